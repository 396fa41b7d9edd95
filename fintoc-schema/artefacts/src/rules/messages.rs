//! Writes the message catalogue as JSON, a file for each language.

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::{self, Members};
use fintoc_schema::model::{Message, Model};

/// The emitter.
pub const MESSAGES: Emitter = Emitter {
    name: "messages",
    about: "the messages of violations and the meanings of their codes, in English and Spanish",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let languages = [("en", Language::English), ("es", Language::Spanish)];
    languages.map(|(code, language)| file(model, code, language)).into()
}

/// `form` has the messages that differ for people who fill in a form: in English only.
fn file(model: &Model, code: &str, language: Language) -> Artefact {
    let form = Members::new()
        .with("messages", texts(&model.messages, |message| message.form.as_deref()))
        .with("words", texts(&model.words, |message| message.form.as_deref()));
    let file = Members::new()
        .with("language", code)
        .with("messages", texts(&model.messages, |message| language.of(&message.text)))
        .with("words", texts(&model.words, |message| language.of(&message.text)))
        .with_some("form", (language == Language::English).then_some(form))
        .with("meanings", texts(&model.messages, |message| language.of(message.meaning.as_ref()?)));
    Artefact { path: format!("messages.{code}.json"), text: json::pretty(&file.into()) }
}

fn texts(messages: &[Message], text: impl Fn(&Message) -> Option<&str>) -> Members {
    messages.iter().fold(Members::new(), |all, message| all.with_some(&message.code, text(message)))
}
