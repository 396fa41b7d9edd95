//! Turns the message catalogue into a file for each language.

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::{self, Members};
use fintoc_schema::model::{Message, Model};

/// The emitter.
pub const MESSAGES: Emitter = Emitter {
    name: "messages",
    about: "the sentences for violations, by code, in English and Spanish",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let languages = [("en", Language::English), ("es", Language::Spanish)];
    let files = languages.map(|(word, language)| {
        let said = |messages: &[Message]| {
            messages
                .iter()
                .fold(Members::new(), |all, message| all.with_some(&message.code, language.of(&message.text)))
        };
        let file = Members::new()
            .with("language", word)
            .with("messages", said(&model.messages))
            .with("words", said(&model.words));
        Artefact { path: format!("messages.{word}.json"), text: json::pretty(&file.into()) }
    });
    files.into()
}
