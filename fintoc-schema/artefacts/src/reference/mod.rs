//! Writes the field reference and the live page.
//!
//! ```text
//! Model ──describe──▶ Chapter ──page──▶ en.html, es.html    (wrapped by document)
//!   │                    └──markdown──▶ en.md, es.md
//!   └──live──▶ try.html                                     (wrapped by document)
//! ```

mod content;
mod describe;
mod document;
mod live;
mod markdown;
mod page;
mod words;

use crate::artefact::{Artefact, Emitter};
use fintoc_schema::model::Model;

/// The reference.
pub const REFERENCE: Emitter = Emitter {
    name: "reference",
    about: "every field for people, in English and Spanish, as HTML and Markdown",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let mut files = Vec::new();
    for words in words::ALL {
        let chapters: Vec<_> = model.modules.iter().map(|module| describe::chapter(module, words)).collect();
        let path = |ending: &str| format!("reference/{}.{ending}", words.code);
        files.push(Artefact { path: path("md"), text: markdown::document(&chapters, words) });
        files.push(Artefact { path: path("html"), text: page::page(&chapters, words) });
    }
    files.push(Artefact { path: "reference/try.html".to_owned(), text: live::page(model) });
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
