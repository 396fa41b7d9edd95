//! Writes rules as calls of helpers: `exactlyOneOf("amount-or-line-items", "error", [...])`.

use super::print::Js;
use super::types::{self, Functions, has_aliases, has_parts};
use crate::model::{Direction, Object, Path, Rule, RuleKind, Step, Type};
use crate::tools::walk::type_at;

/// What makes the function that judges an object by one of its rules.
pub(super) fn rule(rule: &Rule, object: &Object, functions: &mut Functions) -> Js {
    let severity = match functions.direction {
        Direction::Request => rule.writer,
        Direction::Response => rule.reader,
    };
    let head = [Js::string(&rule.id), Js::string(severity.word())];
    let arguments = arguments(&rule.kind, object, functions);
    Js::call(function(&rule.kind), head.into_iter().chain(arguments))
}

fn arguments(kind: &RuleKind, object: &Object, functions: &mut Functions) -> Vec<Js> {
    let strings = |texts: &[String]| Js::strings(texts.iter().map(String::as_str));
    match kind {
        RuleKind::ExactlyOneOf(members)
        | RuleKind::AtLeastOneOf(members)
        | RuleKind::Together(members)
        | RuleKind::Excludes(members) => vec![strings(members)],
        RuleKind::Requires { member, needs } => vec![Js::string(member), strings(needs)],
        RuleKind::Sum { factors, obeys } => {
            let items = factors.first().map_or(&[][..], |Path(steps)| steps);
            let list = items.split(|step| matches!(step, Step::Each)).next().unwrap_or_default();
            let obeys = functions.function(&Type::Scalar(obeys.clone()));
            vec![
                place(list),
                Js::Array(factors.iter().map(|Path(steps)| place(steps)).collect()),
                Js::name(obeys),
            ]
        }
        RuleKind::Same { first, others } => {
            let meaning = match type_at(object, first) {
                Some(Type::Enum(list)) if has_aliases(list) => {
                    Some(Js::call("meaning", [Js::name(types::aliases(list))]))
                }
                Some(ty) if has_parts(ty) => Some(Js::name("canonical")),
                _ => None,
            };
            [place(&first.0), place(&others.0)].into_iter().chain(meaning).collect()
        }
        RuleKind::Checksum { path, algorithms, when } => {
            let algorithms = algorithms.iter().map(|algorithm| (algorithm.word().to_owned(), None)).collect();
            let condition = when.iter().flat_map(|when| {
                let words = spellings(type_at(object, &when.path), &when.equals);
                [place(&when.path.0)].into_iter().chain(words.into_iter().map(|word| Js::string(&word)))
            });
            [place(&path.0), Js::Object(algorithms)].into_iter().chain(condition).collect()
        }
        RuleKind::Prefix { path, prefix } => vec![place(&path.0), Js::string(prefix)],
        RuleKind::AfterNow { path, seconds } => vec![place(&path.0), Js::Text(seconds.to_string())],
    }
}

/// `exactly_one_of` is judged by `exactlyOneOf`.
fn function(kind: &RuleKind) -> String {
    let mut words = kind.word().split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &types::capital(word))
}

/// The names that lead to a place, and `*` for every item.
fn place(steps: &[Step]) -> Js {
    Js::strings(steps.iter().map(|step| match step {
        Step::Member(member) => &*member.wire,
        Step::Each => "*",
    }))
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
