//! For a pull request.

use super::{Listing, place, turn};
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
        out.push_str(&format!("\n### {heading}\n\n| Where | What | Wire | Source | Meaning | Step | In the specs |\n|---|---|---|---|---|---|---|\n"));
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
    let place = place(change, listing)
        .map(|place| format!("{}:{}", escaped(&place.file), place.line))
        .unwrap_or_default();
    out.push_str(&format!(
        "| {} ({}) | {} | {} | {} | {} | {} | {place} |\n",
        escaped(&change.place()),
        change.travels(),
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
        let turn = turn(witness);
        lines.push(format!("{turn}:\n\n```json\n{}\n```", compact(&witness.instance)));
    }
    if let Some(said) = &change.new_wording {
        let place = said.place.as_ref().map(|place| format!(" ({})", escaped(place))).unwrap_or_default();
        lines.extend(said.quote.as_ref().map(|quote| format!("The page{place}: {}", escaped(quote))));
    }
    lines.extend(change.since.as_ref().map(|since| format!("Read before on {}.", escaped(since))));
    if !lines.is_empty() {
        // A line of HTML: no Markdown in it, and so no backslash either.
        let head = entities(&format!("{}: {}", change.place(), change.row.title));
        out.push_str(&format!(
            "\n<details><summary>{head}</summary>\n\n{}\n\n</details>\n",
            lines.join("\n\n")
        ));
    }
}

// Text from specs and pages stays text: no markup, no mention, no link.
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

// The same in a line of HTML.
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
    // A bare address becomes a link by itself.
    out.replace("://", ":&#47;&#47;").replace("www.", "www&#46;")
}
