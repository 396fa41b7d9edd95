//! For a terminal.

use super::{Listing, place, turn};
use crate::change::Change;
use fintoc_schema::json_schema::json::compact;
use fintoc_validator::report::display_name;

pub(super) fn write(listing: &Listing) -> String {
    let mut out = String::new();
    for change in listing.sorted() {
        entry(change, listing, &mut out);
    }
    for note in listing.notes {
        out.push_str(&format!("note: {}\n", shown_all(note)));
    }
    out.push_str(&format!("{}: {}\n", shown_all(listing.title), listing.summary()));
    out
}

fn entry(change: &Change, listing: &Listing, out: &mut String) {
    let verdict = change.verdict();
    out.push_str(&format!("{}: {}\n", change.level().word(), change.sentence()));
    let place = place(change, listing)
        .map(|place| format!(", {}:{}", shown_all(&place.file), place.line))
        .unwrap_or_default();
    out.push_str(&format!("  in {} ({}){place}\n", change.place(), change.travels()));
    out.push_str(&format!(
        "  {}; wire {}, source {}, meaning {}; {} step\n",
        verdict.relation.phrase(),
        verdict.wire.word(),
        verdict.source.word(),
        verdict.meaning.word(),
        verdict.step.word(),
    ));
    if let Some(witness) = &change.witness {
        out.push_str(&format!("  {}: {}\n", turn(witness), short(&compact(&witness.instance))));
    }
    if let Some(said) = &change.new_wording {
        let place = said.place.as_ref().map(|place| format!(" at {place}")).unwrap_or_default();
        let quote =
            said.quote.as_ref().map(|quote| format!(": \"{}\"", shown_all(quote))).unwrap_or_default();
        if !place.is_empty() || !quote.is_empty() {
            out.push_str(&format!("  the page says{place}{quote}\n"));
        }
    }
    if let Some(since) = &change.since {
        out.push_str(&format!("  read before on {since}\n"));
    }
    out.push_str(&format!("  {} {}\n\n", change.row.id, change.fingerprint()));
}

/// An instance that fits a line.
fn short(text: &str) -> String {
    const MOST: usize = 300;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}...", text.get(..at).unwrap_or("")),
        None => text.to_owned(),
    }
}

// Words of a page or an argument may hold anything: nothing that drives a terminal gets through.
fn shown_all(text: &str) -> String {
    text.split_inclusive(' ')
        .map(|word| word.trim_end_matches(' '))
        .map(display_name)
        .collect::<Vec<_>>()
        .join(" ")
}
