//! Fills the messages of the catalogue with the parameters of a violation, in either language.

use crate::report::{Param, Violation};
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Message, Model, Register};
use fintoc_schema::violation::OFFERED;

/// Returns the message of a violation for developers, without the name of the member: `must be greater than 0`.
///
/// ```
/// use fintoc_schema::constraint::Keyword;
/// use fintoc_schema::json_schema::Language;
/// use fintoc_schema::model::{Message, Model, Text};
/// use fintoc_validator::{message::sentence, report::Violation};
///
/// let text = Text { en: "must be {limit} or less".to_owned(), es: "debe ser {limit} o menos".to_owned() };
/// let messages = vec![Message { code: "maximum".to_owned(), text, ..Message::default() }];
/// let model = Model { modules: Vec::new(), messages, words: Vec::new() };
/// let violation = Violation::new(Keyword::Maximum).with("limit", 9_i64);
/// assert_eq!(sentence(&model, &violation, Language::Spanish), "debe ser 9 o menos");
/// ```
pub fn sentence(model: &Model, violation: &Violation, language: Language) -> String {
    Catalogue { model, language, register: Register::Developer }.sentence(violation)
}

/// Returns the message of a violation for people who fill in a form.
///
/// ```
/// use fintoc_schema::json_schema::Language;
/// use fintoc_schema::model::{Message, Model, Text};
/// use fintoc_schema::violation::ViolationCode;
/// use fintoc_validator::{message::form_sentence, report::Violation};
///
/// let text = Text { en: "unknown member".to_owned(), es: "no es un miembro documentado".to_owned() };
/// let form = Some("is not a known field".to_owned());
/// let messages = vec![Message { code: "unknown_member".to_owned(), text, form, ..Message::default() }];
/// let model = Model { modules: Vec::new(), messages, words: Vec::new() };
/// let violation = Violation::new(ViolationCode::UnknownMember);
/// assert_eq!(form_sentence(&model, &violation, Language::English), "is not a known field");
/// ```
pub fn form_sentence(model: &Model, violation: &Violation, language: Language) -> String {
    Catalogue { model, language, register: Register::Form }.sentence(violation)
}

struct Catalogue<'m> {
    model: &'m Model,
    language: Language,
    register: Register,
}

impl Catalogue<'_> {
    fn sentence(&self, violation: &Violation) -> String {
        let param = |name: &str| violation.params.iter().find(|(known, _)| *known == name);
        let code = match violation.code {
            code if param("of").is_some() => format!("{code}_of_name"),
            code => match OFFERED.into_iter().find(|name| param(name).is_some()) {
                Some(name) => format!("{code}_{name}"),
                None => code.to_owned(),
            },
        };
        let mut sentence = self.look_up(&self.model.messages, &code).to_owned();
        for (name, value) in &violation.params {
            let text = match value {
                Param::Number(number) => number.to_string(),
                Param::Text(kind) if *name == "found" => self.look_up(&self.model.words, kind).to_owned(),
                Param::Text(text) => text.clone(),
                Param::Texts(kinds) if *name == "expected" => {
                    let kinds: Vec<_> =
                        kinds.iter().map(|kind| self.look_up(&self.model.words, kind)).collect();
                    join(&kinds, self.either("or", "o"))
                }
                Param::Texts(names) if matches!(*name, "members" | "needs") => {
                    join(&names.iter().map(String::as_str).collect::<Vec<_>>(), self.either("and", "y"))
                }
                Param::Texts(texts) => texts.join(", "),
            };
            sentence = sentence.replace(&format!("{{{name}}}"), &text);
        }
        sentence
    }

    /// Returns the text of a code; the code itself if the catalogue has none.
    fn look_up<'c>(&self, catalogue: &'c [Message], code: &'c str) -> &'c str {
        let message = catalogue.iter().find(|message| message.code == code);
        let text = message.map_or("", |message| match self.language {
            Language::English => message.english(self.register),
            Language::Spanish => &message.text.es,
        });
        if text.is_empty() { code } else { text }
    }

    fn either(&self, english: &'static str, spanish: &'static str) -> &'static str {
        match self.language {
            Language::English => english,
            Language::Spanish => spanish,
        }
    }
}

/// Returns `a, b or c`.
fn join(words: &[&str], conjunction: &str) -> String {
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {conjunction} {last}", others.join(", ")),
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
            ..Message::default()
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
