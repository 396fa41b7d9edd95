//! `fintoc explain`: what a type, a field, a rule, a word or a code means, and where that comes from.

mod breaking;
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
use fintoc_schema::model::{Model, Type};
use fintoc_schema::named::named;
use page::Page;
use types::Subject;

/// Says what a type, a field or a code means, and where that comes from
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// `v1/CreateCheckoutSession`, `v1/CreateCheckoutSession/amount`, the id of a rule in the place of a
    /// field, a word of an enumeration, or the code of a diagnostic or violation.
    #[arg(required = true)]
    what: Vec<String>,

    /// The language of the answer; diagnostics of specs have English only.
    #[arg(long, default_value = "en", value_parser = LANGUAGES)]
    language: String,
}

pub(crate) fn run(
    arguments: &Arguments,
    specs: impl FnOnce() -> Result<Specs, Failure>,
    out: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let mut page = Page::new(language(&arguments.language));
    // Codes are explained while the specs are broken; what is then missing is where they are used.
    let model = specs().and_then(|specs| specs.model());
    let diagnostics = CODES.iter().flat_map(|group| group.codes);
    for what in &arguments.what {
        if let Some(code) = diagnostics.clone().find(|code| code.name == what) {
            codes::diagnostic(&mut page, code);
        } else if let Some(code) = codes::MEANINGS.iter().find(|(code, _)| code == what) {
            codes::violation(&mut page, code, model.as_ref().ok());
        } else if what.contains('/') {
            let Ok(model) = &model else { return model.map(|_| Outcome::Good) };
            item(&mut page, model, what)?;
        } else {
            let types: Vec<_> = model.iter().flat_map(named).map(|named| named.name).collect();
            let codes =
                diagnostics.map(|code| code.name).chain(codes::MEANINGS.iter().map(|(code, _)| *code));
            return Err(find::unknown("type or code", what, codes.chain(types.iter().map(String::as_str))));
        }
    }
    write!(out, "{}", page.into_text())?;
    Ok(Outcome::Good)
}

/// A type, or a part of one.
fn item(page: &mut Page, model: &Model, what: &str) -> Result<(), Failure> {
    let all = named(model);
    if let Some(named) = all.iter().find(|named| named.name == what) {
        types::ty(page, &Subject { name: what, model, direction: named.direction }, &named.ty);
        return Ok(());
    }
    let owner = what
        .rsplit_once('/')
        .and_then(|(owner, part)| all.iter().find(|named| named.name == owner).map(|named| (named, part)));
    let Some((named, part)) = owner else { return find::one(model, what).map(drop) };
    let subject = Subject { name: what, model, direction: named.direction };
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
            if let Some(word) = list.variants.iter().find(|word| word.wire == part) {
                types::word(page, &subject, list, word);
                return Ok(());
            }
            list.variants.iter().map(|word| &*word.wire).collect()
        }
        Type::Scalar(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => Vec::new(),
    };
    Err(find::unknown(&format!("part of {}", named.name), part, parts.into_iter()))
}
