//! SARIF 2.1.0, which tools that collect findings read.

use super::{Listing, origin};
use crate::json_schema::json::{Json, Members, pretty};
use crate::tools::diff::change::Change;
use crate::tools::diff::table::TABLE;
use crate::tools::diff::verdict::Level;

pub(super) fn write(listing: &Listing) -> String {
    let used = TABLE.iter().filter(|row| listing.changes.iter().any(|change| change.row == **row));
    let rules: Vec<Json> = used
        .map(|row| {
            Members::new()
                .with("id", row.id)
                .with("shortDescription", Members::new().with("text", row.title))
                .into()
        })
        .collect();
    let driver =
        Members::new().with("name", "fintoc").with("version", env!("CARGO_PKG_VERSION")).with("rules", rules);
    let results: Vec<Json> = listing.sorted().into_iter().map(|change| result(change, listing)).collect();
    let run = Members::new()
        .with("tool", Members::new().with("driver", driver))
        .with("columnKind", "unicodeCodePoints")
        .with("results", results);
    let whole = Members::new()
        .with("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .with("version", "2.1.0")
        .with("runs", vec![Json::from(run)]);
    pretty(&whole.into())
}

fn result(change: &Change, listing: &Listing) -> Json {
    let level = match change.level() {
        Level::Breaking => "error",
        Level::Warning => "warning",
        Level::Compatible => "note",
    };
    let location = origin(change, listing.shown).map(|(file, line)| {
        let region = Members::new().with("startLine", i64::from(line));
        let physical = Members::new()
            .with("artifactLocation", Members::new().with("uri", file.replace('\\', "/")))
            .with("region", region);
        vec![Json::from(Members::new().with("physicalLocation", physical))]
    });
    Members::new()
        .with("ruleId", change.row.id)
        .with("level", level)
        .with("message", Members::new().with("text", format!("{}: {}", change.place(), change.sentence())))
        .with_some("locations", location)
        .with("partialFingerprints", Members::new().with("fact/v1", change.fingerprint()))
        .into()
}
