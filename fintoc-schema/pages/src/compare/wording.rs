//! Descriptions: what changed in them beside the facts that were understood.

use super::context::{Context, FingerprintChange};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::Fact;
use fintoc_diff::table;

/// `before` is how many findings there were before this field.
pub(super) fn compare_wording(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    changed: FingerprintChange,
    before: usize,
    out: &mut Drift,
) {
    if !changed.has_baseline
        || !(changed.wording || changed.structure)
        || out.findings.len() > before
        || !fact.described
    {
        return;
    }
    let kept = field.evidence.iter().find(|evidence| evidence.fingerprint.is_some());
    let was = kept.map(|evidence| evidence.flagged.clone()).unwrap_or_default();
    let now = fact.wording.as_ref().map(|wording| wording.flagged.clone()).unwrap_or_default();
    // The text beside the description changed in a way that the reader does not understand.
    let row = if was != now || (changed.structure && !changed.wording) {
        table::WORDING_FLAGGED
    } else {
        table::WORDING_CHANGED
    };
    let facts = (Some(was.join(", ")), Some(now.join(", ")));
    out.findings.push(context.finding(row, fact, field, facts, Fix::Reword));
}
