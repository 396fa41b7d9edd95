//! Turns the text of a file into nodes, or says where it stops being TOML.
//!
//! The events of `toml_parser` are put together here and not by the `toml` crate: that one costs
//! every user of the generated types another second of compiling, sorts keys by the alphabet, and
//! keeps neither the second of two equal keys nor the place of the first.

use std::rc::Rc;

use toml_parser::lexer::{Token, TokenKind};
use toml_parser::parser::{Event, EventKind, ValidateWhitespace};
use toml_parser::{Expected, ParseError};

use super::node::{Kind, Made, Member, Node, Table};
use crate::diagnostic::{Diagnostics, Source, code, quoted};
use crate::spec::Located;

mod table;
mod value;

/// How deep tables and arrays may nest.
const DEEPEST: usize = 64;
/// How many members a table or an array may have.
const MOST_MEMBERS: usize = 1_000;
/// How many values a file may have.
const MOST_NODES: usize = 10_000;

/// The document, unless it cannot be read: then its meaning is not looked at.
pub(super) fn parse(source: &Rc<Source>, found: &mut Diagnostics) -> Option<Table> {
    let toml = toml_parser::Source::new(source.text());
    let tokens = toml.lex().into_vec();
    // The parser recurses, so it must not see what is too deep.
    if let Some(token) = too_deep(&tokens) {
        let place = source.place(token.span().start()..token.span().end());
        let message = format!("this nests more than {DEEPEST} deep");
        found.push(code::TOO_DEEP.at(&place, message));
        return None;
    }
    let mut errors: Vec<ParseError> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    let mut receiver = ValidateWhitespace::new(&mut events, toml);
    toml_parser::parser::parse_document(&tokens, &mut receiver, &mut errors);
    let mut builder = Builder { source, toml, events: events.iter(), errors, found, nodes: 0, full: false };
    let root = builder.document();
    let (errors, full) = (builder.errors, builder.full);
    tell(source, &events, &errors, found);
    (errors.is_empty() && !full).then_some(root)
}

fn too_deep(tokens: &[Token]) -> Option<&Token> {
    let mut depth = 0_usize;
    tokens.iter().find(|token| {
        match token.kind() {
            TokenKind::LeftCurlyBracket | TokenKind::LeftSquareBracket => depth += 1,
            TokenKind::RightCurlyBracket | TokenKind::RightSquareBracket => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

/// One mistake inside a multi-line inline table makes the parser stumble over the rest of it, so
/// that only the first of each statement is told.
fn tell(source: &Rc<Source>, events: &[Event], errors: &[ParseError], found: &mut Diagnostics) {
    let start = |error: &ParseError| error.unexpected().map_or(source.text().len(), |span| span.start());
    let starts = statements(events);
    let mut firsts: Vec<Option<&ParseError>> = vec![None; starts.len() + 1];
    for error in errors {
        let statement = starts.partition_point(|at| *at <= start(error));
        if let Some(first) = firsts.get_mut(statement)
            && first.is_none_or(|first| start(error) < start(first))
        {
            *first = Some(error);
        }
    }
    for error in firsts.into_iter().flatten() {
        let span = error.unexpected().map_or(start(error)..start(error), |span| span.start()..span.end());
        let mut message = error.description().to_owned();
        if message == "string values must be quoted" {
            // What the parser expects here is no help: it is no string that is missing.
            let nothing = source.place(span.clone()).text().trim().is_empty();
            let (message, help) = match nothing {
                true => ("a value is missing", "write one, or remove the key"),
                false => ("this is no value", "put a text between quotes"),
            };
            found.push(code::SYNTAX.at(&source.place(span), message).help(help));
            continue;
        }
        if let Some(expected) = error.expected().filter(|expected| !expected.is_empty()) {
            let words: Vec<String> = expected.iter().map(describe).collect();
            message = format!("{message}, expected {}", words.join(" or "));
        }
        found.push(code::SYNTAX.at(&source.place(span), message));
    }
}

/// Where each statement of the document begins.
fn statements(events: &[Event]) -> Vec<usize> {
    let mut depth = 0_usize;
    let mut starts = Vec::new();
    let mut fresh = true;
    for event in events {
        match event.kind() {
            EventKind::ArrayOpen | EventKind::InlineTableOpen => depth += 1,
            EventKind::ArrayClose | EventKind::InlineTableClose => depth = depth.saturating_sub(1),
            EventKind::Newline => fresh |= depth == 0,
            EventKind::StdTableOpen | EventKind::ArrayTableOpen | EventKind::SimpleKey if fresh => {
                starts.push(event.span().start());
                fresh = false;
            }
            _ => {}
        }
    }
    starts
}

fn describe(expected: &Expected) -> String {
    match expected {
        Expected::Literal("\n") => "the end of the line".to_owned(),
        Expected::Literal(text) => quoted(text),
        Expected::Description(text) => (*text).to_owned(),
        _ => "something else".to_owned(),
    }
}

/// Puts events together.
struct Builder<'a> {
    source: &'a Rc<Source>,
    toml: toml_parser::Source<'a>,
    events: std::slice::Iter<'a, Event>,
    errors: Vec<ParseError>,
    found: &'a mut Diagnostics,
    nodes: usize,
    full: bool,
}

impl Builder<'_> {
    fn document(&mut self) -> Table {
        let mut root = Table::default();
        let mut header: Vec<Located<String>> = Vec::new();
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::StdTableOpen => {
                    header = self.header();
                    self.open(&mut root, &header);
                }
                EventKind::ArrayTableOpen => {
                    header = self.header();
                    if let Some(last) = header.last() {
                        let message = "the spec language has no `[[...]]`";
                        let help = "write `[header.name]`, or a list of inline tables";
                        self.found.push(code::ARRAY_OF_TABLES.at(&last.place, message).help(help));
                    }
                    self.full = true;
                }
                EventKind::SimpleKey => {
                    let path = self.key(event);
                    let value = self.value();
                    let Some(table) = self.descend(&mut root, &header, Made::Passing) else { continue };
                    self.add(table, &path, value);
                }
                _ => {}
            }
            if self.full {
                break;
            }
        }
        root
    }

    /// The names of a `[header]`, whose first bracket is read.
    fn header(&mut self) -> Vec<Located<String>> {
        let mut path = Vec::new();
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::SimpleKey => path = self.key(event),
                EventKind::StdTableClose | EventKind::ArrayTableClose => break,
                _ => {}
            }
        }
        path
    }

    /// The names of a dotted key, whose first is read.
    fn key(&mut self, first: &Event) -> Vec<Located<String>> {
        let mut path = vec![self.name(first)];
        while let Some(event) = self.events.as_slice().first() {
            match event.kind() {
                EventKind::SimpleKey => path.push(self.name(event)),
                EventKind::KeySep | EventKind::Whitespace | EventKind::Error => {}
                _ => break,
            }
            self.events.next();
        }
        if let Some(deep) = path.get(DEEPEST / 2) {
            let message = format!("this name has more than {} parts", DEEPEST / 2);
            self.found.push(code::TOO_DEEP.at(&deep.place, message));
            path.truncate(1);
            self.full = true;
        }
        path
    }

    fn name(&mut self, event: &Event) -> Located<String> {
        let mut text = std::borrow::Cow::Borrowed("");
        if let Some(raw) = self.toml.get(event) {
            raw.decode_key(&mut text, &mut self.errors);
        }
        Located { value: text.into_owned(), place: self.place(event) }
    }

    fn place(&self, event: &Event) -> crate::diagnostic::Place {
        self.source.place(event.span().start()..event.span().end())
    }

    /// Whether one more value may be kept.
    fn room(&mut self, place: &crate::diagnostic::Place) -> bool {
        self.nodes += 1;
        if self.nodes == MOST_NODES + 1 {
            let message = "this file holds more than 10,000 values";
            self.found.push(code::TOO_MANY_NODES.at(place, message).help("split it"));
            self.full = true;
        }
        !self.full
    }
}

impl Member {
    fn new(key: &Located<String>, made: Made) -> Self {
        let kind = Kind::Table(Table { members: Vec::new(), made });
        Self { key: key.clone(), value: Node { kind, place: key.place.clone() } }
    }
}
