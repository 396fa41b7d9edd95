//! Turns what people read of an item into `#[doc]` lines that rustdoc cannot mistake for code.

use proc_macro2::TokenStream;

use super::tokens;
use crate::model::{
    Argument, Certainty, Constraint, Contradiction, Direction, Doc, Enum, Evidence, Field, Lifecycle,
    Literal, Module, Object, Scalar, Sensitivity, Side, Union, UnionVariant, Variant,
};

pub(super) fn module(item: &Module) -> TokenStream {
    let mut page = Page::default();
    page.paragraph(format!(
        "Paths `/{}`, dated version {}.",
        code(&item.path_generation),
        prose(&item.dated_version)
    ));
    page.finish()
}

pub(super) fn direction(direction: Direction) -> TokenStream {
    let mut page = Page::default();
    page.paragraph(String::from(match direction {
        Direction::Request => "What we write: an invalid value cannot be built, read or written.",
        Direction::Response => "What we read: everything that was sent is kept, and deviations are findings.",
    }));
    page.finish()
}

pub(super) fn roots() -> TokenStream {
    let mut page = Page::default();
    page.paragraph(String::from("The types that stand on their own, by name."));
    page.finish()
}

pub(super) fn unknown_members() -> TokenStream {
    let mut page = Page::default();
    page.paragraph(String::from("Members that the specs do not know, kept as they came and written back."));
    page.finish()
}

pub(super) fn scalar(item: &Scalar) -> TokenStream {
    let mut page = Page::of(&item.doc);
    page.constraints(&item.constraints);
    page.examples(&item.examples);
    page.sensitive(item.sensitive);
    page.evidence(&item.evidence);
    page.finish()
}

pub(super) fn enumeration(item: &Enum) -> TokenStream {
    let mut page = Page::of(&item.doc);
    if item.open {
        page.paragraph(String::from("The list is open: readers keep words that it does not hold."));
    }
    page.evidence(&item.evidence);
    page.contradictions(&item.contradictions);
    page.finish()
}

pub(super) fn variant(item: &Variant) -> TokenStream {
    let mut page = Page::of(&item.doc);
    page.lifecycle(&item.lifecycle);
    page.evidence(&item.evidence);
    page.finish()
}

pub(super) fn union(item: &Union) -> TokenStream {
    let mut page = Page::of(&item.doc);
    page.evidence(&item.evidence);
    page.finish()
}

pub(super) fn union_variant(item: &UnionVariant) -> TokenStream {
    let mut page = Page::default();
    page.paragraph(format!("The variant `{}`.", code(&item.wire)));
    page.finish()
}

pub(super) fn object(item: &Object) -> TokenStream {
    let mut page = Page::of(&item.doc);
    for rule in &item.rules {
        page.paragraph(format!("Rule `{}`: {}", code(&rule.id), prose(&rule.doc.description.en)));
    }
    page.evidence(&item.evidence);
    page.contradictions(&item.contradictions);
    page.finish()
}

pub(super) fn field(item: &Field) -> TokenStream {
    let mut page = Page::of(&item.doc);
    page.constraints(item.ty.constraints());
    page.paragraph(String::from(match (item.required, item.nullable) {
        (true, false) => "Always present.",
        (true, true) => "Always present, may be null.",
        (false, true) => "May be absent or null.",
        (false, false) => "May be absent.",
    }));
    if let Some(default) = &item.default {
        let side = match default.applied_by {
            Side::Server => "Fintoc",
            Side::Client => "the sender",
        };
        page.paragraph(format!("Where it is absent, {side} takes `{}`.", code(&literal(&default.value))));
    }
    page.examples(&item.examples);
    page.sensitive(item.sensitive);
    page.lifecycle(&item.lifecycle);
    page.evidence(&item.evidence);
    page.contradictions(&item.contradictions);
    page.finish()
}

/// Paragraphs, each one line of Markdown.
#[derive(Default)]
struct Page {
    paragraphs: Vec<String>,
}

impl Page {
    fn of(doc: &Doc) -> Self {
        let mut page = Self::default();
        page.paragraph(sentence(&prose(&doc.label.en)));
        page.paragraph(prose(&doc.description.en));
        page
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
            self.paragraph(format!("For example {}.", listed.join(", ")));
        }
    }

    fn sensitive(&mut self, class: Option<Sensitivity>) {
        if let Some(class) = class {
            let why = match class {
                Sensitivity::Secret => "a secret",
                Sensitivity::Personal => "personal",
                Sensitivity::Bank => "about a bank account",
            };
            self.paragraph(format!("It is {why}: `Debug` and reports never show it."));
        }
    }

    fn lifecycle(&mut self, lifecycle: &Lifecycle) {
        let said = [
            lifecycle.since.as_ref().map(|version| format!("Since {}.", prose(version))),
            lifecycle.deprecated.as_ref().map(|version| format!("Deprecated in {}.", prose(version))),
            lifecycle.replacement.as_ref().map(|name| format!("Use `{}` instead.", code(name))),
            lifecycle.removed.as_ref().map(|day| format!("No longer documented since {}.", prose(day))),
        ];
        self.paragraph(said.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }

    fn evidence(&mut self, evidence: &[Evidence]) {
        let listed: Vec<String> = evidence.iter().map(source).collect();
        if !listed.is_empty() {
            self.paragraph(format!("Evidence: {}.", listed.join("; ")));
        }
    }

    fn contradictions(&mut self, contradictions: &[Contradiction]) {
        for item in contradictions {
            let decision = sentence(&prose(&item.decision.en));
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
    let word = item.keyword.word;
    match &item.argument {
        Argument::Integer(bound) => format!("`{word}` {bound}"),
        Argument::Flag | Argument::Patterns(_) => format!("`{word}`"),
        Argument::Text(value) => format!("`{word}` `{}`", code(value)),
    }
}

fn source(item: &Evidence) -> String {
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

// Descriptions are plain text. One line each, and every mark that Markdown or HTML could read is
// escaped: otherwise an indented or fenced piece would become a program that `cargo test` runs.
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
        let speaks = matches!(mark, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$');
        if (speaks && !inside_word) || starts_line {
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

// Inside a code span nothing but the backtick and a line's end speaks.
fn code(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'")
}

fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) {
        return text.to_owned();
    }
    format!("{text}.")
}
