//! Turns figures into Markdown.

use std::fmt::Write;

use crate::goals;
use crate::measure::{Figures, Measured};
use crate::{Document, Group, Way};

/// The whole page: how it was measured, the table, and what must be shown.
#[must_use]
pub fn markdown(measured: &[Measured]) -> String {
    let table = Table { ways: Way::all(), measured };
    let mut page = head(&table);
    for group in [Group::Unvalidated, Group::Validated, Group::Checks, Group::Report] {
        table.rows(group, &mut page);
    }
    page += "\n## It must show\n\n";
    page += goals::HEAD;
    for goal in goals::ALL {
        page += &goal.row(&table);
    }
    page += include_str!("tail.md");
    page
}

/// The figures, to be looked up.
pub(crate) struct Table<'a> {
    ways: Vec<Way>,
    measured: &'a [Measured],
}

impl Table<'_> {
    /// Of a way, by what it does and how it is called.
    pub(crate) fn figures(&self, group: Group, name: &str, document: Document) -> Option<Figures> {
        let of = |it: &&Measured| {
            let way = &self.ways[it.way];
            way.group == group && way.name == name && it.document == document
        };
        self.measured.iter().find(of).map(|it| it.figures)
    }

    /// Of BASE, on the document without errors.
    pub(crate) fn base(&self, document: Document) -> Figures {
        let base = &self.ways[0];
        self.figures(base.group, base.name, document.sound()).expect("BASE is always measured")
    }

    /// Instructions as a part of BASE's.
    pub(crate) fn ratio(&self, figures: Figures, document: Document) -> f64 {
        figures.instructions as f64 / self.base(document).instructions as f64
    }

    fn rows(&self, group: Group, page: &mut String) {
        let (title, documents) = match group {
            Group::Unvalidated => ("*bytes to a value, nothing validated*", SOUND),
            Group::Validated => ("*bytes to a validated value*", SOUND),
            Group::Checks => ("*checks alone, on a value that is there*", SOUND),
            Group::Report => ("*five errors: bytes to a report of all*", SPOILT),
        };
        let found = if group == Group::Report { "*found of 5*" } else { "" };
        writeln!(page, "| {title} | | | | | | | | | | {found} |").expect(INFALLIBLE);
        for way in self.ways.iter().filter(|way| way.group == group) {
            self.row(way, documents, page);
        }
    }

    fn row(&self, way: &Way, documents: [Option<Document>; 3], page: &mut String) {
        write!(page, "| {} |", way.name).expect(INFALLIBLE);
        let mut found = Vec::new();
        for document in documents {
            let figures = document.and_then(|document| self.figures(way.group, way.name, document));
            let Some((figures, document)) = figures.zip(document) else {
                *page += " | | |";
                continue;
            };
            let (ratio, Figures { time, allocations, .. }) = (self.ratio(figures, document), figures);
            write!(page, " {ratio:.2} | {time:.2} | {allocations} |").expect(INFALLIBLE);
            if document.is_spoilt() {
                found.push(figures.found.to_string());
            }
        }
        writeln!(page, " {} |", found.join(", ")).expect(INFALLIBLE);
    }
}

const SOUND: [Option<Document>; 3] =
    [Some(Document::Session), Some(Document::Request), Some(Document::Items)];

const SPOILT: [Option<Document>; 3] = [Some(Document::SpoiltSession), Some(Document::SpoiltRequest), None];

const INFALLIBLE: &str = "a string takes everything";

fn head(table: &Table) -> String {
    let [session, request, items] = [Document::Session, Document::Request, Document::Items];
    let base = |document| {
        let figures = table.base(document);
        let (bytes, instructions) = (document.bytes().len(), figures.instructions);
        format!("{bytes} bytes, BASE {instructions} instructions")
    };
    format!(
        include_str!("head.md"),
        versions = versions(),
        session = base(session),
        request = base(request),
        items = base(items),
    )
}

/// The measured crates, as the lock file names them.
fn versions() -> String {
    let lock = include_str!("../Cargo.lock");
    let names =
        ["serde", "serde_json", "garde", "validator", "nutype", "typify", "jsonschema", "boon", "regex"];
    let version = |name: &str| {
        let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \"")).expect("a locked crate");
        let (version, _) = rest.split_once('"').expect("a version");
        format!("{name} {version}")
    };
    names.map(version).join(", ")
}
