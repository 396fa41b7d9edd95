//! Writes a report as JSON.

use super::listing::{Listing, location};
use crate::change::{Change, Witness, Wording};
use crate::verdict::Level;
use fintoc_schema::json_schema::json::{Json, Members, pretty};

/// The JSON Schema of this format.
pub const SCHEMA: &str = include_str!("changes.schema.json");

pub(super) fn write(listing: &Listing) -> String {
    let count = |level| i64::try_from(listing.count(level)).unwrap_or(i64::MAX);
    let summary = Members::new()
        .with("breaking", count(Level::Breaking))
        .with("warning", count(Level::Warning))
        .with("compatible", count(Level::Compatible))
        .with("accepted", i64::try_from(listing.accepted).unwrap_or(i64::MAX))
        .with_some("step", listing.step().map(|step| step.word()));
    let whole = Members::new()
        .with("format", "fintoc-changes/1")
        .with("title", listing.title)
        .with("summary", summary)
        .with("notes", listing.notes.to_vec())
        .with("changes", listing.changes.iter().map(|change| entry(change, listing)).collect::<Vec<_>>());
    pretty(&whole.into())
}

fn entry(change: &Change, listing: &Listing) -> Json {
    let verdict = change.verdict();
    let location = location(change, listing);
    let place = location
        .map(|location| Members::new().with("file", location.file).with("line", i64::from(location.line)));
    Members::new()
        .with("id", change.row.id)
        .with("fingerprint", change.fingerprint())
        .with("level", change.level().word())
        .with("title", change.row.title)
        .with("object", change.object.as_str())
        .with("pointer", change.pointer.as_str())
        .with("direction", change.direction_name())
        .with("relation", verdict.relation.word())
        .with("wire", verdict.wire.word())
        .with("source", verdict.source.word())
        .with("meaning", verdict.meaning.word())
        .with("step", verdict.step.word())
        .with_some("old", change.old.as_deref())
        .with_some("new", change.new.as_deref())
        .with_some("place", place)
        .with_some("old_wording", change.old_wording.as_ref().map(wording))
        .with_some("new_wording", change.new_wording.as_ref().map(wording))
        .with_some("since", change.since.as_deref())
        .with_some("witness", change.witness.as_ref().map(witness))
        .into()
}

fn wording(wording: &Wording) -> Members {
    Members::new()
        .with("fingerprint", wording.fingerprint.as_str())
        .with("flagged", wording.flagged.clone())
        .with_some("place", wording.place.as_deref())
        .with_some("quote", wording.quote.as_deref())
}

fn witness(witness: &Witness) -> Members {
    Members::new()
        .with("root", witness.root.as_str())
        .with("accepted_before", witness.accepted_before)
        .with("instance", witness.instance.clone())
}
