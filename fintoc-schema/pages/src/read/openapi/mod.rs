//! Reads OpenAPI documents, whole or embedded in a page.

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
pub(super) fn read_document(text: &Piece, lines: &Lines) -> Result<Document, Reason> {
    let root = yaml::read_yaml(text).map_err(|(what, at)| {
        let position = lines.position(at);
        Reason::new(ReasonCode::Broken, format!("line {}: {what}", position.line))
    })?;
    let mut out = Document::default();
    const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];
    for path in root.get("paths").map(Node::members).unwrap_or(&[]) {
        for operation in path.node.members().iter().filter(|member| METHODS.contains(&member.name.as_str())) {
            if out.operation.is_some() {
                // A page documents one operation; the other operations of a document have their own pages.
                continue;
            }
            out.operation = Some(Operation { method: operation.name.clone(), url: path.name.clone() });
            out.title = operation.node.get("summary").and_then(Node::text).map(str::to_owned);
            let mut names = BTreeSet::new();
            schema::property_names(&root, &mut names);
            let title = fold(out.title.as_deref().unwrap_or(""));
            let mut reader = schema::SchemaReader {
                root: &root,
                lines,
                names,
                title,
                facts: Vec::new(),
                known: BTreeSet::new(),
                visits: Cell::new(0),
            };
            read_parameters(&mut reader, path.node.get("parameters"));
            read_parameters(&mut reader, operation.node.get("parameters"));
            if let Some(body) = operation.node.get("requestBody") {
                read_content(&mut reader, body, Side::Body);
            }
            for response in operation.node.get("responses").map(Node::members).unwrap_or(&[]) {
                out.responses.push(response.name.clone());
                if response.name.starts_with('2') {
                    read_content(&mut reader, &response.node, Side::Response);
                }
            }
            if reader.is_cyclic() {
                let text = "the schemas of the embedded document name each other too often";
                return Err(Reason::new(ReasonCode::TooLarge, text));
            }
            out.facts = reader.facts;
        }
    }
    Ok(out)
}

fn read_content<'a>(reader: &mut schema::SchemaReader<'a>, holder: &'a Node, side: Side) {
    let holder = reader.resolve(holder);
    let kinds = holder.get("content").map(Node::members).unwrap_or(&[]);
    let json = kinds.iter().find(|kind| kind.name.contains("json")).or(kinds.first());
    if let Some(schema) = json.and_then(|kind| kind.node.get("schema")) {
        // A list of objects says what each of them is.
        let schema = reader.resolve(schema);
        reader.read_object(schema.get("items").unwrap_or(schema), "", side, 0);
    }
}

fn read_parameters<'a>(reader: &mut schema::SchemaReader<'a>, list: Option<&'a Node>) {
    for parameter in list.map(Node::items).unwrap_or(&[]) {
        let parameter = reader.resolve(parameter);
        let side = match parameter.get("in").and_then(Node::text) {
            Some("query") => Side::Query,
            Some("path") => Side::Path,
            Some("header") => Side::Header,
            _ => continue,
        };
        let Some(name) = parameter.get("name").and_then(Node::text) else { continue };
        let required = schema::is_true(parameter, "required");
        let mut fact = Fact::new(name.to_owned(), side, Layout::OpenApi, reader.lines.position(parameter.at));
        fact.described = true;
        fact.required = Some(required);
        if let Some(schema) = parameter.get("schema") {
            reader.read_schema(schema, &mut fact);
        }
        if let Some(text) = parameter.get("description").and_then(Node::text) {
            fact.wording = wording::wording_of(&[Piece::new(text, parameter.at)]);
        }
        reader.facts.push(fact);
    }
}
