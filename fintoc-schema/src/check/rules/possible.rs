//! Checks that some instance satisfies the presence rules of an object, and that every field is possible.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostics, code, listed, quoted};
use crate::spec::{Object, Rule};

/// The maximum number of members visited for one object. Beyond it the rules are assumed to be satisfiable,
/// since the problem is NP-complete.
const MAX_VISITS: usize = 300_000;
/// The maximum number of members in rules. Beyond it the same is assumed.
const MAX_MEMBERS: usize = 64;

// Only errors forbid instances, so each direction has its own rules.
pub(super) fn check(object: &Object, found: &mut Diagnostics) {
    let direction = object.direction.as_ref().map(|word| &*word.value);
    if direction != Some("response") {
        check_rules(object, |rule| rule.writer.as_ref().is_none_or(|word| word.value == "error"), found);
    }
    if direction != Some("request") {
        check_rules(object, |rule| rule.reader.as_ref().is_some_and(|word| word.value == "error"), found);
    }
}

// Tries combinations of present and missing members until one satisfies all rules.
fn check_rules(object: &Object, binds: fn(&Rule) -> bool, found: &mut Diagnostics) {
    let rules = object.rules.iter().filter(|rule| !rule.parts.members.is_empty() && binds(rule));
    let rules: Vec<&Rule> = rules.collect();
    let required =
        |name: &str| object.fields.iter().any(|field| field.wire.value == name && field.is_required());
    let mut visits = 0;
    // Reports the first rule that contradicts the rules before it.
    for (at, rule) in rules.iter().enumerate() {
        let known = rules.get(..=at).unwrap_or_default();
        if !is_satisfiable(known, &required, None, &mut visits) {
            report_impossible(object, rule, known, found);
            return;
        }
    }
    for field in object.fields.iter().filter(|field| !field.is_required()) {
        let name = &*field.wire.value;
        if !members(&rules).any(|member| member == name)
            || is_satisfiable(&rules, &required, Some(name), &mut visits)
        {
            continue;
        }
        let message = format!("no valid instance can have {}", quoted(name));
        let mut dead = code::IMPOSSIBLE_FIELD.at(&field.wire.span, message);
        let speaks = |rule: &&&Rule| members(&[rule]).any(|member| member == name);
        for rule in rules.iter().filter(speaks) {
            let alone = !is_satisfiable(&[rule], &required, Some(name), &mut 0);
            let label = if alone {
                "excluded by this rule and the required fields"
            } else {
                "a rule about this field"
            };
            dead = dead.also(&rule.id.span, label);
        }
        found.push(dead.help("remove the field or the rule, or make the field that excludes it optional"));
    }
}

fn report_impossible(object: &Object, rule: &Rule, known: &[&Rule], found: &mut Diagnostics) {
    let message = format!("no instance can satisfy {}", quoted(&rule.id.value));
    let mut impossible = code::IMPOSSIBLE_RULE.at(&rule.id.span, message);
    for field in object.fields.iter().filter(|field| members(&[rule]).any(|name| name == field.wire.value)) {
        if let Some(required) = field.required.as_ref().filter(|required| required.value) {
            impossible =
                impossible.also(&required.span, format!("{} is required", quoted(&field.wire.value)));
        }
    }
    let others: Vec<&str> = known.iter().rev().skip(1).rev().map(|other| &*other.id.value).collect();
    let beside = if others.is_empty() { String::new() } else { format!(", or one of {}", listed(others)) };
    found.push(impossible.help(format!("relax this rule{beside}, or make fields optional")));
}

fn members<'a>(rules: &[&'a Rule]) -> impl Iterator<Item = &'a str> {
    let of = |rule: &&'a Rule| rule.parts.member.iter().chain(&rule.parts.members).map(|name| &*name.value);
    rules.iter().flat_map(of).collect::<Vec<_>>().into_iter()
}

/// Returns whether some instance with all required members, and perhaps one more, satisfies the rules.
fn is_satisfiable(
    rules: &[&Rule],
    required: &dyn Fn(&str) -> bool,
    more: Option<&str>,
    visits: &mut usize,
) -> bool {
    let mut state = State(Vec::new());
    for name in members(rules) {
        if state.0.len() == MAX_MEMBERS {
            return true;
        }
        if !state.0.iter().any(|(known, _)| *known == name) {
            state.0.push((name, (required(name) || more == Some(name)).then_some(true)));
        }
    }
    try_all(rules, &mut state, visits)
}

/// Members, and whether each is present; `None` if undecided.
struct State<'a>(Vec<(&'a str, Option<bool>)>);

fn try_all(rules: &[&Rule], state: &mut State<'_>, visits: &mut usize) -> bool {
    *visits += rules.iter().map(|rule| rule.parts.members.len()).sum::<usize>();
    if *visits > MAX_VISITS {
        return true;
    }
    if rules.iter().any(|rule| is_violated(rule, state)) {
        return false;
    }
    let Some(open) = state.0.iter().position(|(_, is)| is.is_none()) else { return true };
    for choice in [Some(false), Some(true), None] {
        if let Some((_, is)) = state.0.get_mut(open) {
            *is = choice;
        }
        if choice.is_some() && try_all(rules, state, visits) {
            return true;
        }
    }
    false
}

/// Returns whether a rule is violated for every choice of the undecided members.
fn is_violated(rule: &Rule, state: &State<'_>) -> bool {
    let is = |name: &str| state.0.iter().find(|(known, _)| *known == name).and_then(|(_, is)| *is);
    let count = |wanted| rule.parts.members.iter().filter(|member| is(&member.value) == wanted).count();
    let (present, absent, open) = (count(Some(true)), count(Some(false)), count(None));
    let Some(kind) = &rule.kind else { return false };
    match kind.value {
        RuleKind::ExactlyOneOf => present > 1 || present + open == 0,
        RuleKind::AtLeastOneOf => present + open == 0,
        RuleKind::Together => present > 0 && absent > 0,
        RuleKind::Excludes => present > 1,
        RuleKind::Requires => {
            let asks = rule.parts.member.as_ref().and_then(|member| is(&member.value));
            asks == Some(true) && absent > 0
        }
        RuleKind::Sum | RuleKind::Same | RuleKind::Checksum | RuleKind::Prefix | RuleKind::AfterNow => false,
    }
}
