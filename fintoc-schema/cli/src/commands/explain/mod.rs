//! `fintoc explain`: explains a type, a field, a rule, an enum value or a code, with its evidence.

mod codes;
mod facts;
mod page;
mod trials;
mod types;

use std::io::Write;

use crate::commands::find;
use crate::commands::specs::Specs;
use crate::outcome::{Failure, LANGUAGES, Outcome, language};
use fintoc_schema::diagnostic::CODES;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Message, Model, Type};
use fintoc_schema::named::named;
use page::Page;
use types::Subject;

/// Explains a type, a field, a rule, an enum value or a code, with its evidence
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A type (`v1/CreateCheckoutSession`), a field, rule or enum value of one (`v1/CreateCheckoutSession/amount`), or the
    /// code of a diagnostic or violation.
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,

    /// The language of the answer; spec diagnostics are in English only.
    #[arg(long, default_value = "en", value_parser = LANGUAGES)]
    language: String,
}

pub(crate) fn run(
    arguments: &Arguments,
    specs: impl FnOnce() -> Result<Specs, Failure>,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let mut page = Page::new(language(&arguments.language));
    // Codes are explained even if the specs have errors; only their uses are then missing.
    let model = specs().and_then(|specs| specs.model());
    let messages = match &model {
        Ok(model) if !model.messages.is_empty() => model.messages.clone(),
        Ok(_) | Err(_) => bundled_messages(),
    };
    let diagnostics = CODES.iter().flat_map(|group| group.codes);
    for name in &arguments.names {
        if let Some(code) = diagnostics.clone().find(|code| code.name == name) {
            codes::diagnostic(&mut page, code);
        } else if let Some((message, meaning)) =
            codes::codes(&messages).find(|(message, _)| message.code == *name)
        {
            codes::violation(&mut page, message, meaning, model.as_ref().ok());
        } else if name.contains('/') {
            let Ok(model) = &model else { return model.map(|_| Outcome::Success) };
            explain_item(&mut page, model, name)?;
        } else {
            let types: Vec<_> = model.iter().flat_map(named).map(|named| named.name).collect();
            let violations = codes::codes(&messages).map(|(message, _)| &*message.code);
            let codes = diagnostics.map(|code| code.name).chain(violations);
            return Err(find::unknown_name(
                "type or code",
                name,
                codes.chain(types.iter().map(String::as_str)),
            ));
        }
    }
    write!(out, "{}", page.into_text())?;
    Ok(Outcome::Success)
}

/// The catalogue of the specs that the binary was built from, for specs with errors or without a catalogue.
fn bundled_messages() -> Vec<Message> {
    let catalogue = fintoc_specs::FILES.iter().filter(|(path, _)| *path == "messages.toml");
    let files: Vec<SpecFile> = catalogue.map(|(path, text)| SpecFile::new(*path, *text)).collect();
    fintoc_schema::compile(&files).map_or_else(|_| Vec::new(), |(model, _)| model.messages)
}

/// Explains a type, or a part of one.
fn explain_item(page: &mut Page, model: &Model, name: &str) -> Result<(), Failure> {
    let all = named(model);
    if let Some(named) = all.iter().find(|named| named.name == name) {
        types::ty(page, &Subject { name, model, direction: named.direction }, &named.ty);
        return Ok(());
    }
    let owner = name
        .rsplit_once('/')
        .and_then(|(owner, part)| all.iter().find(|named| named.name == owner).map(|named| (named, part)));
    let Some((named, part)) = owner else { return find::type_named(model, name).map(drop) };
    let subject = Subject { name, model, direction: named.direction };
    let parts: Vec<&str> = match &named.ty {
        Type::Object(object) => {
            if let Some(field) = object.fields.iter().find(|field| field.wire == part) {
                types::field(page, &subject, object, field);
                return Ok(());
            }
            if let Some(rule) = object.rules.iter().find(|rule| rule.id == part) {
                types::rule(page, &subject, object, rule);
                return Ok(());
            }
            object
                .fields
                .iter()
                .map(|field| &*field.wire)
                .chain(object.rules.iter().map(|rule| &*rule.id))
                .collect()
        }
        Type::Enum(list) => {
            if let Some(value) = list.variants.iter().find(|value| value.wire == part) {
                types::value(page, &subject, list, value);
                return Ok(());
            }
            list.variants.iter().map(|value| &*value.wire).collect()
        }
        Type::Scalar(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => Vec::new(),
    };
    Err(find::unknown_name(&format!("part of {}", named.name), part, parts.into_iter()))
}
