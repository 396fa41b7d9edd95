//! Fills the messages of the catalogue with the parameters of a violation, in either language.

use crate::report::{Param, Violation};
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Message, Model};
use fintoc_schema::violation::OFFERED;

/// Returns the message of a violation, without the name of the member: `must be more than 0`.
///
/// ```
/// use fintoc_schema::constraint::Keyword;
/// use fintoc_schema::json_schema::Language;
/// use fintoc_schema::model::{Message, Model, Text};
/// use fintoc_validator::{message::sentence, report::Violation};
///
/// let text = Text { en: "must be {limit} or less".to_owned(), es: "debe ser {limit} o menos".to_owned() };
/// let messages = vec![Message { code: "maximum".to_owned(), text }];
/// let model = Model { modules: Vec::new(), messages, words: Vec::new() };
/// let violation = Violation::new(Keyword::Maximum).with("limit", 9_i64);
/// assert_eq!(sentence(&model, &violation, Language::Spanish), "debe ser 9 o menos");
/// ```
pub fn sentence(model: &Model, violation: &Violation, language: Language) -> String {
    let param = |name: &str| violation.params.iter().find(|(known, _)| *known == name);
    let code = match violation.code {
        code if param("of").is_some() => format!("{code}_of_name"),
        code => match OFFERED.into_iter().find(|name| param(name).is_some()) {
            Some(name) => format!("{code}_{name}"),
            None => code.to_owned(),
        },
    };
    let mut sentence = look_up(&model.messages, &code, language).to_owned();
    for (name, value) in &violation.params {
        let text = match value {
            Param::Number(number) => number.to_string(),
            Param::Text(kind) if *name == "found" => look_up(&model.words, kind, language).to_owned(),
            Param::Text(text) => text.clone(),
            Param::Texts(kinds) if *name == "expected" => {
                let kinds: Vec<_> = kinds.iter().map(|kind| look_up(&model.words, kind, language)).collect();
                disjunction(&kinds, language)
            }
            Param::Texts(texts) => texts.join(", "),
        };
        sentence = sentence.replace(&format!("{{{name}}}"), &text);
    }
    sentence
}

/// Returns the text of a code; the code itself if the catalogue has none.
fn look_up<'m>(catalogue: &'m [Message], code: &'m str, language: Language) -> &'m str {
    catalogue
        .iter()
        .find(|message| message.code == code)
        .and_then(|message| language.of(&message.text))
        .unwrap_or(code)
}

/// Returns `a, b or c`.
fn disjunction(words: &[&str], language: Language) -> String {
    let or = match language {
        Language::English => "or",
        Language::Spanish => "o",
    };
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {or} {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, sentence};
    use crate::report::{Param, Violation};
    use fintoc_schema::model::{Message, Model, Text};
    use fintoc_schema::violation::ViolationCode;

    #[test]
    fn fills_placeholders() {
        let entry = |code: &str, en: &str, es: &str| Message {
            code: code.to_owned(),
            text: Text { en: en.to_owned(), es: es.to_owned() },
        };
        let model = Model {
            modules: Vec::new(),
            messages: vec![entry(
                "type",
                "must be {expected}, not {found}",
                "debe ser {expected}, no {found}",
            )],
            words: vec![
                entry("null", "null", "null"),
                entry("number", "a number", "un numero"),
                entry("string", "a text", "un texto"),
            ],
        };
        let violation = Violation::new(ViolationCode::Type)
            .with("expected", Param::from_iter(["string", "number", "null"]))
            .with("found", "array");
        assert_eq!(
            sentence(&model, &violation, Language::English),
            "must be a text, a number or null, not array"
        );
        assert_eq!(
            sentence(&model, &violation, Language::Spanish),
            "debe ser un texto, un numero o null, no array"
        );
        assert_eq!(sentence(&model, &Violation::new(ViolationCode::Required), Language::English), "required");
    }
}
