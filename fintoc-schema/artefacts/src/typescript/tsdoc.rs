//! Writes the documentation of an item as TSDoc.

use fintoc_schema::assertion::Argument;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Constraint, Doc, Enum, Field, Lifecycle, Literal, Object, Scalar, Side, Union};

/// The longest line, in characters.
const WIDTH: usize = 100;

pub(super) fn scalar(scalar: &Scalar) -> String {
    let mut page = Page::of(&scalar.doc);
    page.constraints(&scalar.constraints);
    page.examples(&scalar.examples);
    page.print("")
}

pub(super) fn enumeration(list: &Enum) -> String {
    let mut page = Page::of(&list.doc);
    for variant in &list.variants {
        let about = [&variant.doc.label.en, &variant.doc.description.en].map(|text| prose(text));
        let about: Vec<&str> = about.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        let mark = if about.is_empty() { "" } else { ": " };
        page.paragraph(format!("- `{}`{mark}{}", code(&variant.wire), about.join(". ")));
    }
    if list.open {
        page.paragraph("Open enumeration: a response may contain other values.".to_owned());
    }
    page.print("")
}

pub(super) fn union(union: &Union) -> String {
    Page::of(&union.doc).print("")
}

pub(super) fn object(object: &Object) -> String {
    let mut page = Page::of(&object.doc);
    for rule in &object.rules {
        page.paragraph(format!("Rule `{}`: {}", code(&rule.id), prose(&rule.doc.description.en)));
    }
    page.print("")
}

pub(super) fn field(field: &Field) -> String {
    let mut page = Page::of(&field.doc);
    page.constraints(field.ty.constraints());
    if let Some(default) = &field.default {
        let side = match default.applied_by {
            Side::Server => "applied by Fintoc",
            Side::Client => "applied by the sender",
        };
        page.paragraph(format!("@defaultValue `{}`, {side}", code(&compact(&default.value))));
    }
    page.examples(&field.examples);
    page.lifecycle(&field.lifecycle);
    page.print("  ")
}

/// The paragraphs of a comment.
#[derive(Default)]
struct Page {
    paragraphs: Vec<String>,
}

impl Page {
    fn of(doc: &Doc) -> Self {
        let mut page = Self::default();
        let label = prose(&doc.label.en);
        let description = prose(&doc.description.en);
        page.paragraph(if description.is_empty() { label } else { description });
        page
    }

    fn paragraph(&mut self, text: String) {
        if !text.is_empty() {
            self.paragraphs.push(text);
        }
    }

    fn constraints(&mut self, constraints: &[Constraint]) {
        let documented = constraints.iter().filter(|constraint| !constraint.technical);
        let listed: Vec<String> = documented.map(constraint).collect();
        if !listed.is_empty() {
            self.paragraph(format!("Constraints: {}.", listed.join(", ")));
        }
    }

    fn examples(&mut self, examples: &[Literal]) {
        if let Some(example) = examples.first() {
            self.paragraph(format!("@example `{}`", code(&compact(example))));
        }
    }

    fn lifecycle(&mut self, lifecycle: &Lifecycle) {
        if let Some(since) = &lifecycle.since {
            self.paragraph(format!("@since {}", prose(since)));
        }
        let removed = lifecycle.removed.as_ref().map(|day| format!("Not documented since {}.", prose(day)));
        let deprecated = lifecycle.deprecated.as_ref().map(|_| match &lifecycle.replacement {
            Some(other) => format!("Use `{}`.", code(other)),
            None => "Do not use.".to_owned(),
        });
        if let Some(why) = deprecated.or(removed) {
            self.paragraph(format!("@deprecated {why}"));
        }
    }

    /// Returns the comment at an indentation; empty without paragraphs.
    fn print(self, indent: &str) -> String {
        match self.paragraphs.as_slice() {
            [] => String::new(),
            [one] if one.len().saturating_add(indent.len()) <= WIDTH.saturating_sub(7) => {
                format!("{indent}/** {one} */\n")
            }
            several => {
                let paragraph = |text: &String| {
                    let lines = wrap(text, WIDTH.saturating_sub(indent.len()).saturating_sub(3));
                    lines.iter().map(|line| format!("{indent} * {line}\n")).collect::<String>()
                };
                let between = format!("{indent} *\n");
                let body = several.iter().map(paragraph).collect::<Vec<_>>().join(&between);
                format!("{indent}/**\n{body}{indent} */\n")
            }
        }
    }
}

fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len().saturating_add(word.len()) < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn constraint(item: &Constraint) -> String {
    let word = item.keyword().json_schema();
    match item.assertion.argument() {
        Argument::Integer(bound) => format!("{word} {bound}"),
        Argument::Flag | Argument::Patterns(_) => word.to_owned(),
        Argument::Text(text) => format!("{word} `{}`", code(text)),
    }
}

/// Escapes plain text for TSDoc: one line that cannot end the comment and has no markup.
fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '/' if out.ends_with('*') => out.push_str("\\/"),
            '@' | '{' | '}' | '<' | '>' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            _ => out.extend(c.escape_unicode()),
        }
    }
    out
}

/// Escapes the content of a code span.
fn code(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    plain.replace('`', "'").replace("*/", "*\u{2215}").chars().flat_map(ascii).collect()
}

/// Escapes a character unless it is printable ASCII.
fn ascii(c: char) -> Vec<char> {
    if matches!(c, ' '..='~') { vec![c] } else { c.escape_unicode().collect() }
}
