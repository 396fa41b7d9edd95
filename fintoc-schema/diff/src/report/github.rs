//! Annotations of a workflow on GitHub.

use super::{Listing, place};
use crate::verdict::Level;
use crate::workflow::{Spot, annotation};

pub(super) fn write(listing: &Listing) -> String {
    let mut out = String::new();
    for change in listing.sorted() {
        let level = match change.level() {
            Level::Breaking => "error",
            Level::Warning => "warning",
            Level::Compatible => "notice",
        };
        let message = format!("{}: {}", change.place(), change.sentence());
        // A line that only another revision has cannot be pointed at.
        let place = place(change, listing).filter(|place| place.here);
        let spot = place.as_ref().map(|place| Spot {
            file: &place.file,
            line: usize::try_from(place.line).unwrap_or(1),
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
