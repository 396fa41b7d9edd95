//! Descriptions: what changed in them beside the facts that were understood.

use super::context::{Cx, Told};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::Fact;
use fintoc_diff::table;

/// `before` is how many findings there were before this field.
pub(super) fn compare(cx: &Cx, fact: &Fact, field: &Expected, told: Told, before: usize, out: &mut Drift) {
    if !told.known || !(told.words || told.beside) || out.findings.len() > before || !fact.described {
        return;
    }
    let kept = field.evidence.iter().find(|evidence| evidence.fingerprint.is_some());
    let was = kept.map(|evidence| evidence.flagged.clone()).unwrap_or_default();
    let now = fact.wording.as_ref().map(|wording| wording.flagged.clone()).unwrap_or_default();
    // What stands beside the description changed, and nobody understood how.
    let row = if was != now || (told.beside && !told.words) {
        table::WORDING_FLAGGED
    } else {
        table::WORDING_CHANGED
    };
    let facts = (Some(was.join(", ")), Some(now.join(", ")));
    out.findings.push(cx.finding(row, fact, field, facts, Fix::Reword));
}
