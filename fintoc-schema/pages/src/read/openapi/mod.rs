//! OpenAPI documents, whole or embedded in a page: facts without guessing.

mod schema;
mod yaml;

use std::cell::Cell;
use std::collections::BTreeSet;

use super::fact::{Fact, Layout, Side};
use super::prose::wording;
use super::reading::{Operation, Reason, ReasonCode};
use super::sample::Node;
use super::text::{Lines, Piece};
use fintoc_diff::prose::letters::fold;

/// What such a document says.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// In order.
    pub facts: Vec<Fact>,
    /// The first operation.
    pub operation: Option<Operation>,
    /// Its status codes.
    pub responses: Vec<String>,
    /// What it calls the operation.
    pub title: Option<String>,
}

/// Whether a block of code is such a document.
pub(super) fn is_document(text: &str) -> bool {
    let head = text.trim_start();
    head.starts_with("openapi:")
        || head.starts_with("\"openapi\"")
        || (head.starts_with('{')
            && head.get(..head.floor_char_boundary(200)).is_some_and(|head| head.contains("\"openapi\"")))
}

/// Reads a document.
pub(super) fn read(text: &Piece, lines: &Lines) -> Result<Document, Reason> {
    let root = yaml::read(text).map_err(|(what, at)| {
        let place = lines.place(at);
        Reason::new(ReasonCode::Broken, format!("line {}: {what}", place.line))
    })?;
    let mut out = Document::default();
    const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];
    for path in root.get("paths").map(Node::members).unwrap_or(&[]) {
        for operation in path.node.members().iter().filter(|member| METHODS.contains(&member.name.as_str())) {
            if out.operation.is_some() {
                // A page documents one operation; a whole document's others stand on their own pages.
                continue;
            }
            out.operation = Some(Operation { method: operation.name.clone(), url: path.name.clone() });
            out.title = operation.node.get("summary").and_then(Node::text).map(str::to_owned);
            let mut names = BTreeSet::new();
            schema::names(&root, &mut names);
            let title = fold(out.title.as_deref().unwrap_or(""));
            let mut walk = schema::Walk {
                root: &root,
                lines,
                names,
                title,
                facts: Vec::new(),
                known: BTreeSet::new(),
                visits: Cell::new(0),
            };
            parameters(&mut walk, path.node.get("parameters"));
            parameters(&mut walk, operation.node.get("parameters"));
            if let Some(body) = operation.node.get("requestBody") {
                content(&mut walk, body, Side::Body);
            }
            for response in operation.node.get("responses").map(Node::members).unwrap_or(&[]) {
                out.responses.push(response.name.clone());
                if response.name.starts_with('2') {
                    content(&mut walk, &response.node, Side::Response);
                }
            }
            if walk.is_lost() {
                let text = "the schemas of the embedded document name each other too often";
                return Err(Reason::new(ReasonCode::TooLarge, text));
            }
            out.facts = walk.facts;
        }
    }
    Ok(out)
}

fn content<'a>(walk: &mut schema::Walk<'a>, holder: &'a Node, side: Side) {
    let holder = walk.resolve(holder);
    let kinds = holder.get("content").map(Node::members).unwrap_or(&[]);
    let json = kinds.iter().find(|kind| kind.name.contains("json")).or(kinds.first());
    if let Some(schema) = json.and_then(|kind| kind.node.get("schema")) {
        // A list of objects says what each of them is.
        let schema = walk.resolve(schema);
        walk.object(schema.get("items").unwrap_or(schema), "", side, 0);
    }
}

fn parameters<'a>(walk: &mut schema::Walk<'a>, list: Option<&'a Node>) {
    for parameter in list.map(Node::items).unwrap_or(&[]) {
        let parameter = walk.resolve(parameter);
        let side = match parameter.get("in").and_then(Node::text) {
            Some("query") => Side::Query,
            Some("path") => Side::Path,
            Some("header") => Side::Header,
            _ => continue,
        };
        let Some(name) = parameter.get("name").and_then(Node::text) else { continue };
        let required = schema::flag(parameter, "required");
        let mut fact = Fact::new(name.to_owned(), side, Layout::OpenApi, walk.lines.place(parameter.at));
        fact.described = true;
        fact.required = Some(required);
        if let Some(schema) = parameter.get("schema") {
            walk.facts_of(schema, &mut fact);
        }
        if let Some(text) = parameter.get("description").and_then(Node::text) {
            fact.wording = wording::of(&[Piece::new(text, parameter.at)]);
        }
        walk.facts.push(fact);
    }
}
