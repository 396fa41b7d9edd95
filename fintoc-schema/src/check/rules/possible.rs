//! Checks that the presence rules of an object can be met, and that every field can be there.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use crate::constraint::RuleKind;
use crate::diagnostic::{Diagnostics, code, listed, quoted};
use crate::spec::{Object, Rule};

/// How many members are looked at, for all questions about an object, before it is taken that some
/// instance fits: rules can be made so that each question takes for ever.
const MOST_LOOKS: usize = 300_000;
/// How many members rules may speak of before the same is taken.
const MOST_MEMBERS: usize = 64;

// What only warns forbids nothing, so that each direction has its own rules.
pub(super) fn check(object: &Object, found: &mut Diagnostics) {
    let direction = object.direction.as_ref().map(|word| &*word.value);
    if direction != Some("response") {
        check_rules(object, |rule| rule.writer.as_ref().is_none_or(|word| word.value == "error"), found);
    }
    if direction != Some("request") {
        check_rules(object, |rule| rule.reader.as_ref().is_some_and(|word| word.value == "error"), found);
    }
}

// The members of all presence rules are present or absent; instances are tried until one fits.
fn check_rules(object: &Object, binds: fn(&Rule) -> bool, found: &mut Diagnostics) {
    let rules = object.rules.iter().filter(|rule| !rule.parts.members.is_empty() && binds(rule));
    let rules: Vec<&Rule> = rules.collect();
    let required =
        |name: &str| object.fields.iter().any(|field| field.wire.value == name && field.is_required());
    let mut looks = 0;
    // The first rule that cannot be met beside those before it is the one to look at.
    for (at, rule) in rules.iter().enumerate() {
        let known = rules.get(..=at).unwrap_or_default();
        if !fits(known, &required, None, &mut looks) {
            tell_impossible(object, rule, known, found);
            return;
        }
    }
    for field in object.fields.iter().filter(|field| !field.is_required()) {
        let name = &*field.wire.value;
        if !members(&rules).any(|member| member == name) || fits(&rules, &required, Some(name), &mut looks) {
            continue;
        }
        let message = format!("no instance can have {}", quoted(name));
        let mut dead = code::IMPOSSIBLE_FIELD.at(&field.wire.place, message);
        let speaks = |rule: &&&Rule| members(&[rule]).any(|member| member == name);
        for rule in rules.iter().filter(speaks) {
            let alone = !fits(&[rule], &required, Some(name), &mut 0);
            let label =
                if alone { "forbidden by this rule, beside what is required" } else { "a rule about it" };
            dead = dead.also(&rule.id.place, label);
        }
        found.push(dead.help("remove the field, or the rule, or do not require what excludes it"));
    }
}

fn tell_impossible(object: &Object, rule: &Rule, known: &[&Rule], found: &mut Diagnostics) {
    let message = format!("no instance can obey {}", quoted(&rule.id.value));
    let mut impossible = code::IMPOSSIBLE_RULE.at(&rule.id.place, message);
    for field in object.fields.iter().filter(|field| members(&[rule]).any(|name| name == field.wire.value)) {
        if let Some(required) = field.required.as_ref().filter(|required| required.value) {
            impossible =
                impossible.also(&required.place, format!("{} is required", quoted(&field.wire.value)));
        }
    }
    let others: Vec<&str> = known.iter().rev().skip(1).rev().map(|other| &*other.id.value).collect();
    let beside = if others.is_empty() { String::new() } else { format!(", or one of {}", listed(others)) };
    found.push(impossible.help(format!("take back a demand of this rule{beside}, or require less")));
}

fn members<'a>(rules: &[&'a Rule]) -> impl Iterator<Item = &'a str> {
    let of = |rule: &&'a Rule| rule.parts.member.iter().chain(&rule.parts.members).map(|name| &*name.value);
    rules.iter().flat_map(of).collect::<Vec<_>>().into_iter()
}

/// Whether an instance obeys the rules that has all required members, and perhaps one more.
fn fits(rules: &[&Rule], required: &dyn Fn(&str) -> bool, more: Option<&str>, looks: &mut usize) -> bool {
    let mut state = State(Vec::new());
    for name in members(rules) {
        if state.0.len() == MOST_MEMBERS {
            return true;
        }
        if !state.0.iter().any(|(known, _)| *known == name) {
            state.0.push((name, (required(name) || more == Some(name)).then_some(true)));
        }
    }
    try_all(rules, &mut state, looks)
}

/// Members, and whether each is present, as far as that is decided.
struct State<'a>(Vec<(&'a str, Option<bool>)>);

fn try_all(rules: &[&Rule], state: &mut State<'_>, looks: &mut usize) -> bool {
    *looks += rules.iter().map(|rule| rule.parts.members.len()).sum::<usize>();
    if *looks > MOST_LOOKS {
        return true;
    }
    if rules.iter().any(|rule| broken(rule, state)) {
        return false;
    }
    let Some(open) = state.0.iter().position(|(_, is)| is.is_none()) else { return true };
    for choice in [Some(false), Some(true), None] {
        if let Some((_, is)) = state.0.get_mut(open) {
            *is = choice;
        }
        if choice.is_some() && try_all(rules, state, looks) {
            return true;
        }
    }
    false
}

/// Whether a rule is broken however the members that are still open turn out.
fn broken(rule: &Rule, state: &State<'_>) -> bool {
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
