//! Explains the codes of diagnostics and of violations.

use super::page::Page;
use fintoc_schema::assertion::Argument;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::diagnostic::{Code, Level};
use fintoc_schema::model::{Constraint, Model, Text, Type};

/// What each code of a violation means.
pub(super) const MEANINGS: &[(&str, [&str; 2])] = &[
    (
        "after_now",
        [
            "An instant is too early, measured from now. Only judged when somebody gives the time.",
            "Un instante es demasiado temprano, medido desde ahora. Solo se juzga cuando alguien da la hora.",
        ],
    ),
    (
        "at_least_one_of",
        [
            "None of several members is there, and one must be.",
            "No está ninguno de varios miembros, y debe estar uno.",
        ],
    ),
    (
        "bom",
        [
            "The text begins with a byte order mark, which JSON must not.",
            "El texto comienza con una marca de orden de bytes, lo que JSON no permite.",
        ],
    ),
    (
        "checksum",
        [
            "A check digit is not the one that the other characters call for. A warning: documents and old data have wrong ones too.",
            "Un dígito verificador no es el que corresponde a los demás caracteres. Es una advertencia: también hay documentos y datos antiguos con errores.",
        ],
    ),
    (
        "const",
        ["A text is not the only one that may stand there.", "Un texto no es el único que puede estar ahí."],
    ),
    (
        "depth",
        [
            "Lists and objects stand in each other more deeply than 64 levels.",
            "Las listas y los objetos están anidados en más de 64 niveles.",
        ],
    ),
    (
        "duplicate_member",
        [
            "An object has a name twice. Readers differ in which value they take, so that the whole text is refused.",
            "Un objeto tiene un nombre dos veces. Los lectores difieren en qué valor toman, así que se rechaza el texto completo.",
        ],
    ),
    (
        "enum",
        [
            "A word is none of the known ones, where no others may stand. Upper and lower case count; aliases are known too.",
            "Una palabra no es de las conocidas, donde no puede haber otras. Importan las mayúsculas; los alias también se conocen.",
        ],
    ),
    (
        "escapes",
        [
            "A string has escapes, and the type borrows its strings from the JSON text, which has no such string in one piece.",
            "Un texto tiene escapes, y el tipo toma prestados sus textos del JSON, que no lo contiene en una sola pieza.",
        ],
    ),
    (
        "exactly_one_of",
        [
            "Of several members there must be one and no other.",
            "De varios miembros debe estar uno y ningún otro.",
        ],
    ),
    (
        "excludes",
        [
            "Several members are there, of which only one may be.",
            "Están varios miembros de los que solo puede estar uno.",
        ],
    ),
    ("exclusive_maximum", ["A number is not less than its bound.", "Un número no es menor que su límite."]),
    ("exclusive_minimum", ["A number is not more than its bound.", "Un número no es mayor que su límite."]),
    (
        "json",
        [
            "The text is no JSON (RFC 8259): no comments, no trailing commas, no single quotes. The place is the first character that no JSON could have there.",
            "El texto no es JSON (RFC 8259): sin comentarios, sin comas finales, sin comillas simples. El lugar es el primer carácter que ningún JSON podría tener ahí.",
        ],
    ),
    ("max_items", ["A list has too many entries.", "Una lista tiene demasiados elementos."]),
    (
        "max_length",
        [
            "A text is too long, counted in Unicode code points.",
            "Un texto es demasiado largo, contado en puntos de código Unicode.",
        ],
    ),
    ("max_properties", ["An object has too many members.", "Un objeto tiene demasiados miembros."]),
    ("maximum", ["A number is more than its bound.", "Un número es mayor que su límite."]),
    ("min_items", ["A list has too few entries.", "Una lista tiene muy pocos elementos."]),
    (
        "min_length",
        [
            "A text is too short, counted in Unicode code points.",
            "Un texto es demasiado corto, contado en puntos de código Unicode.",
        ],
    ),
    ("min_properties", ["An object has too few members.", "Un objeto tiene muy pocos miembros."]),
    ("minimum", ["A number is less than its bound.", "Un número es menor que su límite."]),
    (
        "missing_member",
        [
            "A response lacks a member that the documents promise. A note: reading goes on.",
            "A una respuesta le falta un miembro que la documentación promete. Es una nota: la lectura sigue.",
        ],
    ),
    (
        "number",
        [
            "A number is too large for an IEEE double, which is what every reader of JSON can hold.",
            "Un número no cabe en un double IEEE, que es lo que todo lector de JSON puede guardar.",
        ],
    ),
    (
        "pattern",
        ["A text does not have the form that it must have.", "Un texto no tiene la forma que debe tener."],
    ),
    ("prefix", ["A text does not begin as it should.", "Un texto no comienza como debería."]),
    ("required", ["A member that must be there is not.", "Falta un miembro que debe estar."]),
    (
        "requires",
        [
            "A member is there, and another that it needs is not.",
            "Está un miembro, y falta otro que este necesita.",
        ],
    ),
    (
        "same",
        [
            "A value differs from another that it must equal.",
            "Un valor difiere de otro al que debe ser igual.",
        ],
    ),
    (
        "size",
        [
            "The text has too many bytes. Nothing of it was read.",
            "El texto tiene demasiados bytes. No se leyó nada de él.",
        ],
    ),
    (
        "sum",
        [
            "The total over the entries of a list breaks the rules of an amount.",
            "El total de los elementos de una lista rompe las reglas de un monto.",
        ],
    ),
    (
        "surrogate",
        [
            "A text holds an escape of half a surrogate pair, which is no character.",
            "Un texto lleva el escape de medio par sustituto, que no es un carácter.",
        ],
    ),
    (
        "together",
        [
            "Of several members that belong together some are there and some are not.",
            "De varios miembros que van juntos, algunos están y otros no.",
        ],
    ),
    (
        "too_many",
        ["There are more violations than the report lists.", "Hay más faltas de las que lista el informe."],
    ),
    (
        "type",
        [
            "A value has another JSON type than it must have. Numbers are what they read as: 1200.0 is a whole number, \"1200\" is a text.",
            "Un valor tiene otro tipo JSON que el que debe tener. Los números son lo que se lee: 1200.0 es entero, \"1200\" es un texto.",
        ],
    ),
    ("unique_items", ["A list has an entry twice.", "Una lista tiene un elemento dos veces."]),
    (
        "unknown_member",
        [
            "An object has a member that is not known. Refused in a request; kept in a response, where it is a note.",
            "Un objeto tiene un miembro desconocido. En una solicitud se rechaza; en una respuesta se conserva y es una nota.",
        ],
    ),
    (
        "unknown_value",
        [
            "A response has a word that was not known when this was made. It is kept, and equals none of the known ones.",
            "Una respuesta tiene una palabra que no se conocía cuando esto se hizo. Se conserva, y no equivale a ninguna conocida.",
        ],
    ),
    ("utf8", ["The text is not UTF-8 from this byte on.", "El texto no es UTF-8 desde este byte."]),
];

pub(super) fn diagnostic(page: &mut Page, code: &Code) {
    page.heading(code.name);
    page.paragraph(code.summary);
    page.paragraph(code.why);
    page.paragraph(code.remedy);
    page.paragraph(match code.level {
        Level::Error => "An error: the specs do not compile.",
        Level::Warning => "A warning: work that is left.",
    });
}

pub(super) fn violation(page: &mut Page, (code, [en, es]): &(&str, [&str; 2]), model: Option<&Model>) {
    page.heading(code);
    page.paragraph(page.say(en, es));
    if let Some(keyword) = Keyword::parse(code) {
        page.paragraph(&format!("JSON Schema: {}", keyword.json_schema()));
    }
    let Some(model) = model else { return };
    let message = model.messages.iter().find(|message| message.code == *code);
    let sentence = message.map_or("", |message| page.of(&message.text)).to_owned();
    if !sentence.is_empty() {
        page.paragraph(&format!("{}: \"{sentence}\"", page.say("It is told as", "Se dice así")));
    }
    let rows = uses(page, model, code);
    if !rows.is_empty() {
        page.heading(page.say("Where", "Dónde"));
        page.table(&rows);
    }
}

/// The types and rules that may earn this code, with what they demand.
fn uses(page: &Page, model: &Model, code: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let label = |text: &Text| page.of(text).to_owned();
    for module in &model.modules {
        for scalar in &module.scalars {
            let demands = demands(&scalar.constraints, code);
            rows.extend(demands.map(|demand| (format!("{}/{}", module.name, scalar.name), demand)));
        }
        for object in &module.objects {
            let name = format!("{}/{}", module.name, object.name);
            // A scalar's have been told with it.
            for field in object.fields.iter().filter(|field| !matches!(field.ty, Type::Scalar(_))) {
                let demands = demands(field.ty.constraints(), code);
                rows.extend(demands.map(|demand| (format!("{name}/{}", field.wire), demand)));
            }
            let rules = object.rules.iter().filter(|rule| rule.assertion.kind().word() == code);
            rows.extend(rules.map(|rule| (format!("{name}/{}", rule.id), label(&rule.doc.label))));
        }
    }
    rows
}

/// Technical bounds are everywhere and say nothing.
fn demands<'c>(constraints: &'c [Constraint], code: &str) -> impl Iterator<Item = String> + use<'c> {
    let code = code.to_owned();
    let own = constraints.iter().filter(move |one| one.keyword().word() == code && !one.technical);
    own.map(|constraint| match constraint.assertion.argument() {
        Argument::Integer(limit) => limit.to_string(),
        Argument::Text(text) => text.to_owned(),
        Argument::Patterns(patterns) => patterns.join("  "),
        Argument::Flag => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::MEANINGS;
    use fintoc_schema::violation::ViolationCode;

    #[test]
    fn every_code_has_a_meaning() {
        for code in ViolationCode::all() {
            assert!(MEANINGS.iter().any(|(known, _)| *known == code.word()), "{code:?}");
        }
        for (code, _) in MEANINGS {
            assert!(ViolationCode::parse(code).is_some(), "{code} is not a code");
        }
        assert!(MEANINGS.is_sorted(), "the table is sorted, so that a double one is seen");
    }
}
