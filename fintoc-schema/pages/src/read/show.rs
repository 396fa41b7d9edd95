//! What each stage of reading makes of a page, as text for a maintainer who asks why a fact is missing.

use std::fmt::Write;

use super::block::{Block, Blocks};
use super::fact::Fact;
use super::reading::{Reading, Verdict};
use super::rows::{Extraction, Row};
use super::source::{self, PageFormat};
use super::text::{Lines, Piece, Position};
use super::{limits, read_page, stages};
use fintoc_schema::json_schema::json::compact;

/// A stage of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Headings, lines, table rows and samples.
    Blocks,
    /// Sections of rows, a row for each field that the page describes.
    Rows,
    /// A fact for each field.
    Facts,
}

/// Describes what a stage makes of a page, an item on each line, each with its line and column.
///
/// ```
/// use fintoc_pages::read::show::{Stage, show_page};
///
/// let page = "# Refund\n\n- `amount` (integer, required): Greater than 0.\n";
/// let facts = show_page("refund.md", page.as_bytes(), Stage::Facts);
/// assert!(facts.contains("3:4 response amount; integer; required; exclusive_minimum 0"));
/// ```
pub fn show_page(source: &str, bytes: &[u8], stage: Stage) -> String {
    let mut out = String::new();
    let page = match limits::check_text(bytes) {
        Ok((page, _)) => page,
        Err(reason) => return format!("unreadable: {}\n", reason.text),
    };
    let lines = Lines::new(page);
    let format = source::page_format(page);
    let _ = writeln!(out, "format: {}", format_name(format));
    if stage == Stage::Facts {
        show_facts(&read_page(source, bytes), &mut out);
    } else if format == PageFormat::OpenApi {
        out.push_str("An OpenAPI document has no blocks and rows: its schemas are read as facts.\n");
    } else {
        match stages::split_page(page, format) {
            Err(reason) => {
                let _ = writeln!(out, "unreadable: {}", reason.text);
            }
            Ok(blocks) if stage == Stage::Blocks => show_blocks(&blocks, &lines, &mut out),
            Ok(blocks) => match stages::read_embedded_document(&blocks, &lines) {
                Ok(None) => show_rows(&stages::extract_rows(page, &blocks), &lines, &mut out),
                Ok(Some(_)) => out.push_str("An embedded OpenAPI document is read instead of rows.\n"),
                Err(reason) => {
                    let _ = writeln!(out, "unreadable: {}", reason.text);
                }
            },
        }
    }
    out
}

fn format_name(format: PageFormat) -> &'static str {
    match format {
        PageFormat::Plain => "plain text",
        PageFormat::Markdown => "Markdown",
        PageFormat::Html => "HTML",
        PageFormat::OpenApi => "OpenAPI",
    }
}

fn show_blocks(blocks: &Blocks, lines: &Lines, out: &mut String) {
    for block in &blocks.list {
        let (name, at, text) = match block {
            Block::Heading(piece) => ("heading", piece.at, one_line(&piece.text)),
            Block::Line(piece) => ("line", piece.at, one_line(&piece.text)),
            Block::Row(cells) => {
                let texts: Vec<String> = cells.iter().map(|cell| one_line(&cell.text)).collect();
                ("row", cells.first().map_or(0, |cell| cell.at), texts.join(" | "))
            }
            Block::Code { text, closed } => {
                let end = if *closed { "" } else { " (its end is missing)" };
                ("code", text.at, format!("{} lines{end}", text.text.lines().count()))
            }
        };
        let _ = writeln!(out, "{} {name}: {text}", place(lines.position(at)));
    }
}

fn show_rows(extraction: &Extraction, lines: &Lines, out: &mut String) {
    let at = |piece: &Piece| place(lines.position(piece.at));
    if let Some(title) = &extraction.title {
        let _ = writeln!(out, "title: {}", one_line(title));
    }
    if let Some(operation) = &extraction.operation {
        let _ = writeln!(out, "operation: {} {}", operation.method, operation.url);
    }
    for section in &extraction.sections {
        let side = section.side.map_or("no side", |side| side.word());
        match &section.heading {
            Some(heading) => {
                let _ = writeln!(out, "{} section ({side}): {}", at(heading), one_line(&heading.text));
            }
            None => {
                let _ = writeln!(out, "section without a heading ({side})");
            }
        }
        for row in &section.rows {
            let _ = writeln!(out, "  {} {}", at(&row.name), row_line(row));
            for text in &row.text {
                let _ = writeln!(out, "    {} text: {}", at(text), one_line(&text.text));
            }
        }
    }
    for sample in &extraction.samples {
        let _ = writeln!(out, "{} sample, {} lines", at(&sample.text), sample.text.text.lines().count());
    }
    if extraction.nameless > 0 {
        let _ = writeln!(out, "rows without a name: {}", extraction.nameless);
    }
}

// The cells of a row, without its description.
fn row_line(row: &Row) -> String {
    let mut out = row.name.text.clone();
    let mut add = |text: String| {
        out.push_str("; ");
        out.push_str(&text);
    };
    add(row.ty.as_ref().map_or("no type".to_owned(), |typed| typed.ty.words.clone()));
    for flag in &row.flags {
        add(format!("{flag:?}").to_lowercase());
    }
    if let Some(required) = row.required {
        add(if required { "required" } else { "optional" }.to_owned());
    }
    if let Some(default) = &row.default {
        add(format!("shown as {}", one_line(&default.text)));
    }
    if !row.listed.is_empty() {
        let listed: Vec<&str> = row.listed.iter().map(|value| value.text.as_str()).collect();
        add(format!("one of {}", listed.join(" ")));
    }
    for bound in &row.bounds {
        add(format!("{} {}", bound.keyword, bound.value));
    }
    add(format!("{} layout, {} confidence", row.layout.word(), row.confidence.word()));
    out
}

fn show_facts(reading: &Reading, out: &mut String) {
    for fact in &reading.facts {
        let _ = writeln!(out, "{} {}", place(fact.position), fact_line(fact));
    }
    for repair in &reading.repairs {
        let _ = writeln!(out, "{} repaired: {}", place(repair.position), repair.text);
    }
    for path in &reading.not_seen {
        let _ = writeln!(out, "not seen: {path}");
    }
    if reading.verdict != Verdict::Read {
        let reasons: Vec<&str> = reading.reasons.iter().map(|reason| reason.text.as_str()).collect();
        let _ = writeln!(out, "{}: {}", reading.verdict.word(), reasons.join("; "));
    }
}

/// A fact on a line: side, path, and [its statements](statements).
pub fn fact_line(fact: &Fact) -> String {
    let mut line = format!("{} {}", fact.side.word(), fact.path);
    for statement in statements(fact) {
        line.push_str("; ");
        line.push_str(&statement);
    }
    line
}

/// What a page says about a field, a statement each: `integer`, `required`, `minimum 1`.
pub fn statements(fact: &Fact) -> Vec<String> {
    let mut out = Vec::new();
    let mut add = |text: String| out.push(text);
    if let Some(section) = &fact.section {
        add(format!("in a table without a place, {section}"));
    }
    if let Some(ty) = &fact.ty {
        let items = ty.items.map(|kind| format!(" of {}", kind.word())).unwrap_or_default();
        add(format!("{}{items}", ty.kind.word()));
    }
    if let Some(required) = fact.required {
        add(if required { "required" } else { "optional" }.to_owned());
    }
    if let Some(nullable) = fact.nullable {
        add(if nullable { "null" } else { "never null" }.to_owned());
    }
    for bound in &fact.bounds {
        add(format!(
            "{} {}{}",
            bound.keyword,
            bound.value,
            if bound.conditional { " sometimes" } else { "" }
        ));
    }
    if let Some(values) = &fact.values {
        add(format!("one of {}", values.words.join(" ")));
    }
    if let Some(word) = &fact.constant {
        add(format!("always {word}"));
    }
    for format in &fact.formats {
        add((*format).to_owned());
    }
    if let Some(default) = &fact.default {
        let value = default.value.as_ref().map_or("masked".to_owned(), compact);
        add(format!("{} {value}", if default.stated { "default" } else { "shown as" }));
    }
    for condition in &fact.conditions {
        add(format!("{} {} {}", condition.field, condition.effect.word(), condition.mentions.join(" ")));
    }
    if fact.deprecated.is_some() {
        add("deprecated".to_owned());
    }
    if fact.hides_members {
        add("members folded away".to_owned());
    }
    for found in &fact.inconsistencies {
        add(format!("but {found}"));
    }
    if !fact.described {
        add("from the sample".to_owned());
    }
    out
}

fn place(position: Position) -> String {
    format!("{}:{}", position.line, position.column)
}

// A text on one line, at most 100 characters of it.
fn one_line(text: &str) -> String {
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 100 {
        line = line.chars().take(99).chain(std::iter::once('\u{2026}')).collect();
    }
    line
}
