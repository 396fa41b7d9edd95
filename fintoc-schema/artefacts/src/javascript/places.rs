//! Writes places below an object: as the value that stands there, and as the list of names that lead to it.

use super::print::Js;
use fintoc_schema::model::Step;

/// The variable that keeps a member: `$amount`. Whatever the name, it is a word, and no other's.
pub(super) fn variable(wire: &str) -> String {
    let letters = wire.chars().map(|letter| match letter {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '_' => letter.to_string(),
        other => format!("${:x}$", u32::from(other)),
    });
    format!("${}", letters.collect::<String>())
}

/// Whether a place is one for each item.
pub(super) fn has_star(steps: &[Step]) -> bool {
    steps.iter().any(|step| matches!(step, Step::Each))
}

/// The steps to the array of a place that has one.
pub(super) fn before_star(steps: &[Step]) -> &[Step] {
    steps.split(|step| matches!(step, Step::Each)).next().unwrap_or_default()
}

/// `item?.price_data?.currency`
pub(super) fn after_star(steps: &[Step]) -> String {
    let rest = steps.split(|step| matches!(step, Step::Each)).nth(1).unwrap_or_default();
    format!("item{}", chain(rest))
}

/// `?.tax_id?.value`
pub(super) fn chain(steps: &[Step]) -> String {
    let parts = steps.iter().map(|step| match step {
        Step::Member(member) if variable(&member.wire).get(1..) == Some(&*member.wire) => {
            format!("?.{}", member.wire)
        }
        Step::Member(member) => format!("?.[{}]", Js::string(&member.wire).print(0, 0)),
        Step::Each => String::new(),
    });
    parts.collect()
}

/// The names that lead to a place, and `*` for every item.
pub(super) fn place(steps: &[Step]) -> Js {
    Js::Array(names(steps, &Js::string("*")))
}

/// The same, for the item of an index.
pub(super) fn one_place(steps: &[Step]) -> Js {
    Js::Array(names(steps, &Js::name("index")))
}

fn names(steps: &[Step], each: &Js) -> Vec<Js> {
    let names = steps.iter().map(|step| match step {
        Step::Member(member) => Js::string(&member.wire),
        Step::Each => each.clone(),
    });
    names.collect()
}
