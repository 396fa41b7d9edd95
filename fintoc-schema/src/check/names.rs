//! Checks that names are unique, not reserved, and different in Rust.

use std::collections::BTreeMap;

use super::context::Context;
use crate::diagnostic::{Code, Diagnostics, Span, code, quoted};
use crate::name;
use crate::spec::{Enum, Field, Object, Text, Union};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    types_are_unique(cx, found);
    ids_are_unique(cx, found);
    for object in &cx.module.objects {
        members_are_unique(object, found);
        roots_go_one_way(object, found);
    }
    for item in &cx.module.enums {
        values_are_unique(item, found);
    }
    for union in &cx.module.unions {
        variants_are_unique(union, found);
    }
}

const TYPE: &str = "type";

/// The names of a scope, by the key that makes two of them equal.
struct Scope {
    code: &'static Code,
    what: &'static str,
    names: BTreeMap<String, (String, Span)>,
}

impl Scope {
    fn new(code: &'static Code, what: &'static str) -> Self {
        Self { code, what, names: BTreeMap::new() }
    }

    /// Reports a name with the same key as an earlier one, unless it is a duplicate key of a table,
    /// which is reported when the file is read.
    fn add(&mut self, key: String, name: &Text, found: &mut Diagnostics) {
        let Text { value: name, span } = name;
        // Reported as a bad name.
        if key.is_empty() {
            return;
        }
        let Some((first, other)) = self.names.get(&key) else {
            self.names.insert(key, (name.clone(), span.clone()));
            return;
        };
        if is_duplicate_key(span, found) {
            return;
        }
        let equal = first == name;
        let code =
            if equal && self.code == &code::RUST_NAME_CONFLICT { &code::DUPLICATE_NAME } else { self.code };
        let first = quoted(first);
        let message = match equal {
            true => format!("duplicate {} {first}", self.what),
            false if self.what == TYPE => format!("{} and {first} differ only in case", quoted(name)),
            false => format!("{} and {first} both become the {} `{key}`", quoted(name), self.what),
        };
        let twice = code.at(span, message).also(other, "first defined here");
        found.push(twice.help("rename or remove one of them"));
    }
}

fn is_duplicate_key(span: &Span, found: &Diagnostics) -> bool {
    found.iter().any(|told| told.code() == &code::DUPLICATE_KEY && told.span() == span)
}

// All types of a module share one namespace, in Rust and in file names, where case may not count.
fn types_are_unique(cx: &Context<'_>, found: &mut Diagnostics) {
    let mut seen = Scope::new(&code::RUST_NAME_CONFLICT, TYPE);
    for item in cx.module.items() {
        let name = item.name();
        if name::RESERVED_TYPES.contains(&&*name.value) {
            let message = format!("{} is reserved in generated code", quoted(&name.value));
            found.push(code::RESERVED_NAME.at(&name.span, message).help("choose another name"));
        }
        seen.add(name.value.to_ascii_lowercase(), name, found);
    }
    // An anonymous type of a field is named after the object and the field.
    for (what, name, span) in generated(cx) {
        let key = name.to_ascii_lowercase();
        if is_duplicate_key(span, found) {
            continue;
        }
        if let Some((first, other)) = seen.names.get(&key) {
            let message =
                format!("the generated name {} of {what} conflicts with {}", quoted(&name), quoted(first));
            let twice = code::RUST_NAME_CONFLICT.at(span, message).also(other, "first defined here");
            found.push(twice.help("rename one of them, or define a scalar for the anonymous type"));
        } else {
            seen.names.insert(key, (name, span.clone()));
        }
    }
}

/// The generated names, each with its owner.
fn generated<'a>(cx: &Context<'a>) -> Vec<(&'static str, String, &'a Span)> {
    let simple =
        |word: &Option<Text>| word.as_ref().is_some_and(|word| super::references::is_simple(&word.value));
    let mut names = Vec::new();
    for object in &cx.module.objects {
        names.push(("this object's builder", format!("{}Builder", object.name.value), &object.name.span));
        for Field { wire, shape, .. } in &object.fields {
            let name = name::anonymous(&object.name.value, &wire.value);
            let parts =
                [(&shape.word, ""), (&shape.items, "Item"), (&shape.keys, "Key"), (&shape.values, "Value")];
            let parts = parts.into_iter().filter(|(word, _)| simple(word));
            names.extend(parts.map(|(_, end)| ("this anonymous type", format!("{name}{end}"), &wire.span)));
        }
    }
    for union in &cx.module.unions {
        let variants = union.variants.iter().filter(|variant| simple(&variant.word));
        let named = |wire: &Text| name::anonymous(&union.name.value, &wire.value);
        names.extend(
            variants.map(|variant| ("this anonymous type", named(&variant.wire), &variant.wire.span)),
        );
    }
    names
}

// Pages are named by their ids, and so are contradictions, in all files of a module.
fn ids_are_unique(cx: &Context<'_>, found: &mut Diagnostics) {
    let mut pages = Scope::new(&code::DUPLICATE_NAME, "page");
    for page in &cx.module.pages {
        pages.add(page.id.value.clone(), &page.id, found);
    }
    let mut contradictions = Scope::new(&code::DUPLICATE_NAME, "contradiction");
    for (_, facts) in super::facts::all_facts(cx) {
        for contradiction in &facts.contradictions {
            contradictions.add(contradiction.id.value.clone(), &contradiction.id, found);
        }
    }
}

// A root is re-exported under its name, which two Rust types cannot share.
fn roots_go_one_way(object: &Object, found: &mut Diagnostics) {
    let (Some(root), Some(direction)) = (&object.root, &object.direction) else { return };
    if root.value && direction.value == "both" {
        let message = format!("the root {} has both directions", quoted(&object.name.value));
        let both = code::ROOT_WITH_BOTH_DIRECTIONS
            .at(&direction.span, message)
            .also(&root.span, "declared as a root");
        found.push(both.help("describe the request and the response as two objects"));
    }
}

// Two spellings can become one Rust field: `accountId` and `account_id`.
fn members_are_unique(object: &Object, found: &mut Diagnostics) {
    let mut seen = Scope::new(&code::RUST_NAME_CONFLICT, "field");
    for Field { wire, .. } in &object.fields {
        if name::PROTOTYPE.contains(&&*wire.value) {
            let message = format!("{} is a member of every JavaScript object", quoted(&wire.value));
            let help = "validators in JavaScript misread it; it cannot be described";
            found.push(code::RESERVED_NAME.at(&wire.span, message).help(help));
        }
        seen.add(name::field(&wire.value), wire, found);
    }
    // A builder has several methods for each field; responses have no builder.
    let built = object.direction.as_ref().is_none_or(|direction| direction.value != "response");
    for Field { wire, .. } in object.fields.iter().filter(|_| built) {
        let name = name::field(&wire.value);
        let name = name.trim_start_matches("r#");
        for method in [format!("with_{name}"), format!("without_{name}"), format!("{name}_null")] {
            if let Some((other, span)) = seen.names.get(&method) {
                let message = format!("{} is a builder method for {}", quoted(other), quoted(&wire.value));
                let same = code::RUST_NAME_CONFLICT.at(span, message).also(&wire.span, "this field");
                found.push(same.help("rename one of the fields"));
            }
        }
    }
}

// Every spelling must name one value, and two values can become the same Rust variant.
fn values_are_unique(item: &Enum, found: &mut Diagnostics) {
    let mut variants = Scope::new(&code::RUST_NAME_CONFLICT, "variant");
    let mut spellings = Scope::new(&code::DUPLICATE_ALIAS, "value");
    for word in &item.words {
        variants.add(name::variant(&word.wire.value), &word.wire, found);
    }
    for word in &item.words {
        for spelling in std::iter::once(&word.wire).chain(&word.aliases) {
            spellings.add(spelling.value.clone(), spelling, found);
        }
    }
}

fn variants_are_unique(union: &Union, found: &mut Diagnostics) {
    let mut seen = Scope::new(&code::RUST_NAME_CONFLICT, "variant");
    for variant in &union.variants {
        seen.add(name::variant(&variant.wire.value), &variant.wire, found);
    }
}
