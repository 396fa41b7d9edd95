//! Writes the kind of a rule and its parameters.

use crate::locations::escaped;
use fintoc_schema::json_schema;
use fintoc_schema::json_schema::json::Members;
use fintoc_schema::model::{Condition, Object, Path, RuleAssertion, Step, Type};
use fintoc_schema::walk;

/// Returns the kind, which is also the code of the violation, and the parameters. Pointers start at the object
/// that owns the rule.
pub(super) fn parameters(kind: &RuleAssertion, owner: &Object) -> Members {
    let kind_member = Members::new().with("kind", kind.kind().word());
    match kind {
        RuleAssertion::ExactlyOneOf(members)
        | RuleAssertion::AtLeastOneOf(members)
        | RuleAssertion::Together(members)
        | RuleAssertion::Excludes(members) => kind_member.with("members", members.clone()),
        RuleAssertion::Requires { member, needs } => {
            kind_member.with("member", member.as_str()).with("needs", needs.clone())
        }
        RuleAssertion::Sum { factors, obeys } => kind_member
            .with("factors", factors.iter().map(pointer).collect::<Vec<_>>())
            .with("obeys", json_schema::scalar_schema(obeys)),
        RuleAssertion::Same { first, others } => kind_member
            .with("first", pointer(first))
            .with("others", pointer(others))
            .with_some("aliases", aliases(&[first, others], owner)),
        RuleAssertion::Checksum { path, algorithms, when } => {
            let words: Vec<&str> = algorithms.iter().map(|one| one.word()).collect();
            kind_member
                .with("path", pointer(path))
                .with("algorithms", words)
                .with_some("when", when.as_ref().map(|when| condition(when, owner)))
        }
        RuleAssertion::Prefix { path, prefix } => {
            kind_member.with("path", pointer(path)).with("prefix", prefix.as_str())
        }
        RuleAssertion::AfterNow { path, seconds } => {
            kind_member.with("path", pointer(path)).with("seconds", *seconds)
        }
    }
}

fn condition(when: &Condition, owner: &Object) -> Members {
    Members::new()
        .with("path", pointer(&when.path))
        .with("equals", when.equals.as_str())
        .with_some("aliases", aliases(&[&when.path], owner))
}

/// Returns the aliases of the enumerations at the paths: `{ "clp": "CLP" }`.
fn aliases(paths: &[&Path], owner: &Object) -> Option<Members> {
    let types = paths.iter().filter_map(|path| walk::type_at(owner, &path.0));
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

/// Returns the pointer of a path: `line_items[*].quantity` becomes `/line_items/*/quantity`.
fn pointer(Path(steps): &Path) -> String {
    let steps = steps.iter().map(|step| match step {
        Step::Member(member) => format!("/{}", escaped(&member.wire)),
        Step::Each => "/*".to_owned(),
    });
    steps.collect()
}
