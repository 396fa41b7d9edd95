//! Writes paths below an object: as the expression of their value, and as the list of their names.

use super::print::Js;
use fintoc_schema::model::Step;

/// Returns the variable that keeps a member: `$amount`. Different names give different identifiers.
pub(super) fn variable(wire: &str) -> String {
    let letters = wire.chars().map(|letter| match letter {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '_' => letter.to_string(),
        other => format!("${:x}$", u32::from(other)),
    });
    format!("${}", letters.collect::<String>())
}

/// Whether a path leads to the items of an array.
pub(super) fn has_star(steps: &[Step]) -> bool {
    steps.iter().any(|step| matches!(step, Step::Each))
}

/// Returns the steps to the array.
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

/// Returns the names of a path, with `*` for every item.
pub(super) fn path_of(steps: &[Step]) -> Js {
    Js::Array(names(steps, &Js::string("*")))
}

/// Returns the names of a path to the item at `index`.
pub(super) fn item_path(steps: &[Step]) -> Js {
    Js::Array(names(steps, &Js::name("index")))
}

fn names(steps: &[Step], each: &Js) -> Vec<Js> {
    let names = steps.iter().map(|step| match step {
        Step::Member(member) => Js::string(&member.wire),
        Step::Each => each.clone(),
    });
    names.collect()
}
