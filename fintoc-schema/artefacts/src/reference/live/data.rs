//! Turns the model into what the live page needs to build forms.

use std::rc::Rc;

use super::roots;
use super::words::WORDS;
use crate::reference::content;
use fintoc_schema::json_schema::json::{Json, Members, compact};
use fintoc_schema::model::{Discriminator, Enum, Field, Model, Module, Object, Scalar, Text, Type, Union};
use fintoc_schema::walk::{Named, parts};

/// `{"roots": [...], "types": {id: {"members": [...], "examples": [...]}}, "words": {"en": {...}, "es": {...}}}`
pub(super) fn data(model: &Model) -> Json {
    let roots = roots(model);
    let mut types = Members::new();
    for (module, root) in &roots {
        for (named, _) in parts(root) {
            if let Named::Object(object) = named {
                let id = id(module, &object);
                if !types.0.iter().any(|(known, _)| *known == id) {
                    types = types.with(&id, self::object(module, &object));
                }
            }
        }
    }
    let listed: Vec<Json> = roots.iter().map(|(module, root)| self::root(module, root)).collect();
    let said = |pick: fn(&(&str, &'static str, &'static str)) -> &'static str| {
        WORDS.iter().fold(Members::new(), |all, word| all.with(word.0, pick(word)))
    };
    let words = Members::new().with("en", said(|word| word.1)).with("es", said(|word| word.2));
    Members::new().with("roots", listed).with("types", types).with("words", words).into()
}

/// The name of an object in the data and among the checkers.
pub(super) fn id(module: &Module, object: &Object) -> String {
    content::id(module, Some(object.direction), &object.name)
}

fn root(module: &Module, root: &Rc<Object>) -> Json {
    Members::new()
        .with("of", id(module, root))
        .with("module", &*module.name)
        .with("name", &*root.name)
        .with("file", fintoc_schema::name::kebab(&root.name))
        .with("label", both(&root.doc.label))
        .into()
}

fn object(module: &Module, object: &Object) -> Members {
    let members: Vec<Json> = object.fields.iter().map(|field| member(module, field)).collect();
    Members::new().with("members", members).with("examples", Json::Array(object.examples.clone()))
}

fn member(module: &Module, field: &Field) -> Json {
    let example = field.examples.first().or_else(|| match &field.ty {
        Type::Scalar(scalar) => scalar.examples.first(),
        _ => None,
    });
    let example = example.map(|example| match example {
        Json::Text(text) => text.clone(),
        other => compact(other),
    });
    let mut ty = self::ty(module, &field.ty);
    if matches!(field.ty, Type::Scalar(_)) {
        ty = ty.with_some("example", example);
    }
    Members::new()
        .with("name", &*field.wire)
        .with_some("label", text(&field.doc.label))
        .with_some("help", text(&field.doc.description))
        .with_some("required", field.required.then_some(true))
        .with("type", ty)
        .into()
}

fn ty(module: &Module, ty: &Type) -> Members {
    match ty {
        Type::Scalar(scalar) => self::scalar(scalar),
        Type::Enum(list) => words(list),
        Type::Object(object) => Members::new().with("is", "object").with("of", id(module, object)),
        Type::Union(union) => self::union(module, union),
        Type::Array(array) => Members::new().with("is", "list").with("items", self::ty(module, &array.items)),
        Type::Map(map) => Members::new().with("is", "map").with("values", self::ty(module, &map.values)),
    }
}

fn scalar(scalar: &Scalar) -> Members {
    Members::new().with("is", scalar.kind.word()).with_some("format", scalar.format.clone())
}

fn words(list: &Enum) -> Members {
    let word = |variant: &fintoc_schema::model::Variant| -> Json {
        Members::new().with("word", &*variant.wire).with_some("label", text(&variant.doc.label)).into()
    };
    let words: Vec<Json> = list.variants.iter().map(word).collect();
    Members::new().with("is", "words").with("words", words)
}

fn union(module: &Module, union: &Union) -> Members {
    match &union.by {
        Discriminator::Kind => {
            let variants = union.variants.iter().map(|variant| Json::from(ty(module, &variant.ty)));
            Members::new().with("is", "kind").with("variants", variants.collect::<Vec<_>>())
        }
        Discriminator::Tag(tag) => {
            let variants = union.variants.iter().fold(Members::new(), |all, variant| match &variant.ty {
                Type::Object(object) => all.with(&variant.wire, id(module, object)),
                _ => all,
            });
            Members::new().with("is", "tag").with("tag", &**tag).with("variants", variants)
        }
    }
}

fn both(text: &Text) -> Members {
    Members::new().with("en", &*text.en).with("es", &*text.es)
}

/// A text in both languages, if the specs say anything.
fn text(text: &Text) -> Option<Members> {
    (!text.en.is_empty()).then(|| both(text))
}
