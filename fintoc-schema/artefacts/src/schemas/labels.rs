//! Turns the Spanish words of the specs into a file that pairs pointers with them.
//!
//! Two kinds of pointers: into an instance, with `*` for every item or member that the sender names,
//! for those who show values; and into a schema, for those who hand one to a form library.

use crate::artefact::{Artefact, Emitter};
use crate::rules::places::{Place, Value, places};
use fintoc_schema::json_schema::json::{self, Json, Members};
use fintoc_schema::json_schema::{self, Language, Profile};
use fintoc_schema::model::{Doc, Model, Object, Type};

/// The emitter.
pub const LABELS: Emitter = Emitter {
    name: "labels",
    about: "Spanish labels and descriptions, by pointers into instances and into schemas",
    emit,
};

fn emit(model: &Model) -> Vec<Artefact> {
    let roots = model.modules.iter().flat_map(|module| {
        module.objects.iter().filter(|object| object.root).map(move |root| (module, root))
    });
    let types = roots.fold(Members::new(), |all, (module, root)| {
        all.with(&format!("{}/{}", module.name, root.name), labels(root))
    });
    let file = Members::new().with("language", "es").with("types", types);
    vec![Artefact { path: "labels.es.json".to_owned(), text: json::pretty(&file.into()) }]
}

fn labels(root: &Object) -> Members {
    let schemas = Profile::ALL.iter().fold(Members::new(), |all, profile| {
        let translated = json_schema::translations(root, *profile);
        let pairs = translated.into_iter().map(|(pointer, text)| (pointer, Json::Text(text)));
        all.with(profile.word(), Json::Object(pairs.collect()))
    });
    Members::new().and(words(&root.doc)).with("instance", instance(root)).with("schemas", schemas)
}

/// `"/currency": { "label": ..., "description": ..., "words": { "CLP": ... } }`
fn instance(root: &Object) -> Members {
    let values = places(root).into_iter().filter_map(|place| match place {
        Place::Value(value) => Some(value),
        Place::Object(_) => None,
    });
    values.fold(Members::new(), |all, value| {
        let entry = entry(&value);
        // The variants of a union share a place: the first one speaks.
        if entry.is_empty() || all.0.iter().any(|(pointer, _)| *pointer == value.pointer) {
            all
        } else {
            all.with(&value.pointer, entry)
        }
    })
}

fn entry(value: &Value<'_>) -> Members {
    let docs = [value.field.map(|field| &field.doc), value.ty.doc()];
    let first = |pick: fn(&Doc) -> Option<&str>| docs.iter().flatten().find_map(|doc| pick(doc));
    let spoken = match value.ty {
        Type::Enum(item) => item.variants.iter().fold(Members::new(), |all, variant| {
            all.with_some(&variant.wire, Language::Spanish.of(&variant.doc.label))
        }),
        Type::Scalar(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => Members::new(),
    };
    Members::new()
        .with_some("label", first(|doc| Language::Spanish.of(&doc.label)))
        .with_some("description", first(|doc| Language::Spanish.of(&doc.description)))
        .with_some("words", (!spoken.is_empty()).then_some(spoken))
}

fn words(doc: &Doc) -> Members {
    Members::new()
        .with_some("label", Language::Spanish.of(&doc.label))
        .with_some("description", Language::Spanish.of(&doc.description))
}
