//! Turns the model into the data from which the live page builds its forms.

use std::rc::Rc;

use crate::reference::describe;
use fintoc_schema::json_schema::json::{Json, Members, compact};
use fintoc_schema::model::{Discriminator, Enum, Field, Model, Module, Object, Scalar, Text, Type, Union};
use fintoc_schema::walk::{Named, parts};

/// All roots of all modules, requests first.
pub(super) fn roots(model: &Model) -> Vec<(&Module, &Rc<Object>)> {
    let all = model.modules.iter().flat_map(|module| {
        module.objects.iter().filter(|object| object.root).map(move |object| (module, object))
    });
    let mut roots: Vec<_> = all.collect();
    roots.sort_by_key(|(_, root)| root.direction);
    roots
}

/// Returns the data of the page:
/// `{"roots": [...], "types": {id: {"members": [...], "examples": [...]}}, "labels": {"en": {...}, "es": {...}}}`
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
    let labels = |pick: fn(&(&str, &'static str, &'static str)) -> &'static str| {
        LABELS.iter().fold(Members::new(), |all, label| all.with(label.0, pick(label)))
    };
    let labels = Members::new().with("en", labels(|label| label.1)).with("es", labels(|label| label.2));
    Members::new().with("roots", listed).with("types", types).with("labels", labels).into()
}

/// Returns the key of an object in the data and among the checkers.
pub(super) fn id(module: &Module, object: &Object) -> String {
    describe::id(module, Some(object.direction), &object.name)
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
        Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => None,
    });
    let example =
        example.map(|example| if let Json::Text(text) = example { text.clone() } else { compact(example) });
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
        Type::Enum(list) => enumeration(list),
        Type::Object(object) => Members::new().with("is", "object").with("of", id(module, object)),
        Type::Union(union) => self::union(module, union),
        Type::Array(array) => Members::new().with("is", "list").with("items", self::ty(module, &array.items)),
        Type::Map(map) => Members::new().with("is", "map").with("values", self::ty(module, &map.values)),
    }
}

fn scalar(scalar: &Scalar) -> Members {
    Members::new().with("is", scalar.kind.word()).with_some("format", scalar.format.clone())
}

fn enumeration(list: &Enum) -> Members {
    let value = |variant: &fintoc_schema::model::Variant| -> Json {
        Members::new().with("value", &*variant.wire).with_some("label", text(&variant.doc.label)).into()
    };
    let values: Vec<Json> = list.variants.iter().map(value).collect();
    Members::new().with("is", "enum").with("values", values)
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
                Type::Scalar(_) | Type::Enum(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => all,
            });
            Members::new().with("is", "tag").with("tag", &**tag).with("variants", variants)
        }
    }
}

fn both(text: &Text) -> Members {
    Members::new().with("en", &*text.en).with("es", &*text.es)
}

/// Returns a text in both languages, unless it is empty.
fn text(text: &Text) -> Option<Members> {
    (!text.en.is_empty()).then(|| both(text))
}

/// The fixed texts of the live page: key, English, Spanish.
const LABELS: &[(&str, &str, &str)] = &[
    ("title", "Try a request", "Probar una solicitud"),
    ("skip", "Skip to the form", "Ir al formulario"),
    ("reference", "Field reference", "Referencia de campos"),
    ("language", "Language", "Idioma"),
    ("type", "Type", "Tipo"),
    ("form", "Form", "Formulario"),
    ("json", "JSON (editable)", "JSON (editable)"),
    ("result", "Result", "Resultado"),
    ("code", "Code", "C\u{f3}digo"),
    ("url", "FINTOC_URL is the URL of the endpoint:", "FINTOC_URL es la URL del endpoint:"),
    ("copy", "Copy", "Copiar"),
    ("copied", "Copied", "Copiado"),
    ("valid", "Valid", "V\u{e1}lido"),
    ("validWithWarnings", "Valid, with warnings", "V\u{e1}lido, con advertencias"),
    ("error", "error", "error"),
    ("errors", "errors", "errores"),
    ("root", "Document", "Documento"),
    ("position", "Go to line and column", "Ir a l\u{ed}nea y columna"),
    ("required", "required", "obligatorio"),
    ("add", "Add", "Agregar"),
    ("addItem", "Add item", "Agregar elemento"),
    ("addEntry", "Add entry", "Agregar dato"),
    ("remove", "Remove", "Quitar"),
    ("name", "Name", "Nombre"),
    ("value", "Value of", "Valor de"),
    ("kind", "Value type", "Tipo de valor"),
    ("string", "Text", "Texto"),
    ("number", "Number", "N\u{fa}mero"),
    ("integer", "Whole number", "N\u{fa}mero entero"),
    ("boolean", "Yes or no", "S\u{ed} o no"),
    ("chooseExample", "Load an example", "Cargar un ejemplo"),
    ("example", "Example", "Ejemplo"),
    ("empty", "Empty", "Vac\u{ed}o"),
];
