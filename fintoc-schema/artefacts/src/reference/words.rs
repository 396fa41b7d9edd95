//! The fixed texts of the pages, in both languages; everything else comes from the specs.

use fintoc_schema::constraint::Keyword;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Certainty, Sensitivity, Side, Text};

/// The fixed texts of a page.
pub(super) struct Words {
    pub(super) language: Language,
    /// The value of `lang` and the stem of the file name.
    pub(super) code: &'static str,
    /// The name of the language in itself.
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) introduction: &'static str,
    pub(super) skip: &'static str,
    pub(super) contents: &'static str,
    pub(super) search: &'static str,
    pub(super) nothing_found: &'static str,
    pub(super) found: &'static str,
    pub(super) try_it: &'static str,
    pub(super) graph: &'static str,
    pub(super) graph_note: &'static str,
    pub(super) version: &'static str,
    pub(super) requests: &'static str,
    pub(super) responses: &'static str,
    pub(super) shared: &'static str,
    pub(super) members: &'static str,
    pub(super) rules: &'static str,
    pub(super) words: &'static str,
    pub(super) variants: &'static str,
    pub(super) examples: &'static str,
    pub(super) example: &'static str,
    pub(super) kind: &'static str,
    pub(super) limits: &'static str,
    pub(super) default: &'static str,
    pub(super) also: &'static str,
    pub(super) used_by: &'static str,
    pub(super) since: &'static str,
    pub(super) deprecated: &'static str,
    pub(super) instead: &'static str,
    pub(super) removed: &'static str,
    pub(super) open_question: &'static str,
    pub(super) sources: &'static str,
    pub(super) contradictions: &'static str,
    pub(super) decision: &'static str,
    pub(super) reason: &'static str,
    pub(super) read_on: &'static str,
    pub(super) day_unknown: &'static str,
    pub(super) required: &'static str,
    pub(super) optional: &'static str,
    pub(super) expected: &'static str,
    pub(super) nullable: &'static str,
    pub(super) root: &'static str,
    pub(super) open: &'static str,
    pub(super) list_of: &'static str,
    pub(super) map_of: &'static str,
    pub(super) discriminator: &'static str,
}

pub(super) const ENGLISH: Words = Words {
    language: Language::English,
    code: "en",
    name: "English",
    title: "Field reference",
    introduction: "Every field of the specs: its meaning, its constraints, the pages that document it, and where these pages contradict each other.",
    skip: "Skip to the content",
    contents: "Contents",
    search: "Search fields and types",
    nothing_found: "No matches.",
    found: "matches",
    try_it: "Try a request",
    graph: "Type graph",
    graph_note: "Below each type: the members that hold other types. A type that occurs several times is expanded once.",
    version: "dated version",
    requests: "Requests",
    responses: "Responses",
    shared: "Shared types",
    members: "Members",
    rules: "Rules",
    words: "Values",
    variants: "Variants",
    examples: "Examples",
    example: "Example",
    kind: "Type",
    limits: "Constraints",
    default: "Default",
    also: "Aliases",
    used_by: "Used by",
    since: "Since",
    deprecated: "Deprecated",
    instead: "Use instead",
    removed: "Not documented since",
    open_question: "Open question",
    sources: "Evidence",
    contradictions: "Contradictions",
    decision: "Decision",
    reason: "Reason",
    read_on: "read on",
    day_unknown: "date unknown",
    required: "required",
    optional: "optional",
    expected: "expected",
    nullable: "may be null",
    root: "root type",
    open: "open: other values may occur",
    list_of: "list of",
    map_of: "map of names to",
    discriminator: "Discriminator",
};

pub(super) const SPANISH: Words = Words {
    language: Language::Spanish,
    code: "es",
    name: "Espa\u{f1}ol",
    title: "Referencia de campos",
    introduction: "Cada campo de las especificaciones: qu\u{e9} es, qu\u{e9} lo limita, d\u{f3}nde se ley\u{f3} y d\u{f3}nde las fuentes se contradicen.",
    skip: "Ir al contenido",
    contents: "Contenido",
    search: "Buscar campos y tipos",
    nothing_found: "Nada coincide.",
    found: "coincidencias",
    try_it: "Probar una solicitud",
    graph: "C\u{f3}mo se relacionan los tipos",
    graph_note: "Bajo cada tipo, los miembros que contienen otros tipos. Un tipo que aparece varias veces se despliega una sola vez.",
    version: "versi\u{f3}n con fecha",
    requests: "Solicitudes",
    responses: "Respuestas",
    shared: "Tipos compartidos",
    members: "Miembros",
    rules: "Reglas",
    words: "Valores",
    variants: "Variantes",
    examples: "Ejemplos",
    example: "Ejemplo",
    kind: "Tipo",
    limits: "Restricciones",
    default: "Valor por omisi\u{f3}n",
    also: "Alias",
    used_by: "Usado por",
    since: "Desde",
    deprecated: "Obsoleto",
    instead: "En su lugar",
    removed: "Sin documentar desde",
    open_question: "Pregunta abierta",
    sources: "Evidencia",
    contradictions: "Contradicciones",
    decision: "Decisi\u{f3}n",
    reason: "Motivo",
    read_on: "le\u{ed}do el",
    day_unknown: "fecha desconocida",
    required: "obligatorio",
    optional: "opcional",
    expected: "esperado",
    nullable: "puede ser null",
    root: "tipo ra\u{ed}z",
    open: "abierta: pueden llegar otros valores",
    list_of: "lista de",
    map_of: "mapa de nombres a",
    discriminator: "Discriminador",
};

/// Both languages.
pub(super) const ALL: [&Words; 2] = [&ENGLISH, &SPANISH];

impl Words {
    /// Returns a text of the specs in this language.
    pub(super) fn of(&self, text: &Text) -> String {
        self.language.of(text).unwrap_or_default().to_owned()
    }

    fn either(&self, english: &'static str, spanish: &'static str) -> &'static str {
        match self.language {
            Language::English => english,
            Language::Spanish => spanish,
        }
    }

    pub(super) fn certainty(&self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::Documented => self.either("documented", "documentado"),
            Certainty::Observed => self.either("observed", "observado"),
            Certainty::Inferred => self.either("inferred", "deducido"),
            Certainty::Technical => {
                self.either("technical, not a rule of Fintoc", "t\u{e9}cnico, no es una regla de Fintoc")
            }
        }
    }

    pub(super) fn sensitivity(&self, class: Sensitivity) -> &'static str {
        match class {
            Sensitivity::Secret => self.either("secret", "secreto"),
            Sensitivity::Personal => self.either("personal data", "dato personal"),
            Sensitivity::Bank => self.either("bank data", "dato bancario"),
        }
    }

    pub(super) fn side(&self, side: Side) -> &'static str {
        match side {
            Side::Server => self.either("applied by Fintoc", "lo aplica Fintoc"),
            Side::Client => self.either("applied by the sender", "lo aplica quien env\u{ed}a"),
        }
    }

    /// Returns the text for a constraint of a keyword; `{}` is its argument.
    pub(super) fn limit(&self, keyword: Keyword) -> Option<&'static str> {
        match keyword {
            Keyword::Minimum => Some(self.either("at least {}", "al menos {}")),
            Keyword::ExclusiveMinimum => Some(self.either("more than {}", "m\u{e1}s de {}")),
            Keyword::Maximum => Some(self.either("at most {}", "a lo m\u{e1}s {}")),
            Keyword::ExclusiveMaximum => Some(self.either("less than {}", "menos de {}")),
            Keyword::MultipleOf => Some(self.either("multiples of {}", "m\u{fa}ltiplos de {}")),
            Keyword::MinLength => Some(self.either("length: at least {}", "largo: al menos {}")),
            Keyword::MaxLength => Some(self.either("length: at most {}", "largo: a lo m\u{e1}s {}")),
            Keyword::MinItems => Some(self.either("items: at least {}", "elementos: al menos {}")),
            Keyword::MaxItems => Some(self.either("items: at most {}", "elementos: a lo m\u{e1}s {}")),
            Keyword::UniqueItems => Some(self.either("unique items", "elementos \u{fa}nicos")),
            Keyword::MinProperties => Some(self.either("members: at least {}", "miembros: al menos {}")),
            Keyword::MaxProperties => Some(self.either("members: at most {}", "miembros: a lo m\u{e1}s {}")),
            Keyword::Const | Keyword::Pattern => None,
        }
    }

    pub(super) fn severity(&self, severity: fintoc_schema::model::Severity) -> &'static str {
        use fintoc_schema::model::Severity;
        match severity {
            Severity::Error => self.either("error", "error"),
            Severity::Warning => self.either("warning", "advertencia"),
            Severity::Note => self.either("note", "nota"),
        }
    }
}
