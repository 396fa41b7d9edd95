//! Generates the `#[doc]` lines of an item, escaped so rustdoc takes no part of a text for code.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use proc_macro2::TokenStream;

use super::tokens;
use crate::assertion::Argument;
use crate::model::{
    Certainty, Constraint, Contradiction, Direction, Doc, Enum, Evidence, Field, Lifecycle, Literal, Module,
    Object, Scalar, Sensitivity, Side, Union, UnionVariant, Variant,
};

pub(super) fn module(item: &Module) -> TokenStream {
    let mut comment = DocComment::default();
    comment.paragraph(format!(
        "API paths `/{}`, dated version {}.",
        code(&item.path_generation),
        prose(&item.dated_version)
    ));
    comment.finish()
}

pub(super) fn direction(direction: Direction) -> TokenStream {
    let mut comment = DocComment::default();
    comment.paragraph(String::from(match direction {
        Direction::Request => {
            "Types that a client writes: an invalid value cannot be built, read or written."
        }
        Direction::Response => {
            "Types that a client reads: everything is kept, and deviations are reported as findings."
        }
    }));
    comment.finish()
}

pub(super) fn roots() -> TokenStream {
    let mut comment = DocComment::default();
    comment.paragraph(String::from("The root types of every module, by name."));
    comment.finish()
}

pub(super) fn unknown_members() -> TokenStream {
    let mut comment = DocComment::default();
    comment.paragraph(String::from("Unknown members, kept as received and written back."));
    comment.finish()
}

pub(super) fn scalar(item: &Scalar) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    comment.constraints(&item.constraints);
    comment.examples(&item.examples);
    comment.sensitive(item.sensitive);
    comment.evidence(&item.evidence);
    comment.finish()
}

pub(super) fn enumeration(item: &Enum) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    if item.open {
        comment.paragraph(String::from("The enumeration is open: readers accept and keep unknown values."));
    }
    comment.evidence(&item.evidence);
    comment.contradictions(&item.contradictions);
    comment.finish()
}

pub(super) fn variant(item: &Variant) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    comment.lifecycle(&item.lifecycle);
    comment.evidence(&item.evidence);
    comment.finish()
}

pub(super) fn union(item: &Union) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    comment.evidence(&item.evidence);
    comment.finish()
}

pub(super) fn union_variant(item: &UnionVariant) -> TokenStream {
    let mut comment = DocComment::default();
    comment.paragraph(format!("The variant `{}`.", code(&item.wire)));
    comment.finish()
}

pub(super) fn object(item: &Object) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    for rule in &item.rules {
        comment.paragraph(format!("Rule `{}`: {}", code(&rule.id), prose(&rule.doc.description.en)));
    }
    comment.evidence(&item.evidence);
    comment.contradictions(&item.contradictions);
    comment.finish()
}

pub(super) fn field(item: &Field) -> TokenStream {
    let mut comment = DocComment::new(&item.doc);
    comment.constraints(item.ty.constraints());
    comment.paragraph(String::from(match (item.required, item.nullable) {
        (true, false) => "Required.",
        (true, true) => "Required, nullable.",
        (false, true) => "Optional, nullable.",
        (false, false) => "Optional.",
    }));
    if let Some(default) = &item.default {
        let side = match default.applied_by {
            Side::Server => "Fintoc",
            Side::Client => "the client",
        };
        comment.paragraph(format!("Default: `{}`, applied by {side}.", code(&literal(&default.value))));
    }
    comment.examples(&item.examples);
    comment.sensitive(item.sensitive);
    comment.lifecycle(&item.lifecycle);
    comment.evidence(&item.evidence);
    comment.contradictions(&item.contradictions);
    comment.finish()
}

/// The paragraphs of a doc comment, each one line of Markdown.
#[derive(Default)]
struct DocComment {
    paragraphs: Vec<String>,
}

impl DocComment {
    fn new(doc: &Doc) -> Self {
        let mut comment = Self::default();
        comment.paragraph(with_full_stop(&prose(&doc.label.en)));
        comment.paragraph(prose(&doc.description.en));
        comment
    }

    fn paragraph(&mut self, text: String) {
        if !text.is_empty() {
            self.paragraphs.push(text);
        }
    }

    fn constraints(&mut self, constraints: &[Constraint]) {
        let listed: Vec<String> = constraints.iter().filter(|item| !item.technical).map(constraint).collect();
        if !listed.is_empty() {
            self.paragraph(format!("Constraints: {}.", listed.join(", ")));
        }
    }

    fn examples(&mut self, examples: &[Literal]) {
        let listed: Vec<String> = examples
            .iter()
            .filter(|example| !matches!(example, Literal::Array(_) | Literal::Object(_)))
            .map(|example| format!("`{}`", code(&literal(example))))
            .collect();
        if !listed.is_empty() {
            self.paragraph(format!(
                "{}: {}.",
                if listed.len() == 1 { "Example" } else { "Examples" },
                listed.join(", ")
            ));
        }
    }

    fn sensitive(&mut self, class: Option<Sensitivity>) {
        if let Some(class) = class {
            let class = match class {
                Sensitivity::Secret => "a secret",
                Sensitivity::Personal => "personal data",
                Sensitivity::Bank => "a bank account",
            };
            self.paragraph(format!("Sensitive, {class}: never shown by `Debug` or in reports."));
        }
    }

    fn lifecycle(&mut self, lifecycle: &Lifecycle) {
        let sentences = [
            lifecycle.since.as_ref().map(|version| format!("Since {}.", prose(version))),
            lifecycle.deprecated.as_ref().map(|version| format!("Deprecated in {}.", prose(version))),
            lifecycle.replacement.as_ref().map(|name| format!("Use `{}` instead.", code(name))),
            lifecycle.removed.as_ref().map(|day| format!("No longer documented since {}.", prose(day))),
        ];
        self.paragraph(sentences.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }

    fn evidence(&mut self, evidence: &[Evidence]) {
        let listed: Vec<String> = evidence.iter().map(evidence_entry).collect();
        if !listed.is_empty() {
            self.paragraph(format!("Evidence: {}.", listed.join("; ")));
        }
    }

    fn contradictions(&mut self, contradictions: &[Contradiction]) {
        for item in contradictions {
            let decision = with_full_stop(&prose(&item.decision.en));
            self.paragraph(format!("Sources disagree (`{}`): {decision}", code(&item.id)));
        }
    }

    fn finish(self) -> TokenStream {
        let mut lines = Vec::new();
        for paragraph in self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(paragraph);
        }
        tokens::doc(&lines)
    }
}

fn constraint(item: &Constraint) -> String {
    let word = item.keyword().word();
    match item.assertion.argument() {
        Argument::Integer(bound) => format!("`{word} = {bound}`"),
        Argument::Flag | Argument::Patterns(_) => format!("`{word}`"),
        Argument::Text(value) => format!("`{word} = \"{}\"`", code(value)),
    }
}

fn evidence_entry(item: &Evidence) -> String {
    let certainty = match item.certainty {
        Certainty::Documented => "documented",
        Certainty::Observed => "observed",
        Certainty::Inferred => "inferred",
        Certainty::Technical => "technical",
    };
    match &item.page {
        Some(page) => format!("{}, {certainty}", prose(&page.title)),
        None => String::from(certainty),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => String::from("null"),
        Literal::Boolean(flag) => flag.to_string(),
        Literal::Integer(number) => number.to_string(),
        Literal::Decimal(number) => number.to_string(),
        Literal::Text(text) => text.clone(),
        Literal::Array(_) => String::from("[...]"),
        Literal::Object(_) => String::from("{...}"),
    }
}

// Descriptions are plain text. They are written on one line, with every character that is special in
// Markdown or HTML escaped: an indented or fenced part would become a doctest otherwise.
fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut before = ' ';
    let mut characters = line.chars().peekable();
    while let Some(mark) = characters.next() {
        let inside_word = mark == '_'
            && before.is_alphanumeric()
            && characters.peek().is_some_and(|next| next.is_alphanumeric());
        let starts_line = before == ' ' && escaped.is_empty() && matches!(mark, '#' | '-' | '+' | '=');
        let special = matches!(mark, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$');
        if (special && !inside_word) || starts_line {
            escaped.push('\\');
        }
        escaped.push(mark);
        before = mark;
    }
    // `1.` would begin a list.
    match escaped.find(|mark: char| !mark.is_ascii_digit()) {
        Some(end) if end > 0 && escaped.get(end..).is_some_and(|rest| rest.starts_with(['.', ')'])) => {
            escaped.insert(end, '\\');
            escaped
        }
        _ => escaped,
    }
}

// Inside a code span only the backtick and the line ending are special.
fn code(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'")
}

fn with_full_stop(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) {
        return text.to_owned();
    }
    format!("{text}.")
}
