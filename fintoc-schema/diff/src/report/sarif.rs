//! Writes a report as SARIF 2.1.0, for code scanning tools.

use super::listing::{Listing, location};
use crate::change::Change;
use crate::table::TABLE;
use crate::verdict::Level;
use fintoc_schema::json_schema::json::{Json, Members, pretty};

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
    // Lines of files that are not on disk cannot be referred to.
    let location = location(change, listing).filter(|location| location.on_disk).map(|location| {
        let region = Members::new().with("startLine", i64::from(location.line));
        let physical = Members::new()
            .with("artifactLocation", Members::new().with("uri", uri(&location.file)))
            .with("region", region);
        vec![Json::from(Members::new().with("physicalLocation", physical))]
    });
    let verdict = change.verdict();
    let properties = Members::new()
        .with("direction", change.direction_name())
        .with("relation", verdict.relation.word())
        .with("wire", verdict.wire.word())
        .with("source", verdict.source.word())
        .with("meaning", verdict.meaning.word())
        .with("step", verdict.step.word());
    Members::new()
        .with("ruleId", change.row.id)
        .with("level", level)
        .with("message", Members::new().with("text", format!("{}: {}", change.location(), change.sentence())))
        .with_some("locations", location)
        .with("partialFingerprints", Members::new().with("fact/v1", change.fingerprint()))
        .with("properties", properties)
        .into()
}

/// Returns a path as a relative URI reference.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'\\' => out.push('/'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte))
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
