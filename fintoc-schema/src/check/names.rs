//! Checks that names are free, and stay different in Rust.

use std::collections::BTreeMap;

use super::Cx;
use crate::diagnostic::{Code, Diagnostics, Place, code, quoted};
use crate::name;
use crate::spec::{Enum, Field, Object, Text, Union};

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    types_are_unique(cx, found);
    ids_are_unique(cx, found);
    for object in &cx.module.objects {
        members_are_unique(object, found);
        roots_go_one_way(object, found);
    }
    for item in &cx.module.enums {
        words_are_unique(item, found);
    }
    for union in &cx.module.unions {
        variants_are_unique(union, found);
    }
}

const TYPE: &str = "type";

/// Names of one kind that were seen, by what makes two of them equal.
struct Seen {
    code: &'static Code,
    what: &'static str,
    names: BTreeMap<String, (String, Place)>,
}

impl Seen {
    fn new(code: &'static Code, what: &'static str) -> Self {
        Self { code, what, names: BTreeMap::new() }
    }

    /// Tells of a name that means what an earlier one means. The same name twice in one table was
    /// told when the file was read.
    fn add(&mut self, key: String, name: &Text, found: &mut Diagnostics) {
        let Text { value: name, place } = name;
        // Told as a bad name.
        if key.is_empty() {
            return;
        }
        let Some((first, other)) = self.names.get(&key) else {
            self.names.insert(key, (name.clone(), place.clone()));
            return;
        };
        if is_told(place, found) {
            return;
        }
        let equal = first == name;
        let code =
            if equal && self.code == &code::SAME_RUST_NAME { &code::DUPLICATE_NAME } else { self.code };
        let first = quoted(first);
        let message = match equal {
            true => format!("{first} is already the name of another {}", self.what),
            false if self.what == TYPE => format!("{} and {first} differ only in case", quoted(name)),
            false => format!("{} and {first} are both `{key}` as {}", quoted(name), self.what),
        };
        let twice = code.at(place, message).also(other, "first defined here");
        found.push(twice.help("rename one of them, or remove it"));
    }
}

fn is_told(place: &Place, found: &Diagnostics) -> bool {
    found.iter().any(|told| told.code() == &code::DUPLICATE_KEY && told.place() == place)
}

// All types of a module share one namespace, in Rust and in file names, where case may not count.
fn types_are_unique(cx: &Cx<'_>, found: &mut Diagnostics) {
    let mut seen = Seen::new(&code::SAME_RUST_NAME, TYPE);
    for item in cx.module.items() {
        let name = item.name();
        if name::RESERVED_TYPES.contains(&&*name.value) {
            let message = format!("{} means something else in generated code", quoted(&name.value));
            found.push(code::RESERVED_NAME.at(&name.place, message).help("choose another name"));
        }
        seen.add(name.value.to_ascii_lowercase(), name, found);
    }
    // What a field holds without naming it is called by the object and the field.
    for (what, name, place) in generated(cx) {
        let key = name.to_ascii_lowercase();
        if is_told(place, found) {
            continue;
        }
        if let Some((first, other)) = seen.names.get(&key) {
            let message = format!("{what} would be called {}, and {} is taken", quoted(&name), quoted(first));
            let twice = code::SAME_RUST_NAME.at(place, message).also(other, "first defined here");
            found.push(twice.help("rename the one or the other, or give what is held a scalar of its own"));
        } else {
            seen.names.insert(key, (name, place.clone()));
        }
    }
}

/// The names that nobody wrote, each with what it is for.
fn generated<'a>(cx: &Cx<'a>) -> Vec<(&'static str, String, &'a Place)> {
    let simple =
        |word: &Option<Text>| word.as_ref().is_some_and(|word| super::references::is_simple(&word.value));
    let mut names = Vec::new();
    for object in &cx.module.objects {
        names.push(("the builder of this", format!("{}Builder", object.name.value), &object.name.place));
        for Field { wire, shape, .. } in &object.fields {
            let name = name::anonymous(&object.name.value, &wire.value);
            let parts =
                [(&shape.word, ""), (&shape.items, "Item"), (&shape.keys, "Key"), (&shape.values, "Value")];
            let parts = parts.into_iter().filter(|(word, _)| simple(word));
            names.extend(parts.map(|(_, end)| ("what this holds", format!("{name}{end}"), &wire.place)));
        }
    }
    for union in &cx.module.unions {
        let variants = union.variants.iter().filter(|variant| simple(&variant.word));
        let named = |wire: &Text| name::anonymous(&union.name.value, &wire.value);
        names.extend(variants.map(|variant| ("what this holds", named(&variant.wire), &variant.wire.place)));
    }
    names
}

// Pages are named by their ids, and so are contradictions, in all files of a module.
fn ids_are_unique(cx: &Cx<'_>, found: &mut Diagnostics) {
    let mut pages = Seen::new(&code::DUPLICATE_NAME, "page");
    for page in &cx.module.pages {
        pages.add(page.id.value.clone(), &page.id, found);
    }
    let mut contradictions = Seen::new(&code::DUPLICATE_NAME, "contradiction");
    for (_, facts) in super::facts::all(cx) {
        for contradiction in &facts.contradictions {
            contradictions.add(contradiction.id.value.clone(), &contradiction.id, found);
        }
    }
}

// A root is re-exported under its name, which two Rust types cannot share.
fn roots_go_one_way(object: &Object, found: &mut Diagnostics) {
    let (Some(root), Some(direction)) = (&object.root, &object.direction) else { return };
    if root.value && direction.value == "both" {
        let message = format!("{} is a root and goes both ways", quoted(&object.name.value));
        let both = code::ROOT_OF_BOTH.at(&direction.place, message).also(&root.place, "a root");
        found.push(both.help("describe the request and the response as two objects"));
    }
}

// Two spellings can become one Rust field: `accountId` and `account_id`.
fn members_are_unique(object: &Object, found: &mut Diagnostics) {
    let mut seen = Seen::new(&code::SAME_RUST_NAME, "field");
    for Field { wire, .. } in &object.fields {
        if name::PROTOTYPE.contains(&&*wire.value) {
            let message = format!("{} is a member of every JavaScript object", quoted(&wire.value));
            let help = "validators written in JavaScript misjudge it; it cannot be described";
            found.push(code::RESERVED_NAME.at(&wire.place, message).help(help));
        }
        seen.add(name::field(&wire.value), wire, found);
    }
    // A builder has more methods than there are fields; responses have no builders.
    let built = object.direction.as_ref().is_none_or(|direction| direction.value != "response");
    for Field { wire, .. } in object.fields.iter().filter(|_| built) {
        let name = name::field(&wire.value);
        let name = name.trim_start_matches("r#");
        for method in [format!("with_{name}"), format!("without_{name}"), format!("{name}_null")] {
            if let Some((other, place)) = seen.names.get(&method) {
                let message =
                    format!("{} is a method of the builder, for {}", quoted(other), quoted(&wire.value));
                let same = code::SAME_RUST_NAME.at(place, message).also(&wire.place, "because of this field");
                found.push(same.help("such a pair cannot be described"));
            }
        }
    }
}

// A reader must know which word was meant, and two words can become one Rust variant.
fn words_are_unique(item: &Enum, found: &mut Diagnostics) {
    let mut variants = Seen::new(&code::SAME_RUST_NAME, "variant");
    let mut spellings = Seen::new(&code::REPEATED_SPELLING, "word");
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
    let mut seen = Seen::new(&code::SAME_RUST_NAME, "variant");
    for variant in &union.variants {
        seen.add(name::variant(&variant.wire.value), &variant.wire, found);
    }
}
