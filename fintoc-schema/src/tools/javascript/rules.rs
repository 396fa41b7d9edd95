//! Writes rules as expressions over the helpers: `exactlyOneOf("amount-or-line-items", "error", [...])`.

use super::print::Js;
use super::types::{self, Types, has_aliases, has_parts};
use crate::model::{Direction, Object, Path, Rule, RuleKind, Step, Type};
use crate::tools::walk::type_at;

/// What judges an object by one of its rules.
pub(super) fn rule(rule: &Rule, object: &Object, types: &Types) -> Js {
    let severity = match types.direction() {
        Direction::Request => rule.writer,
        Direction::Response => rule.reader,
    };
    let head = [Js::string(&rule.id), Js::string(severity.word())];
    let arguments = arguments(&rule.kind, object, types);
    Js::call(function(&rule.kind), head.into_iter().chain(arguments))
}

fn arguments(kind: &RuleKind, object: &Object, types: &Types) -> Vec<Js> {
    let strings = |texts: &[String]| Js::strings(texts.iter().map(String::as_str));
    match kind {
        RuleKind::ExactlyOneOf(members)
        | RuleKind::AtLeastOneOf(members)
        | RuleKind::Together(members)
        | RuleKind::Excludes(members) => vec![strings(members)],
        RuleKind::Requires { member, needs } => vec![Js::string(member), strings(needs)],
        RuleKind::Sum { factors, obeys } => {
            let (items, factors) = below_items(factors);
            vec![Js::string(&items), strings(&factors), types.ty(&Type::Scalar(obeys.clone()))]
        }
        RuleKind::Same { first, others } => {
            let meaning = match type_at(object, first) {
                Some(Type::Enum(list)) if has_aliases(list) => {
                    Some(Js::call("meaning", [Js::name(types::aliases(list))]))
                }
                Some(ty) if has_parts(ty) => Some(Js::name("canonical")),
                _ => None,
            };
            [place(first), place(others)].into_iter().chain(meaning).collect()
        }
        RuleKind::Checksum { path, algorithms, when } => {
            let algorithms = algorithms.iter().map(|algorithm| (algorithm.word().to_owned(), None)).collect();
            let condition = when.iter().flat_map(|when| {
                let words = spellings(type_at(object, &when.path), &when.equals);
                [place(&when.path)].into_iter().chain(words.into_iter().map(|word| Js::string(&word)))
            });
            [place(path), Js::Object(algorithms)].into_iter().chain(condition).collect()
        }
        RuleKind::Prefix { path, prefix } => vec![place(path), Js::string(prefix)],
        RuleKind::AfterNow { path, seconds } => vec![place(path), Js::Text(seconds.to_string())],
    }
}

/// `exactly_one_of` is judged by `exactlyOneOf`.
fn function(kind: &RuleKind) -> String {
    let mut words = kind.word().split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at_checked(1).unwrap_or_default();
        name + &initial.to_ascii_uppercase() + rest
    })
}

/// A place with dots, and `*` for every item.
fn place(path: &Path) -> Js {
    Js::string(&spelled(&path.0))
}

fn spelled(steps: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Member(member) => member.wire.clone(),
        Step::Each => "*".to_owned(),
    };
    steps.iter().map(step).collect::<Vec<_>>().join(".")
}

/// The list that all factors stand below, and where they stand below its items.
fn below_items(factors: &[Path]) -> (String, Vec<String>) {
    let mut items = String::new();
    let mut inside = Vec::new();
    for Path(steps) in factors {
        let mut parts = steps.split(|step| matches!(step, Step::Each));
        items = parts.next().map(spelled).unwrap_or_default();
        inside.push(parts.next().map(spelled).unwrap_or_default());
    }
    (items, inside)
}

/// All ways to write a word.
fn spellings(ty: Option<&Type>, word: &str) -> Vec<String> {
    let variant = match ty {
        Some(Type::Enum(list)) => list.variants.iter().find(|variant| variant.wire == word),
        _ => None,
    };
    let aliases = variant.into_iter().flat_map(|variant| variant.aliases.clone());
    [word.to_owned()].into_iter().chain(aliases).collect()
}
