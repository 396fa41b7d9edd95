//! Writes a report as Markdown, for a pull request.

use super::listing::{Listing, accepting_side, location};
use crate::change::Change;
use crate::verdict::Level;
use fintoc_schema::json_schema::json::compact;

pub(super) fn write(listing: &Listing) -> String {
    let mut out = format!("## {}\n\n{}\n", escaped(listing.title), escaped(&listing.summary()));
    for note in listing.notes {
        out.push_str(&format!("\n> {}\n", escaped(note)));
    }
    for (level, heading) in
        [(Level::Breaking, "Breaking"), (Level::Warning, "Warnings"), (Level::Compatible, "Compatible")]
    {
        let changes: Vec<&Change> = listing.changes.iter().filter(|change| change.level() == level).collect();
        if changes.is_empty() {
            continue;
        }
        out.push_str(&format!("\n### {heading}\n\n| Location | Change | Wire | Source | Meaning | Step | Specs |\n|---|---|---|---|---|---|---|\n"));
        for change in &changes {
            row(change, listing, &mut out);
        }
        for change in changes {
            details(change, &mut out);
        }
    }
    out
}

fn row(change: &Change, listing: &Listing, out: &mut String) {
    let verdict = change.verdict();
    let location = location(change, listing)
        .map(|location| format!("{}:{}", escaped(&location.file), location.line))
        .unwrap_or_default();
    out.push_str(&format!(
        "| {} ({}) | {} | {} | {} | {} | {} | {location} |\n",
        escaped(&change.location()),
        change.direction_name(),
        escaped(&change.sentence()),
        verdict.wire.word(),
        verdict.source.word(),
        verdict.meaning.word(),
        verdict.step.word(),
    ));
}

fn details(change: &Change, out: &mut String) {
    let mut lines = Vec::new();
    if let Some(witness) = &change.witness {
        let side = accepting_side(witness);
        lines.push(format!("{side}:\n\n```json\n{}\n```", compact(&witness.instance)));
    }
    if let Some(wording) = &change.new_wording {
        let place = wording.place.as_ref().map(|place| format!(" ({})", escaped(place))).unwrap_or_default();
        lines.extend(wording.quote.as_ref().map(|quote| format!("The page{place}: {}", escaped(quote))));
    }
    lines.extend(change.since.as_ref().map(|since| format!("Previously read on {}.", escaped(since))));
    if !lines.is_empty() {
        // HTML: Markdown escapes would be shown as they are.
        let head = entities(&format!("{}: {}", change.location(), change.row.title));
        out.push_str(&format!(
            "\n<details><summary>{head}</summary>\n\n{}\n\n</details>\n",
            lines.join("\n\n")
        ));
    }
}

// Text from specs and pages may not become markup, a mention or a link.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in entities(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '!' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

// Escapes text for HTML, on one line.
fn entities(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '#' => out.push_str("&#35;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    // GitHub turns bare addresses into links.
    out.replace("://", ":&#47;&#47;").replace("www.", "www&#46;")
}
