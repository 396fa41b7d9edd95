//! Writes a report for a terminal.

use super::listing::{Listing, accepting_side, location};
use crate::change::Change;
use fintoc_schema::json_schema::json::compact;
use fintoc_validator::report::display_name;

pub(super) fn write(listing: &Listing) -> String {
    let mut out = String::new();
    for change in listing.sorted() {
        entry(change, listing, &mut out);
    }
    for note in listing.notes {
        out.push_str(&format!("note: {}\n", display(note)));
    }
    out.push_str(&format!("{}: {}\n", display(listing.title), listing.summary()));
    out
}

fn entry(change: &Change, listing: &Listing, out: &mut String) {
    let verdict = change.verdict();
    out.push_str(&format!("{}: {}\n", change.level().word(), change.sentence()));
    let location = location(change, listing)
        .map(|location| format!(", {}:{}", display(&location.file), location.line))
        .unwrap_or_default();
    out.push_str(&format!("  in {} ({}){location}\n", change.location(), change.direction_name()));
    out.push_str(&format!(
        "  {}; wire {}, source {}, meaning {}; {} step\n",
        verdict.relation.phrase(),
        verdict.wire.word(),
        verdict.source.word(),
        verdict.meaning.word(),
        verdict.step.word(),
    ));
    if let Some(witness) = &change.witness {
        out.push_str(&format!("  {}: {}\n", accepting_side(witness), short(&compact(&witness.instance))));
    }
    if let Some(wording) = &change.new_wording {
        let place = wording.place.as_ref().map(|place| format!(" at {place}")).unwrap_or_default();
        let quote =
            wording.quote.as_ref().map(|quote| format!(": \"{}\"", display(quote))).unwrap_or_default();
        if !place.is_empty() || !quote.is_empty() {
            out.push_str(&format!("  the page says{place}{quote}\n"));
        }
    }
    if let Some(since) = &change.since {
        out.push_str(&format!("  previously read on {since}\n"));
    }
    out.push_str(&format!("  {} {}\n\n", change.row.id, change.fingerprint()));
}

/// Truncates an instance to a line.
fn short(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}...", text.get(..at).unwrap_or("")),
        None => text.to_owned(),
    }
}

// Texts of pages and arguments are untrusted: control characters are escaped.
fn display(text: &str) -> String {
    text.split_inclusive(' ')
        .map(|word| word.trim_end_matches(' '))
        .map(display_name)
        .collect::<Vec<_>>()
        .join(" ")
}
