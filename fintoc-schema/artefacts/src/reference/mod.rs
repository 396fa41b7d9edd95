//! The field reference and the live page, from the same model as everything else.

mod content;
mod graph;
mod html;
mod live;
mod markdown;
mod page;
mod sheet;
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
        let chapters: Vec<_> = model.modules.iter().map(|module| content::chapter(module, words)).collect();
        let path = |ending: &str| format!("reference/{}.{ending}", words.code);
        files.push(Artefact { path: path("md"), text: markdown::document(&chapters, words) });
        let graphs = model.modules.iter().map(graph::graphs);
        let drawn: Vec<_> = chapters.into_iter().zip(graphs).collect();
        files.push(Artefact { path: path("html"), text: page::page(&drawn, words) });
    }
    files.push(Artefact { path: "reference/try.html".to_owned(), text: live::page(model) });
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}
