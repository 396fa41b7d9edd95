//! What the pages say themselves, in both languages; everything else comes from the specs.

use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Certainty, Sensitivity, Side, Text};

/// The fixed texts of a page.
pub(super) struct Words {
    pub(super) language: Language,
    /// The word of `lang`, which is also the name of the file.
    pub(super) code: &'static str,
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
    pub(super) disputes: &'static str,
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
    pub(super) told_by: &'static str,
}

pub(super) const ENGLISH: Words = Words {
    language: Language::English,
    code: "en",
    title: "Field reference",
    introduction: "Every field of the specs: what it is, what limits it, where that was read, and where sources disagree.",
    skip: "Skip to the content",
    contents: "Contents",
    search: "Search fields and types",
    nothing_found: "Nothing fits.",
    found: "matches",
    try_it: "Try a request",
    graph: "How the types hang together",
    graph_note: "An arrow leads from a type to a type of one of its members.",
    version: "dated version",
    requests: "Requests",
    responses: "Responses",
    shared: "Shared types",
    members: "Members",
    rules: "Rules",
    words: "Words",
    variants: "Variants",
    examples: "Examples",
    example: "Example",
    kind: "Type",
    limits: "Limits",
    default: "Default",
    also: "Also read as",
    used_by: "Used by",
    since: "Since",
    deprecated: "Deprecated",
    instead: "Use instead",
    removed: "No page shows it since",
    open_question: "Open question",
    sources: "Evidence",
    disputes: "Contradictions",
    decision: "Decision",
    reason: "Why",
    read_on: "read on",
    day_unknown: "day unknown",
    required: "required",
    optional: "optional",
    expected: "promised",
    nullable: "may be null",
    root: "root type",
    open: "open list: others may come",
    list_of: "list of",
    map_of: "names of your own, each with",
    told_by: "told apart by",
};

pub(super) const SPANISH: Words = Words {
    language: Language::Spanish,
    code: "es",
    title: "Referencia de campos",
    introduction: "Cada campo de las especificaciones: qu\u{e9} es, qu\u{e9} lo limita, d\u{f3}nde se ley\u{f3} y d\u{f3}nde las fuentes se contradicen.",
    skip: "Ir al contenido",
    contents: "Contenido",
    search: "Buscar campos y tipos",
    nothing_found: "Nada coincide.",
    found: "coincidencias",
    try_it: "Probar una solicitud",
    graph: "C\u{f3}mo se relacionan los tipos",
    graph_note: "Una flecha va de un tipo al tipo de uno de sus miembros.",
    version: "versi\u{f3}n con fecha",
    requests: "Solicitudes",
    responses: "Respuestas",
    shared: "Tipos compartidos",
    members: "Miembros",
    rules: "Reglas",
    words: "Palabras",
    variants: "Variantes",
    examples: "Ejemplos",
    example: "Ejemplo",
    kind: "Tipo",
    limits: "L\u{ed}mites",
    default: "Valor por omisi\u{f3}n",
    also: "Tambi\u{e9}n se lee como",
    used_by: "Usado por",
    since: "Desde",
    deprecated: "Obsoleto",
    instead: "En su lugar",
    removed: "Ninguna p\u{e1}gina lo muestra desde",
    open_question: "Pregunta abierta",
    sources: "Evidencia",
    disputes: "Contradicciones",
    decision: "Decisi\u{f3}n",
    reason: "Por qu\u{e9}",
    read_on: "le\u{ed}do el",
    day_unknown: "fecha desconocida",
    required: "obligatorio",
    optional: "opcional",
    expected: "prometido",
    nullable: "puede ser null",
    root: "tipo ra\u{ed}z",
    open: "lista abierta: pueden llegar otras",
    list_of: "lista de",
    map_of: "nombres propios, cada uno con",
    told_by: "se distinguen por",
};

/// Both languages.
pub(super) const ALL: [&Words; 2] = [&ENGLISH, &SPANISH];

impl Words {
    /// A text of the specs in this language.
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
                self.either("technical, no rule of Fintoc", "t\u{e9}cnico, no es una regla de Fintoc")
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

    /// What a keyword of JSON Schema demands, where a person would not say its name.
    pub(super) fn limit(&self, keyword: &str) -> Option<&'static str> {
        Some(match keyword {
            "minimum" => self.either("{} or more", "{} o m\u{e1}s"),
            "exclusiveMinimum" => self.either("more than {}", "m\u{e1}s de {}"),
            "maximum" => self.either("{} or less", "{} o menos"),
            "exclusiveMaximum" => self.either("less than {}", "menos de {}"),
            "minLength" => self.either("characters: {} or more", "caracteres: {} o m\u{e1}s"),
            "maxLength" => self.either("characters: {} or fewer", "caracteres: {} o menos"),
            "minItems" => self.either("entries: {} or more", "elementos: {} o m\u{e1}s"),
            "maxItems" => self.either("entries: {} or fewer", "elementos: {} o menos"),
            "uniqueItems" => self.either("no entry twice", "ning\u{fa}n elemento repetido"),
            "minProperties" => self.either("members: {} or more", "miembros: {} o m\u{e1}s"),
            "maxProperties" => self.either("members: {} or fewer", "miembros: {} o menos"),
            _ => return None,
        })
    }

    /// What breaking a rule means.
    pub(super) fn severity(&self, severity: fintoc_schema::model::Severity) -> &'static str {
        use fintoc_schema::model::Severity;
        match severity {
            Severity::Error => self.either("error", "error"),
            Severity::Warning => self.either("warning", "advertencia"),
            Severity::Note => self.either("note", "nota"),
        }
    }
}
