//! Parses the text of a spec file as TOML and assembles a tree in which every key has a span.
//!
//! `toml_parser` does the parsing; the tree is assembled here because the tree of the `toml` crate
//! drops the second of two duplicate keys and the position of the first.

use std::rc::Rc;

use toml_parser::decoder::{IntegerRadix, ScalarKind};
use toml_parser::lexer::{Token, TokenKind};
use toml_parser::parser::{Event, EventKind, ValidateWhitespace};
use toml_parser::{Expected, ParseError};

use super::node::{Kind, Made, Member, Node, Table};
use crate::constraint::LARGEST_INTEGER;
use crate::diagnostic::{Diagnostics, SourceFile, Span, code, quoted};
use crate::spec::Spanned;

/// The maximum nesting depth of tables and arrays.
const MAX_DEPTH: usize = 64;
/// The maximum number of members of a table or an array.
const MAX_MEMBERS: usize = 1_000;
/// The maximum number of values in a file.
const MAX_NODES: usize = 10_000;

/// Parses a document. Returns `None` if it has syntax errors or exceeds a limit, since its meaning
/// cannot be checked then.
pub(super) fn parse(source: &Rc<SourceFile>, found: &mut Diagnostics) -> Option<Table> {
    let toml = toml_parser::Source::new(source.text());
    let tokens = toml.lex().into_vec();
    // The parser is recursive, so the depth is checked on the tokens.
    if let Some(token) = too_deep(&tokens) {
        let span = source.span(token.span().start()..token.span().end());
        let message = format!("nested more than {MAX_DEPTH} levels deep");
        found.push(code::TOO_DEEP.at(&span, message));
        return None;
    }
    let mut errors: Vec<ParseError> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    let mut receiver = ValidateWhitespace::new(&mut events, toml);
    toml_parser::parser::parse_document(&tokens, &mut receiver, &mut errors);
    let mut builder = Builder { source, toml, events: events.iter(), errors, found, nodes: 0, full: false };
    let root = builder.document();
    let (errors, full) = (builder.errors, builder.full);
    report(source, &events, &errors, found);
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
        depth > MAX_DEPTH
    })
}

/// Reports the first syntax error of each statement: after an error inside a multi-line inline
/// table, the parser also reports the lines that follow it.
fn report(source: &Rc<SourceFile>, events: &[Event], errors: &[ParseError], found: &mut Diagnostics) {
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
            // The parser suggests a string, whatever the value was meant to be.
            let missing = source.span(span.clone()).text().trim().is_empty();
            let (message, help) = match missing {
                true => ("missing value", "add a value, or remove the key"),
                false => ("invalid value", "put strings between quotes"),
            };
            found.push(code::SYNTAX.at(&source.span(span), message).help(help));
            continue;
        }
        if let Some(expected) = error.expected().filter(|expected| !expected.is_empty()) {
            let expected: Vec<String> = expected.iter().map(describe).collect();
            message = format!("{message}, expected {}", expected.join(" or "));
        }
        found.push(code::SYNTAX.at(&source.span(span), message));
    }
}

/// The byte offset of the start of each statement: a header, or a key with its value.
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
        _ => "other input".to_owned(),
    }
}

/// Assembles the events of the parser to a tree.
struct Builder<'a> {
    source: &'a Rc<SourceFile>,
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
        let mut header: Vec<Spanned<String>> = Vec::new();
        while let Some(event) = self.events.next() {
            match event.kind() {
                EventKind::StdTableOpen => {
                    header = self.header();
                    self.open(&mut root, &header);
                }
                EventKind::ArrayTableOpen => {
                    header = self.header();
                    if let Some(last) = header.last() {
                        let message = "the spec language does not support `[[...]]`";
                        let help = "use `[header.name]`, or an array of inline tables";
                        self.found.push(code::ARRAY_OF_TABLES.at(&last.span, message).help(help));
                    }
                    self.full = true;
                }
                EventKind::SimpleKey => {
                    let path = self.key(event);
                    let value = self.value();
                    let Some(table) = self.descend(&mut root, &header, Made::Implicit) else { continue };
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

    /// Reads the parts of a `[header]` after its opening bracket.
    fn header(&mut self) -> Vec<Spanned<String>> {
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

    /// Reads the parts of a dotted key after its first part.
    fn key(&mut self, first: &Event) -> Vec<Spanned<String>> {
        let mut path = vec![self.name(first)];
        while let Some(event) = self.events.as_slice().first() {
            match event.kind() {
                EventKind::SimpleKey => path.push(self.name(event)),
                EventKind::KeySep | EventKind::Whitespace | EventKind::Error => {}
                _ => break,
            }
            self.events.next();
        }
        if let Some(deep) = path.get(MAX_DEPTH / 2) {
            let message = format!("dotted key has more than {} parts", MAX_DEPTH / 2);
            self.found.push(code::TOO_DEEP.at(&deep.span, message));
            path.truncate(1);
            self.full = true;
        }
        path
    }

    fn name(&mut self, event: &Event) -> Spanned<String> {
        let mut text = std::borrow::Cow::Borrowed("");
        if let Some(raw) = self.toml.get(event) {
            raw.decode_key(&mut text, &mut self.errors);
        }
        Spanned { value: text.into_owned(), span: self.span(event) }
    }

    fn span(&self, event: &Event) -> Span {
        self.source.span(event.span().start()..event.span().end())
    }

    /// Counts a value. Returns whether the limit on values still allows it.
    fn count_node(&mut self, span: &Span) -> bool {
        self.nodes += 1;
        if self.nodes == MAX_NODES + 1 {
            let message = "file has more than 10,000 values";
            self.found.push(code::TOO_MANY_NODES.at(span, message).help("split the file"));
            self.full = true;
        }
        !self.full
    }
}

impl Builder<'_> {
    /// Opens the table that a header names.
    fn open(&mut self, root: &mut Table, header: &[Spanned<String>]) {
        let Some((last, path)) = header.split_last() else { return };
        let Some(table) = self.descend(root, path, Made::Implicit) else { return };
        if let Some(member) = table.members.iter_mut().rfind(|member| member.key.value == last.value) {
            if let Kind::Table(inner) = &mut member.value.kind
                && inner.made == Made::Implicit
            {
                inner.made = Made::Header;
                member.key.span = last.span.clone();
                return;
            }
            let first = member.key.clone();
            self.report_duplicate(&first, last);
        }
        self.push(table, Member::new(last, Made::Header));
    }

    /// Follows a path of names, creating the missing tables.
    fn descend<'t>(
        &mut self,
        table: &'t mut Table,
        path: &[Spanned<String>],
        made: Made,
    ) -> Option<&'t mut Table> {
        let Some((name, rest)) = path.split_first() else { return Some(table) };
        // Of two tables with the same name, both of which are kept, the last one is open.
        let at = table.members.iter().rposition(|member| member.key.value == name.value);
        let at = match at {
            Some(at) => at,
            None => {
                let at = table.members.len();
                self.push(table, Member::new(name, made));
                at
            }
        };
        let member = table.members.get_mut(at)?;
        let first = member.key.clone();
        match &mut member.value.kind {
            Kind::Table(inner) if may_grow(inner.made, made) => self.descend(inner, rest, made),
            _ => {
                self.report_duplicate(&first, name);
                None
            }
        }
    }

    /// Adds a value under a key, which may be dotted.
    fn add(&mut self, table: &mut Table, path: &[Spanned<String>], value: Node) {
        let Some((last, path)) = path.split_last() else { return };
        let Some(table) = self.descend(table, path, Made::Dotted) else { return };
        if let Some(first) = table.get(&last.value) {
            let first = first.key.clone();
            self.report_duplicate(&first, last);
        }
        self.push(table, Member { key: last.clone(), value });
    }

    fn push(&mut self, table: &mut Table, member: Member) {
        if table.members.len() == MAX_MEMBERS {
            let message = "table has more than 1,000 members";
            self.found.push(code::TOO_MANY_MEMBERS.at(&member.key.span, message));
            self.full = true;
        }
        if self.count_node(&member.key.span) {
            table.members.push(member);
        }
    }

    fn report_duplicate(&mut self, first: &Spanned<String>, second: &Spanned<String>) {
        let message = format!("duplicate key {}", quoted(&second.value));
        self.found.push(
            code::DUPLICATE_KEY
                .at(&second.span, message)
                .also(&first.span, "first defined here")
                .help("rename or remove one of them"),
        );
    }
}

/// Returns whether a table may be extended: braces close it, and dotted keys and headers do not
/// extend each other's tables.
fn may_grow(table: Made, by: Made) -> bool {
    match table {
        Made::Implicit | Made::Header => by == Made::Implicit,
        Made::Dotted => by == Made::Dotted,
        Made::Inline => false,
    }
}

impl Builder<'_> {
    /// Reads the value after a key. A missing one is reported by the parser.
    fn value(&mut self) -> Node {
        let mut span = self.source.span(0..0);
        while let Some(event) = self.events.as_slice().first() {
            span = self.span(event);
            match event.kind() {
                EventKind::Whitespace | EventKind::KeyValSep | EventKind::Error => {
                    self.events.next();
                }
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    self.events.next();
                    return self.value_from(event);
                }
                _ => break,
            }
        }
        Node { kind: Kind::Broken, span }
    }

    /// Reads the value that begins with an event. Recursion is bounded by the check of the tokens.
    fn value_from(&mut self, event: &Event) -> Node {
        match event.kind() {
            EventKind::ArrayOpen => self.list(event),
            EventKind::InlineTableOpen => self.inline_table(event),
            _ => self.scalar(event),
        }
    }

    fn list(&mut self, open: &Event) -> Node {
        let mut items = Vec::new();
        let mut end = open;
        while let Some(event) = self.events.next() {
            end = event;
            match event.kind() {
                EventKind::ArrayClose => break,
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    let item = self.value_from(event);
                    if items.len() == MAX_MEMBERS {
                        let message = "array has more than 1,000 items";
                        self.found.push(code::TOO_MANY_MEMBERS.at(&item.span, message));
                        self.full = true;
                    }
                    if self.count_node(&item.span) {
                        items.push(item);
                    }
                }
                _ => {}
            }
        }
        Node { kind: Kind::List(items), span: self.between(open, end) }
    }

    fn inline_table(&mut self, open: &Event) -> Node {
        let mut table = Table { members: Vec::new(), made: Made::Inline };
        let mut end = open;
        while let Some(event) = self.events.next() {
            end = event;
            match event.kind() {
                EventKind::InlineTableClose => break,
                EventKind::SimpleKey => {
                    let path = self.key(event);
                    let value = self.value();
                    self.add(&mut table, &path, value);
                }
                _ => {}
            }
        }
        Node { kind: Kind::Table(table), span: self.between(open, end) }
    }

    fn between(&self, open: &Event, end: &Event) -> Span {
        self.source.span(open.span().start()..end.span().end())
    }

    fn scalar(&mut self, event: &Event) -> Node {
        let span = self.span(event);
        let mut text = std::borrow::Cow::Borrowed("");
        let kind = self.toml.get(event).map(|raw| raw.decode_scalar(&mut text, &mut self.errors));
        let kind = match kind {
            // Files with either kind of line ending mean the same.
            Some(ScalarKind::String) => Kind::Text(text.replace("\r\n", "\n")),
            Some(ScalarKind::Boolean(value)) => Kind::Boolean(value),
            Some(ScalarKind::DateTime) => Kind::Date,
            Some(ScalarKind::Float) => self.decimal(&text, &span),
            Some(ScalarKind::Integer(radix)) => self.integer(&text, radix, &span),
            None => Kind::Broken,
        };
        Node { kind, span }
    }

    fn integer(&mut self, digits: &str, radix: IntegerRadix, span: &Span) -> Kind {
        let fits = |number: &i64| number.unsigned_abs() <= LARGEST_INTEGER.unsigned_abs();
        if let Some(number) = i64::from_str_radix(digits, radix.value()).ok().filter(fits) {
            return Kind::Integer(number);
        }
        let message = "number exceeds 9,007,199,254,740,991 (2^53-1)";
        let help = "larger integers are not exact in JSON; an omitted bound defaults to the technical bound";
        self.found.push(code::NUMBER_OUT_OF_RANGE.at(span, message).help(help));
        Kind::Broken
    }

    fn decimal(&mut self, digits: &str, span: &Span) -> Kind {
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => Kind::Decimal(number),
            _ => {
                let message = "not a finite number";
                self.found.push(code::NUMBER_OUT_OF_RANGE.at(span, message));
                Kind::Broken
            }
        }
    }
}

impl Member {
    fn new(key: &Spanned<String>, made: Made) -> Self {
        let kind = Kind::Table(Table { members: Vec::new(), made });
        Self { key: key.clone(), value: Node { kind, span: key.span.clone() } }
    }
}
