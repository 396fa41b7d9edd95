//! Whether a field must be there, may be null, is deprecated, and what holds without it.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::context::{Context, FingerprintChange, is_request};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::Fact;
use fintoc_diff::{describe, table};
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{Certainty, RuleAssertion};

pub(super) fn compare_presence(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    required(context, fact, field, changed, out);
    nullable(context, fact, field, changed, out);
    deprecated(context, fact, field, changed, out);
    default(context, fact, field, changed, out);
}

// In a response "required" means that reading fails without it: no page says that.
fn required(context: &Context, fact: &Fact, field: &Expected, changed: FingerprintChange, out: &mut Drift) {
    // A flag beside the type that is gone.
    let unflagged = changed.has_baseline && changed.structure && field.field.required && field.documented();
    let said = fact.required.or(unflagged.then_some(false));
    let Some(said) = said.filter(|_| is_request(field) && (changed.structure || changed.wording)) else {
        return;
    };
    let inferred = field.field.evidence.iter().any(|evidence| evidence.certainty == Certainty::Inferred);
    let settled = (said && in_presence_rule(field)) || (!said && inferred);
    if said == field.field.required || settled {
        return;
    }
    let row = if said { table::BECAME_REQUIRED } else { table::BECAME_OPTIONAL };
    let facts = (presence(field.field.required, field.field.nullable), presence(said, field.field.nullable));
    out.findings.push(context.finding(row, fact, field, facts, Fix::Required(said)));
}

fn presence(required: bool, nullable: bool) -> Option<String> {
    Some(describe::presence(required, nullable).to_owned())
}

// "Exactly one of" says more precisely what a page calls required.
fn in_presence_rule(field: &Expected) -> bool {
    field.object.rules.iter().any(|rule| match &rule.assertion {
        RuleAssertion::ExactlyOneOf(members) | RuleAssertion::AtLeastOneOf(members) => {
            members.contains(&field.field.wire)
        }
        RuleAssertion::Together(_)
        | RuleAssertion::Excludes(_)
        | RuleAssertion::Requires { .. }
        | RuleAssertion::Sum { .. }
        | RuleAssertion::Same { .. }
        | RuleAssertion::Checksum { .. }
        | RuleAssertion::Prefix { .. }
        | RuleAssertion::AfterNow { .. } => false,
    })
}

fn nullable(context: &Context, fact: &Fact, field: &Expected, changed: FingerprintChange, out: &mut Drift) {
    // What comes back null need not be sent as null.
    let open = (changed.structure || changed.wording) && fact.side == field.side();
    let Some(said) = fact.nullable.filter(|said| open && *said != field.field.nullable) else { return };
    let row = if said { table::BECAME_NULLABLE } else { table::BECAME_NOT_NULLABLE };
    let facts = (presence(field.field.required, field.field.nullable), presence(field.field.required, said));
    out.findings.push(context.finding(row, fact, field, facts, Fix::Nullable(said)));
}

fn deprecated(context: &Context, fact: &Fact, field: &Expected, changed: FingerprintChange, out: &mut Drift) {
    if !(changed.structure || changed.wording) {
        return;
    }
    match (&fact.deprecated, &field.field.lifecycle.deprecated) {
        (Some(said), None) => {
            let instead = said.replacement.as_ref().map(|name| format!(", use {name}")).unwrap_or_default();
            let facts = (None, Some(format!("deprecated{instead}")));
            out.findings.push(context.finding(
                table::DEPRECATED,
                fact,
                field,
                facts,
                Fix::Deprecate(said.replacement.clone()),
            ));
        }
        (None, Some(_)) if changed.has_baseline => {
            let facts = (Some("deprecated".to_owned()), None);
            out.findings.push(context.finding(table::NO_LONGER_DEPRECATED, fact, field, facts, Fix::Decide));
        }
        _ => {}
    }
}

// What a form is filled in with is an example; what the page states holds.
fn default(context: &Context, fact: &Fact, field: &Expected, changed: FingerprintChange, out: &mut Drift) {
    let said = fact.default.as_ref();
    if said.is_some_and(|default| default.value.is_none()) || !(changed.structure || changed.wording) {
        return;
    }
    let value = said.and_then(|default| default.value.as_ref());
    let stated = said.is_some_and(|default| default.stated);
    match (value, &field.field.default) {
        (value, Some(known)) if value != Some(&known.value) && (value.is_some() || changed.has_baseline) => {
            let facts = (Some(compact(&known.value)), value.map(compact));
            out.findings.push(context.finding(
                table::DEFAULT_CHANGED,
                fact,
                field,
                facts,
                Fix::Default(value.cloned()),
            ));
        }
        (Some(value), None) if stated && !field.field.examples.contains(value) => {
            let facts = (None, Some(compact(value)));
            out.findings.push(context.finding(
                table::DEFAULT_CHANGED,
                fact,
                field,
                facts,
                Fix::Default(Some(value.clone())),
            ));
        }
        // Another example than the one that the specs took from the form; the same text of another type
        // is reported with the type.
        (Some(value), None) if changed.has_baseline && changed.structure => {
            let plain = |value: &Json| compact(value).trim_matches('"').to_owned();
            let known = field.field.examples.iter().any(|example| plain(example) == plain(value));
            let simple = !matches!(value, Json::Array(_) | Json::Object(_));
            if !known && (simple || !field.field.examples.is_empty()) {
                let facts = (field.field.examples.first().map(compact), Some(compact(value)));
                let fix = Fix::Example(value.clone());
                out.findings.push(context.finding(table::EXAMPLE_CHANGED, fact, field, facts, fix));
            }
        }
        _ => {}
    }
}
