//! Pages that end early, in every layout and at every place: what was not seen is never "removed".

use fintoc_pages::compare::difference::{Fix, Verdict};

use super::cases::{self, Case};
use super::measure::{drifted, specs_of};

// Wherever a page is cut, no field may count as gone unless its absence can be seen: the page still has
// what stood behind it.
#[test]
fn truncated_page_removes_nothing() {
    for case in cases::all() {
        let (files, _) = specs_of(&case);
        for at in places(&case) {
            let page = case.page.get(..at).unwrap();
            let found = drifted(&files, &case, page);
            let gone: Vec<&str> = found
                .findings
                .iter()
                .filter(|one| matches!(one.fix, Fix::Retire))
                .map(|one| one.change.pointer.as_str())
                .collect();
            assert!(
                gone.is_empty(),
                "{}/{} cut at byte {at}: {:?} removes {gone:?}",
                case.layout,
                case.file,
                found.verdict
            );
            assert_ne!(found.verdict, Verdict::Same, "{}/{} cut at byte {at}", case.layout, case.file);
        }
    }
}

// After a third, a half and two thirds, at a place where a character begins.
fn places(case: &Case) -> Vec<usize> {
    let length = case.page.len();
    [length / 3, length / 2, length * 2 / 3].into_iter().map(|at| case.page.floor_char_boundary(at)).collect()
}
