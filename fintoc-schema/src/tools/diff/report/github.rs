//! Annotations of a workflow on GitHub.

use super::{Listing, origin};
use crate::tools::diff::verdict::Level;
use crate::tools::workflow::{Spot, annotation};

pub(super) fn write(listing: &Listing) -> String {
    let mut out = String::new();
    for change in listing.sorted() {
        let level = match change.level() {
            Level::Breaking => "error",
            Level::Warning => "warning",
            Level::Compatible => "notice",
        };
        let message = format!("{}: {}", change.place(), change.sentence());
        let place = origin(change, listing.shown);
        let spot = place.as_ref().map(|(file, line)| Spot {
            file,
            line: usize::try_from(*line).unwrap_or(1),
            column: None,
        });
        out.push_str(&annotation(level, spot, change.row.id, &message));
        out.push('\n');
    }
    for note in listing.notes {
        out.push_str(&annotation("notice", None, listing.title, note));
        out.push('\n');
    }
    out
}
