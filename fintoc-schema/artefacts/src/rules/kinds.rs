//! Turns what a rule demands into the members that say it.

use super::places::escaped;
use fintoc_schema::json_schema;
use fintoc_schema::json_schema::json::Members;
use fintoc_schema::model::{Condition, Object, Path, RuleKind, Step, Type};
use fintoc_schema::walk;

/// The rule's kind, which is also the violation's code, and what the rule is about. Pointers start
/// at the object that bears the rule.
pub(super) fn demands(kind: &RuleKind, bearer: &Object) -> Members {
    let said = Members::new().with("kind", kind.word());
    match kind {
        RuleKind::ExactlyOneOf(members)
        | RuleKind::AtLeastOneOf(members)
        | RuleKind::Together(members)
        | RuleKind::Excludes(members) => said.with("members", members.clone()),
        RuleKind::Requires { member, needs } => {
            said.with("member", member.as_str()).with("needs", needs.clone())
        }
        RuleKind::Sum { factors, obeys } => said
            .with("factors", factors.iter().map(pointer).collect::<Vec<_>>())
            .with("obeys", json_schema::scalar_schema(obeys)),
        RuleKind::Same { first, others } => said
            .with("first", pointer(first))
            .with("others", pointer(others))
            .with_some("aliases", aliases(&[first, others], bearer)),
        RuleKind::Checksum { path, algorithms, when } => {
            let words: Vec<&str> = algorithms.iter().map(|one| one.word()).collect();
            said.with("path", pointer(path))
                .with("algorithms", words)
                .with_some("when", when.as_ref().map(|when| condition(when, bearer)))
        }
        RuleKind::Prefix { path, prefix } => said.with("path", pointer(path)).with("prefix", prefix.as_str()),
        RuleKind::AfterNow { path, seconds } => said.with("path", pointer(path)).with("seconds", *seconds),
    }
}

fn condition(when: &Condition, bearer: &Object) -> Members {
    Members::new()
        .with("path", pointer(&when.path))
        .with("equals", when.equals.as_str())
        .with_some("aliases", aliases(&[&when.path], bearer))
}

/// Which spellings mean which words at the places: `{ "clp": "CLP" }`.
fn aliases(paths: &[&Path], bearer: &Object) -> Option<Members> {
    let types = paths.iter().filter_map(|path| walk::type_at(bearer, &path.0));
    let mut all = Members::new();
    for ty in types {
        let Type::Enum(item) = ty else { continue };
        for variant in &item.variants {
            for alias in &variant.aliases {
                if !all.0.iter().any(|(known, _)| known == alias) {
                    all = all.with(alias, variant.wire.as_str());
                }
            }
        }
    }
    (!all.is_empty()).then_some(all)
}

/// `line_items[*].quantity` -> `/line_items/*/quantity`.
fn pointer(Path(steps): &Path) -> String {
    let steps = steps.iter().map(|step| match step {
        Step::Member(member) => format!("/{}", escaped(&member.wire)),
        Step::Each => "/*".to_owned(),
    });
    steps.collect()
}
