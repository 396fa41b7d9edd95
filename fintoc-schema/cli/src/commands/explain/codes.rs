//! Explains the codes of diagnostics and of violations.

use super::page::Page;
use fintoc_schema::assertion::Argument;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::diagnostic::{Code, Level};
use fintoc_schema::model::{Constraint, Message, Model, Text, Type};

pub(super) fn diagnostic(page: &mut Page, code: &Code) {
    page.heading(code.name);
    page.paragraph(code.summary);
    page.paragraph(code.why);
    page.paragraph(code.remedy);
    page.paragraph(match code.level {
        Level::Error => "An error: the specs do not compile.",
        Level::Warning => "A warning: work that is left.",
    });
}

/// The messages of codes, as opposed to those of variants.
pub(super) fn codes(messages: &[Message]) -> impl Iterator<Item = (&Message, &Text)> + Clone {
    messages.iter().filter_map(|message| Some((message, message.meaning.as_ref()?)))
}

/// `model` is missing while the specs have errors.
pub(super) fn violation(page: &mut Page, message: &Message, meaning: &Text, model: Option<&Model>) {
    let code = &*message.code;
    page.heading(code);
    page.paragraph(page.of(meaning));
    if let Some(keyword) = Keyword::parse(code) {
        page.paragraph(&format!("JSON Schema: {}", keyword.json_schema()));
    }
    let sentence = page.of(&message.text);
    page.paragraph(&format!("{}: \"{sentence}\"", page.say("Message", "Mensaje")));
    let Some(model) = model else { return };
    let rows = uses(page, model, code);
    if !rows.is_empty() {
        page.heading(page.say("Where", "Dónde"));
        page.table(&rows);
    }
}

/// The types and rules that may earn this code, with what they demand.
fn uses(page: &Page, model: &Model, code: &str) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let label = |text: &Text| page.of(text).to_owned();
    for module in &model.modules {
        for scalar in &module.scalars {
            let demands = demands(&scalar.constraints, code);
            rows.extend(demands.map(|demand| (format!("{}/{}", module.name, scalar.name), demand)));
        }
        for object in &module.objects {
            let name = format!("{}/{}", module.name, object.name);
            // A scalar's have been told with it.
            for field in object.fields.iter().filter(|field| !matches!(field.ty, Type::Scalar(_))) {
                let demands = demands(field.ty.constraints(), code);
                rows.extend(demands.map(|demand| (format!("{name}/{}", field.wire), demand)));
            }
            let rules = object.rules.iter().filter(|rule| rule.assertion.kind().word() == code);
            rows.extend(rules.map(|rule| (format!("{name}/{}", rule.id), label(&rule.doc.label))));
        }
    }
    rows
}

/// Technical bounds are everywhere and say nothing.
fn demands<'c>(constraints: &'c [Constraint], code: &str) -> impl Iterator<Item = String> + use<'c> {
    let code = code.to_owned();
    let own = constraints.iter().filter(move |one| one.keyword().word() == code && !one.technical);
    own.map(|constraint| match constraint.assertion.argument() {
        Argument::Integer(limit) => limit.to_string(),
        Argument::Text(text) => text.to_owned(),
        Argument::Patterns(patterns) => patterns.join("  "),
        Argument::Flag => String::new(),
    })
}
