//! Shows valid instances and instances with one violation.

use std::rc::Rc;

use super::page::Page;
use fintoc_schema::json_schema::json::{compact, pretty};
use fintoc_schema::model::{Direction, Literal, Model, Object, Rule, Severity, Type};
use fintoc_schema::violation::ViolationCode;
use fintoc_validator::instance::{Invalid, Maker, invalid_instances};
use fintoc_validator::message::sentence;
use fintoc_validator::validate::Validator;

/// Instances of at most this many characters are printed on one line.
const LONGEST: usize = 60;

/// At most this many lines of one are shown.
const MOST_LINES: usize = 50;

/// Shows valid instances of a type and some invalid ones, each with its violation.
pub(super) fn of_type(page: &mut Page, model: &Model, ty: &Type, direction: Direction, examples: &[Literal]) {
    let examples = if examples.is_empty() { own_examples(ty) } else { examples };
    passes(page, ty, direction, examples);
    let mut codes = Vec::new();
    let mut invalid = invalid_instances(ty, direction, &bases(ty, examples));
    invalid.retain(|one| {
        // What is wrong inside a member is explained with the member.
        let steps = one.location.matches('/').count();
        let own = steps == 0 || steps == 1 && one.violation.code == ViolationCode::Required.word();
        let new = own && one.violation.severity == Severity::Error && !codes.contains(&one.violation.code);
        codes.extend(new.then_some(one.violation.code));
        new
    });
    fails(page, model, &invalid);
}

/// Shows at most two instances that violate a rule, and nothing else.
pub(super) fn of_rule(page: &mut Page, model: &Model, object: &Rc<Object>, rule: &Rule) {
    let ty = Type::Object(Rc::clone(object));
    let mut invalid = invalid_instances(&ty, object.direction, &bases(&ty, &object.examples));
    invalid.retain(|one| one.location.is_empty() && one.violation.rule.as_ref() == Some(&rule.id));
    invalid.truncate(2);
    fails(page, model, &invalid);
}

/// Small instances first: they show best what is wrong.
fn bases(ty: &Type, examples: &[Literal]) -> Vec<Literal> {
    let minimal = Maker::minimal().value(ty);
    [minimal].into_iter().chain(examples.iter().cloned()).chain([Maker::maximal().value(ty)]).collect()
}

/// The examples that a type has itself.
fn own_examples(ty: &Type) -> &[Literal] {
    match ty {
        Type::Scalar(scalar) => &scalar.examples,
        Type::Object(object) => &object.examples,
        Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => &[],
    }
}

fn passes(page: &mut Page, ty: &Type, direction: Direction, examples: &[Literal]) {
    let validator = Validator::default();
    let good = examples
        .iter()
        .filter(|value| !validator.validate(ty, direction, compact(value).as_bytes()).is_rejected(true));
    for (index, value) in good.enumerate() {
        if index == 0 {
            page.heading(page.say("Passes", "Pasa"));
        }
        instance(page, value);
    }
}

fn fails(page: &mut Page, model: &Model, invalid: &[Invalid]) {
    for (index, Invalid { instance: value, violation, .. }) in invalid.iter().enumerate() {
        if index == 0 {
            page.heading(page.say("Fails", "Falla"));
        }
        instance(page, value);
        let sentence = sentence(model, violation, page.language);
        let place = if violation.pointer.is_empty() { "" } else { " " };
        page.below(&format!("{}:{place}{} {sentence}", violation.code, violation.pointer));
    }
}

fn instance(page: &mut Page, value: &Literal) {
    let json = compact(value);
    if json.chars().count() <= LONGEST {
        return page.item(&json);
    }
    if let Literal::Text(text) = value {
        let start: String = json.chars().take(12).collect();
        let characters = page.say("characters", "caracteres");
        return page.item(&format!("{start}...\" ({} {characters})", text.chars().count()));
    }
    let text = pretty(value);
    for (index, line) in text.lines().take(MOST_LINES).enumerate() {
        page.verbatim(if index == 0 { "  - " } else { "    " }, line);
    }
    if text.lines().nth(MOST_LINES).is_some() {
        page.verbatim("    ", "...");
    }
}
