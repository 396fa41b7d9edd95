//! Changes good instances into ones that should fail.

use fintoc_schema::assertion::{Asserted, Assertion};
use fintoc_schema::constraint::Measure;
use fintoc_schema::model::{
    Constraint, Field, Literal, Object, Path, Rule, RuleAssertion, Scalar, Step, Type,
};
use fintoc_schema::walk::type_at;

/// Instances just past what a type demands.
pub(super) fn of_type(ty: &Type, examples: &[Literal]) -> Vec<Literal> {
    match ty {
        Type::Scalar(scalar) => of_scalar(scalar, examples),
        Type::Enum(_) => vec![Literal::Text("other".to_owned())],
        Type::Array(array) => of_array(&array.constraints, examples),
        Type::Object(object) => {
            let Some(example @ Literal::Object(members)) = examples.first() else { return Vec::new() };
            let required = object.fields.iter().filter(|field| field.required);
            let missing = required.map(|field| without(example, &field.wire));
            let unknown = (String::from("unknown"), Literal::Boolean(true));
            let more = members.iter().cloned().chain([unknown]).collect();
            let by_rules = object.rules.iter().flat_map(|rule| of_rule(object, rule, example));
            missing.chain([Literal::Object(more)]).chain(by_rules).collect()
        }
        Type::Union(_) | Type::Map(_) => Vec::new(),
    }
}

fn of_scalar(scalar: &Scalar, examples: &[Literal]) -> Vec<Literal> {
    let repeated = |times: i64| Literal::Text("x".repeat(usize::try_from(times).unwrap_or_default()));
    let mut all = Vec::new();
    // A technical bound is not a rule that users need to know.
    for constraint in scalar.constraints.iter().filter(|constraint| !constraint.is_technical_limit()) {
        match &constraint.assertion {
            Assertion::Constant(text) => all.push(Literal::Text(format!("{text}?"))),
            Assertion::Limit(limit, number) => match limit.measure() {
                Measure::Value => all.push(Literal::Integer(limit.beyond(*number))),
                Measure::Length => all.push(repeated(limit.beyond(*number))),
                // Of arrays and maps.
                Measure::Items | Measure::Members => {}
            },
            Assertion::MultipleOf(factor) => {
                let integer = |example: &Literal| {
                    if let Literal::Integer(number) = example { Some(*number) } else { None }
                };
                let multiple = examples.iter().find_map(integer).unwrap_or(*factor);
                all.push(Literal::Integer(multiple.saturating_sub(1)));
            }
            Assertion::Patterns(_) => {
                let text = examples.iter().find_map(text).unwrap_or_default();
                all.push(Literal::Text(format!(" {text}")));
            }
            // Of arrays.
            Assertion::Unique => {}
        }
    }
    all
}

fn of_array(constraints: &[Constraint], examples: &[Literal]) -> Vec<Literal> {
    let Some(Literal::Array(items)) = examples.first() else { return vec![Literal::Array(Vec::new())] };
    let own: Vec<&Constraint> = constraints.iter().filter(|constraint| !constraint.technical).collect();
    let most = Asserted::by(&own).items.most.and_then(|most| usize::try_from(most).ok());
    let many = most.map_or(0, |most| most + 1);
    let twice = items.iter().chain(items).cloned().collect();
    let many = items.iter().cycle().take(many).cloned().collect();
    vec![Literal::Array(Vec::new()), Literal::Array(twice), Literal::Array(many)]
}

/// Instances that break a rule of an object.
pub(super) fn of_rule(object: &Object, rule: &Rule, example: &Literal) -> Vec<Literal> {
    let none = |names: &[String]| names.iter().fold(example.clone(), |value, name| without(&value, name));
    let all = |names: &[String]| names.iter().fold(example.clone(), |value, name| with(&value, object, name));
    match &rule.assertion {
        RuleAssertion::ExactlyOneOf(names) => vec![none(names), all(names)],
        RuleAssertion::AtLeastOneOf(names) => vec![none(names)],
        RuleAssertion::Excludes(names) => vec![all(names)],
        RuleAssertion::Together(names) => names.iter().map(|name| without(&all(names), name)).collect(),
        RuleAssertion::Requires { member, needs } => vec![with(&none(needs), object, member)],
        RuleAssertion::Sum { factors, obeys } => {
            let limits = obeys.constraints.iter().filter_map(|constraint| constraint.assertion.limit());
            let limits = limits.map(|(_, number)| number.saturating_sub(1));
            let most = limits.max().unwrap_or_default();
            let raised =
                factors.first().map(|Path(path)| changed(example, path, &|_| Some(Literal::Integer(most))));
            raised.into_iter().flatten().collect()
        }
        RuleAssertion::Same { others: Path(path), .. } => {
            let Some(Type::Enum(list)) = type_at(object, path) else { return Vec::new() };
            let other = |value: &Literal| {
                let other = list.variants.iter().find(|word| Some(&*word.wire) != text(value))?;
                Some(Literal::Text(other.wire.clone()))
            };
            changed(example, path, &other).into_iter().collect()
        }
        RuleAssertion::Checksum { path: Path(path), .. } => {
            let mistyped = |value: &Literal| {
                let mut text = text(value)?.to_owned();
                let last = text.pop()?;
                text.push(if last == '0' { '1' } else { '0' });
                Some(Literal::Text(text))
            };
            changed(example, path, &mistyped).into_iter().collect()
        }
        RuleAssertion::Prefix { path: Path(path), prefix } => {
            let shortened = (0..prefix.len()).filter_map(|index| {
                changed(example, path, &|value| {
                    let mut text = text(value)?.to_owned();
                    text.is_char_boundary(index).then(|| text.remove(index));
                    Some(Literal::Text(text))
                })
            });
            shortened.collect()
        }
        // Whatever is said here is early one day.
        RuleAssertion::AfterNow { .. } => Vec::new(),
    }
}

/// An object without the members that have nothing to do with what is broken. `broken` counts the mistakes, if
/// the one in question is among them.
pub(super) fn smallest(value: Literal, broken: &dyn Fn(&Literal) -> Option<usize>) -> Literal {
    let (Some(mistakes), Literal::Object(members)) = (broken(&value), &value) else { return value };
    let names: Vec<_> = members.iter().map(|(name, _)| name.clone()).collect();
    names.iter().fold(value, |value, name| {
        let less = without(&value, name);
        if broken(&less).is_some_and(|left| left <= mistakes) { less } else { value }
    })
}

fn text(value: &Literal) -> Option<&str> {
    if let Literal::Text(text) = value { Some(text) } else { None }
}

fn without(value: &Literal, name: &str) -> Literal {
    let Literal::Object(members) = value else { return value.clone() };
    Literal::Object(members.iter().filter(|(known, _)| known != name).cloned().collect())
}

/// Adds a member with its value from an example.
fn with(value: &Literal, object: &Object, name: &str) -> Literal {
    let Literal::Object(members) = value else { return value.clone() };
    if members.iter().any(|(known, _)| known == name) {
        return value.clone();
    }
    let of_objects = object.examples.iter().find_map(|example| member(example, name));
    let of_field = || object.fields.iter().find(|field| field.wire == name).and_then(sample);
    let sample = of_objects.or_else(of_field).cloned();
    Literal::Object(members.iter().cloned().chain(sample.map(|sample| (name.to_owned(), sample))).collect())
}

fn member<'v>(value: &'v Literal, name: &str) -> Option<&'v Literal> {
    let Literal::Object(members) = value else { return None };
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

fn sample(field: &Field) -> Option<&Literal> {
    field.examples.first().or_else(|| own_examples(&field.ty).first())
}

/// The examples that a type has itself.
pub(super) fn own_examples(ty: &Type) -> &[Literal] {
    match ty {
        Type::Scalar(scalar) => &scalar.examples,
        Type::Object(object) => &object.examples,
        Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => &[],
    }
}

/// The same with another value at a path; `None` where there is no such path.
fn changed(value: &Literal, path: &[Step], change: &dyn Fn(&Literal) -> Option<Literal>) -> Option<Literal> {
    match (path.split_first(), value) {
        (None, _) => change(value),
        (Some((Step::Each, rest)), Literal::Array(items)) => {
            let items: Option<_> = items.iter().map(|item| changed(item, rest, change)).collect();
            items.map(Literal::Array)
        }
        (Some((Step::Member(step), rest)), Literal::Object(members)) => {
            let at = members.iter().position(|(name, _)| *name == step.wire)?;
            let mut members = members.clone();
            let (_, member) = members.get_mut(at)?;
            *member = changed(member, rest, change)?;
            Some(Literal::Object(members))
        }
        _ => None,
    }
}
