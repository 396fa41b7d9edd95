//! Makes instances of a type that fail, by going just past what it demands.

use super::page::Page;
use crate::json_schema::json::compact;
use crate::model::{Argument, Constraint, Direction, Literal, Model, Scalar, Severity, Type};
use crate::tools::judge::Judge;
use crate::tools::message::sentence;

/// At most this many characters of an instance are shown.
const LONGEST: usize = 60;

/// Shows instances that pass and some that fail, each with what is said of it. The judge decides.
pub(super) fn show(page: &mut Page, model: &Model, ty: &Type, direction: Direction, examples: &[Literal]) {
    let judge = Judge::default();
    let examples = if examples.is_empty() { own_examples(ty) } else { examples };
    let report = |value: &Literal| judge.judge(ty, direction, compact(value).as_bytes());
    let good: Vec<_> = examples.iter().filter(|value| !report(value).refused(true)).collect();
    if !good.is_empty() {
        page.heading(page.say("Passes", "Pasa"));
    }
    for value in good {
        page.item(&compact(value));
    }
    let mut fails = Vec::new();
    let mut codes = Vec::new();
    for value in candidates(ty, examples) {
        let mut found = report(&value).violations.into_iter();
        let Some(found) = found.find(|found| found.severity == Severity::Error) else { continue };
        if !codes.contains(&found.code) {
            codes.push(found.code);
            fails.push((
                short(page, &value),
                format!("{}: {}", found.code, sentence(model, &found, page.language)),
            ));
        }
    }
    if !fails.is_empty() {
        page.heading(page.say("Fails", "Falla"));
        page.table(&fails);
    }
}

fn own_examples(ty: &Type) -> &[Literal] {
    match ty {
        Type::Scalar(scalar) => &scalar.examples,
        Type::Object(object) => &object.examples,
        Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => &[],
    }
}

fn candidates(ty: &Type, examples: &[Literal]) -> Vec<Literal> {
    let text = |text: &str| Literal::Text(text.to_owned());
    let mut all = match ty {
        Type::Scalar(scalar) => scalar_candidates(scalar, examples),
        Type::Enum(_) => vec![text("other")],
        Type::Array(array) => {
            let mut all = vec![Literal::Array(Vec::new())];
            if let Some(Literal::Array(items)) = examples.first() {
                let most = limit(&array.constraints, "max_items").and_then(|most| usize::try_from(most).ok());
                let twice = items.iter().chain(items).cloned();
                all.push(Literal::Array(twice.collect()));
                let more = most.filter(|most| *most < LONGEST).map_or(0, |most| most + 1);
                all.push(Literal::Array(items.iter().cycle().take(more).cloned().collect()));
            }
            all
        }
        Type::Object(_) | Type::Union(_) | Type::Map(_) => Vec::new(),
    };
    all.extend([text("text"), Literal::Decimal(0.5), Literal::Boolean(true), Literal::Null]);
    all
}

fn limit(constraints: &[Constraint], word: &str) -> Option<i64> {
    let constraint = constraints.iter().find(|constraint| constraint.keyword.word == word)?;
    if let Argument::Integer(limit) = constraint.argument { Some(limit) } else { None }
}

fn scalar_candidates(scalar: &Scalar, examples: &[Literal]) -> Vec<Literal> {
    let mut all = Vec::new();
    for Constraint { keyword, argument, .. } in &scalar.constraints {
        match (keyword.word, argument) {
            ("min_length", Argument::Integer(least)) => all.push(repeated("x", least.saturating_sub(1))),
            ("max_length", Argument::Integer(most)) => all.push(repeated("x", most.saturating_add(1))),
            (word, Argument::Integer(limit)) => {
                let past = i64::from(!word.starts_with("exclusive"));
                let past = if word.ends_with("minimum") { -past } else { past };
                all.push(Literal::Integer(limit.saturating_add(past)));
            }
            (_, Argument::Text(text)) => all.push(Literal::Text(format!("{text}?"))),
            (_, Argument::Patterns(_) | Argument::Flag) => {
                let texts = examples
                    .iter()
                    .filter_map(|example| if let Literal::Text(text) = example { Some(text) } else { None });
                all.extend(texts.take(1).map(|text| Literal::Text(format!(" {text}"))));
            }
        }
    }
    all
}

fn repeated(text: &str, times: i64) -> Literal {
    Literal::Text(text.repeat(usize::try_from(times).unwrap_or_default()))
}

fn short(page: &Page, value: &Literal) -> String {
    let json = compact(value);
    match (json.char_indices().nth(LONGEST), value) {
        (None, _) => json,
        (Some((end, _)), Literal::Text(text)) => {
            let start = json.get(..end.min(12)).unwrap_or_default();
            format!("{start}...\" ({} {})", text.chars().count(), page.say("characters", "caracteres"))
        }
        (Some((end, _)), _) => format!("{}...", json.get(..end).unwrap_or_default()),
    }
}
