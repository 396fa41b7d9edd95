//! Checks rules over several members, and resolves the fields that they name.

use proc_macro2::{Ident, TokenStream};
use syn::LitStr;
use syn::ext::IdentExt;

use crate::check::attributes::AttributeSet;
use crate::model::{Field, Rule, RulePath, RuleStep, RuleSubject, Severity};
use crate::parse::{Argument, Attribute, FieldPath, PathStep, parse_condition, parse_rule_arguments};

/// Takes each `rule(…)` of a struct.
pub(crate) fn check_rules(fields: &[Field], attributes: &mut AttributeSet) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut ids = Vec::new();
    while let Some((name, tokens)) = attributes.take_list("rule") {
        let mut inner = AttributeSet::of_list(tokens);
        let id = inner.take_string("id");
        let rule = check_rule(&name, id.as_ref(), &mut inner, fields);
        attributes.report_all_of(inner);
        rules.extend(rule);
        ids.extend(id.map(|id| (id.value(), id.span())));
    }
    attributes.report_duplicates(ids.iter().map(|(id, span)| (id.as_str(), *span)), "rule id");
    rules
}

/// Checks `severity = warning, when(path = "value"), clock, kind(…)`.
fn check_rule(
    name: &Ident,
    id: Option<&LitStr>,
    attributes: &mut AttributeSet,
    fields: &[Field],
) -> Option<Rule> {
    let severity = attributes.take_choice("severity", &Severity::ALL, Severity::as_str);
    let when = attributes.take_list("when");
    let clock = attributes.take_flag("clock");
    if id.is_none() {
        attributes.report(name.span(), "missing `id = \"...\"` in `rule(...)`");
    }
    let mut kinds = attributes.take_remaining().into_iter();
    let Some(Attribute { name: kind, argument }) = kinds.next() else {
        let help = "add one, for example `requires([a], [b])`";
        attributes.report_with_help(name.span(), "a rule takes exactly one kind", help);
        return None;
    };
    for other in kinds {
        attributes.report(other.name.span(), "a rule takes exactly one kind");
    }
    let Argument::List(tokens) = argument else {
        attributes.report(kind.span(), format!("expected `{kind}(...)`"));
        return None;
    };
    let arguments = attributes.ok_or_report(parse_rule_arguments(tokens))?;
    // Every name is resolved before the first failure returns: all errors are reported.
    let condition = when.map(|(name, tokens)| (name.span(), check_condition(tokens, fields, attributes)));
    let sets = arguments.member_sets.iter().map(|set| resolve_members(set, fields, attributes));
    let sets: Vec<_> = sets.collect();
    let paths = arguments.paths.iter().map(|path| resolve_path(path, fields, attributes));
    let paths: Vec<_> = paths.collect();
    let subject = match (sets.is_empty(), arguments.paths.first()) {
        (true, None) => {
            let message = "expected sets of members, `[a, b]`, or paths, `a.b`, as arguments of the rule";
            attributes.report(kind.span(), message);
            return None;
        }
        (false, Some(path)) => {
            let message = "a rule takes either sets of members, `[a, b]`, or paths, `a.b`";
            attributes.report(path.field.span(), message);
            return None;
        }
        (false, None) => {
            let condition = condition.map(|(span, _)| ("when", span));
            let not_allowed = [condition, clock.map(|span| ("clock", span))];
            for (name, span) in not_allowed.into_iter().flatten() {
                attributes.report(span, format!("`{name}` requires a rule over paths"));
            }
            RuleSubject::Presence(sets.into_iter().collect::<Option<_>>()?)
        }
        (true, Some(_)) => RuleSubject::Values {
            paths: paths.into_iter().collect::<Option<_>>()?,
            condition: match condition {
                Some((_, condition)) => Some(condition?),
                None => None,
            },
            clock: clock.is_some(),
        },
    };
    Some(Rule {
        id: id?.value(),
        severity: severity.unwrap_or(Severity::Error),
        kind,
        subject,
        expressions: arguments.expressions,
    })
}

fn check_condition(
    tokens: TokenStream,
    fields: &[Field],
    attributes: &mut AttributeSet,
) -> Option<(RulePath, String)> {
    let (path, value) = attributes.ok_or_report(parse_condition(tokens))?;
    for step in &path.steps {
        match step {
            PathStep::EachItem(span) => {
                attributes.report(*span, "the path of a condition must not contain `[*]`");
                return None;
            }
            PathStep::Field(_) => {}
        }
    }
    Some((resolve_path(&path, fields, attributes)?, value.value()))
}

fn resolve_members(names: &[Ident], fields: &[Field], attributes: &mut AttributeSet) -> Option<Vec<usize>> {
    let indices = names.iter().map(|name| Some(resolve_field(name, fields, attributes)?.0));
    indices.collect::<Vec<_>>().into_iter().collect()
}

// The members behind the first field belong to other types, which only rustc sees: they are named as in JSON.
fn resolve_path(path: &FieldPath, fields: &[Field], attributes: &mut AttributeSet) -> Option<RulePath> {
    let name = &path.field;
    let (_, field) = resolve_field(name, fields, attributes)?;
    let into_array = matches!(path.steps.first(), Some(PathStep::EachItem(_)));
    if into_array && field.value.vec_item_type().is_none() {
        attributes.report(name.span(), format!("`{name}[*]` requires a field of type `Vec<T>`"));
        return None;
    }
    let first = RuleStep::Member(field.wire.clone(), name.span());
    let rest = path.steps.iter().map(|step| match step {
        PathStep::Field(name) => RuleStep::Member(name.unraw().to_string(), name.span()),
        PathStep::EachItem(_) => RuleStep::EachItem,
    });
    Some(RulePath(std::iter::once(first).chain(rest).collect()))
}

/// Returns the field that has this name, with its index, or reports that there is none.
pub(crate) fn resolve_field<'f>(
    name: &Ident,
    fields: &'f [Field],
    attributes: &mut AttributeSet,
) -> Option<(usize, &'f Field)> {
    let found = fields.iter().enumerate().find(|(_, field)| field.name.unraw() == name.unraw());
    if found.is_none() {
        attributes.report(name.span(), format!("no field `{name}` in this struct"));
    }
    found
}
