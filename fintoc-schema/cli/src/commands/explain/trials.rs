//! Makes instances that fail, by going just past what is demanded; the reference validator decides whether they do.

use std::rc::Rc;

use super::breaking::{self, own_examples};
use super::page::Page;
use fintoc_schema::json_schema::json::{compact, pretty};
use fintoc_schema::model::{Direction, Literal, Model, Object, Rule, Severity, Type};
use fintoc_validator::message::sentence;
use fintoc_validator::report::Violation;
use fintoc_validator::validate::Validator;

/// Instances of at most this many characters are printed on one line.
const LONGEST: usize = 60;

/// At most this many lines of one are shown.
const MOST_LINES: usize = 50;

/// Shows instances that pass and some that fail, each with what is said of it.
pub(super) fn of_type(page: &mut Page, model: &Model, ty: &Type, direction: Direction, examples: &[Literal]) {
    let examples = if examples.is_empty() { own_examples(ty) } else { examples };
    passes(page, ty, direction, examples);
    let mut codes = Vec::new();
    let mut candidates = breaking::of_type(ty, examples);
    let text = Literal::Text("text".to_owned());
    candidates.extend([text, Literal::Decimal(0.5), Literal::Boolean(true), Literal::Null]);
    fails(page, model, ty, direction, &candidates, |found| {
        let new = !codes.contains(&found.code);
        codes.push(found.code);
        found.severity == Severity::Error && new
    });
}

/// The same for a rule, from the examples of the object that bears it: at most two.
pub(super) fn of_rule(page: &mut Page, model: &Model, object: &Rc<Object>, rule: &Rule) {
    let ty = Type::Object(Rc::clone(object));
    let validator = Validator::default();
    let broken = |value: &Literal| {
        let report = validator.validate(&ty, object.direction, compact(value).as_bytes());
        let others = report.violations.iter().filter(|found| found.severity == Severity::Error).count();
        report.violations.iter().any(|found| found.rule.as_ref() == Some(&rule.id)).then_some(others)
    };
    let mut candidates: Vec<Literal> = Vec::new();
    for candidate in object.examples.iter().flat_map(|example| breaking::of_rule(object, rule, example)) {
        let small = breaking::smallest(candidate, &broken);
        if candidates.len() < 2 && broken(&small).is_some() && !candidates.contains(&small) {
            candidates.push(small);
        }
    }
    fails(page, model, &ty, object.direction, &candidates, |found| found.rule.as_ref() == Some(&rule.id));
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

fn fails(
    page: &mut Page,
    model: &Model,
    ty: &Type,
    direction: Direction,
    candidates: &[Literal],
    mut is_shown: impl FnMut(&Violation) -> bool,
) {
    let validator = Validator::default();
    let mut begun = false;
    for value in candidates {
        let violations = validator.validate(ty, direction, compact(value).as_bytes()).violations;
        let Some(found) = violations.iter().find(|found| is_shown(found)) else { continue };
        if !begun {
            page.heading(page.say("Fails", "Falla"));
            begun = true;
        }
        instance(page, value);
        let sentence = sentence(model, found, page.language);
        let place = if found.pointer.is_empty() { "" } else { " " };
        page.below(&format!("{}:{place}{} {sentence}", found.code, found.pointer));
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
