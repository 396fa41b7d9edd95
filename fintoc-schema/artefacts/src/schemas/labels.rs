//! Writes the Spanish labels and descriptions of the specs by JSON Pointer.
//!
//! There are two kinds of pointers: into an instance, with `*` for every item and every member of a map, for programs that
//! show values; and into a schema, for form libraries.

use crate::artefact::{Artefact, Emitter};
use crate::locations::{Location, Value, locations};
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

/// Returns the texts by pointer: `"/currency": { "label": ..., "description": ..., "values": { "CLP": ... } }`
fn instance(root: &Object) -> Members {
    let values = locations(root).into_iter().filter_map(|location| match location {
        Location::Value(value) => Some(value),
        Location::Object(_) => None,
    });
    values.fold(Members::new(), |all, value| {
        let entry = entry(&value);
        // The variants of a union share a pointer: the first one with texts is taken.
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
        .with_some("values", (!spoken.is_empty()).then_some(spoken))
}

fn words(doc: &Doc) -> Members {
    Members::new()
        .with_some("label", Language::Spanish.of(&doc.label))
        .with_some("description", Language::Spanish.of(&doc.description))
}
