//! Decides whether a page was read to its end.

use super::assemble::Assembled;
use super::fact::Layout;
use super::reading::{Reason, ReasonCode, Verdict};
use super::rows::Extraction;

/// Determines the verdict, its reasons (for every verdict but [`Verdict::Read`]) and the fields that were not seen.
pub(super) fn determine_verdict(
    extraction: &Extraction,
    assembled: &Assembled,
    ended: Option<bool>,
) -> (Verdict, Vec<Reason>, Vec<String>) {
    let rows: usize = extraction.sections.iter().map(|section| section.rows.len()).sum();
    if extraction.nameless >= 2 && extraction.nameless * 2 > rows {
        let text = format!("{} rows have a type but no name, {rows} have one", extraction.nameless);
        return (Verdict::Unreadable, vec![Reason::new(ReasonCode::NoNames, text)], Vec::new());
    }
    if assembled.facts.is_empty() {
        let reason = Reason::new(ReasonCode::NoFields, "nothing on the page looks like a field");
        return (Verdict::Unreadable, vec![reason], Vec::new());
    }
    let mut reasons = Vec::new();
    if assembled.cut || extraction.samples.iter().any(|sample| !sample.closed) {
        reasons.push(Reason::new(ReasonCode::Unfinished, "a sample stops in the middle"));
    }
    if extraction.unfinished {
        reasons.push(Reason::new(ReasonCode::Unfinished, "the last row stops in the middle"));
    }
    let glued = extraction
        .sections
        .iter()
        .flat_map(|section| &section.rows)
        .any(|row| row.layout == Layout::Concatenated);
    if glued && extraction.operation.is_some() && !extraction.ended {
        reasons
            .push(Reason::new(ReasonCode::NoEnd, "the list of responses, which ends such pages, is missing"));
    }
    if ended == Some(false) {
        reasons.push(Reason::new(ReasonCode::NoEnd, "the document has no end tag"));
    }
    let mut not_seen = Vec::new();
    if let Some(tail) = undescribed_tail(extraction, assembled) {
        reasons
            .push(Reason::new(ReasonCode::TailNotSeen, "the sample has members that the table stops before"));
        not_seen = tail;
    }
    let verdict = if reasons.is_empty() { Verdict::Read } else { Verdict::CutShort };
    (verdict, reasons, not_seen)
}

// Members of the sample without a row: a few are normal, a third of them at the end of a page is a cut.
fn undescribed_tail(extraction: &Extraction, assembled: &Assembled) -> Option<Vec<String>> {
    let missing = &assembled.undescribed;
    let first = extraction.sections.first()?;
    let whole = extraction.sections.len() > 1 || extraction.ended;
    let many = missing.len() >= 3 && missing.len() * 2 >= first.rows.len();
    (!whole && many && first.rows.len() >= 2).then(|| missing.clone())
}
