//! Compares what a page says with what the specs say that it said.
//!
//! Every field of the specs has evidence: the pages that it was read from. Facts of a page are
//! compared with the fields that name it. What the specs record as a contradiction, and members that
//! a page folds away, count as same; what was not seen counts as nothing.

mod bounds;
mod context;
pub mod difference;
mod expected;
mod fields;
mod pairs;
mod presence;
mod renames;
mod rules;
mod samples;
mod types;
mod values;
mod wording;

use std::rc::Rc;

use super::read::reading::{Reading, Verdict as Read};
use difference::{Drift, Verdict};
use fintoc_schema::model::{Model, Module, Page};

/// The module and page of an id, a file's name or a title.
#[must_use]
pub fn find_page<'m>(
    model: &'m Model,
    id: Option<&str>,
    reading: &Reading,
) -> Option<(&'m Module, Rc<Page>)> {
    let stem = reading.source.rsplit_once('.').map_or(reading.source.as_str(), |(stem, _)| stem);
    let plain = |text: &str| {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    let title = reading.head.title.as_deref().map(plain);
    let by = |fits: &dyn Fn(&Page) -> bool| {
        let pages =
            model.modules.iter().flat_map(|module| module.pages.iter().map(move |page| (module, page)));
        pages.into_iter().find(|(_, page)| fits(page)).map(|(module, page)| (module, Rc::clone(page)))
    };
    if let Some(id) = id {
        return by(&|page| page.id == id);
    }
    by(&|page| page.id == stem).or_else(|| by(&|page| title.as_deref() == Some(&plain(&page.title))))
}

/// Compares a page with the module that it belongs to.
#[must_use]
pub fn compare_page(module: &Module, page: &Page, reading: &Reading) -> Drift {
    let mut out = Drift {
        page: page.id.clone(),
        verdict: Verdict::Same,
        reasons: reading.reasons.iter().map(|reason| reason.text.clone()).collect(),
        findings: Vec::new(),
        not_seen: Vec::new(),
        hidden: Vec::new(),
        without_fingerprint: Vec::new(),
    };
    if reading.verdict == Read::Unreadable {
        out.verdict = Verdict::Unreadable;
        return out;
    }
    let expected = expected::expected_fields(module, &page.id);
    let pairing = pairs::pair(&expected, reading);
    if let Some(reason) = pairing.other_page() {
        out.verdict = Verdict::Unreadable;
        out.reasons.push(reason);
        return out;
    }
    let cut = reading.verdict == Read::CutShort || pairing.ends_early(&expected, reading);
    fields::compare_fields(module, page, &expected, &pairing, cut, &mut out);
    out.hidden =
        pairing.hidden.iter().filter_map(|at| expected.get(*at)).map(|field| field.path.clone()).collect();
    out.verdict = difference::verdict_of(&out, cut);
    if cut && out.reasons.is_empty() {
        out.reasons.push("the last fields that the specs know of this page were not seen".to_owned());
    }
    out
}
