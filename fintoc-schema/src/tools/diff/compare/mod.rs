//! Walks over two models side by side and notes every difference.

mod bounds;
mod fields;
mod renames;
mod rules;
mod scalars;
mod types;
mod wording;

use std::collections::BTreeSet;

use super::change::Change;
use super::table::{self, Row};
use crate::model::{Direction, Model, Module, Object, Origin, Type};

/// Every difference between two models.
pub(super) fn models(old: &Model, new: &Model) -> Vec<Change> {
    let mut out = Vec::new();
    for module in &new.modules {
        match old.modules.iter().find(|before| before.name == module.name) {
            Some(before) => out.extend(modules(before, module)),
            None => out.push(whole(table::MODULE_ADDED, &module.name)),
        }
    }
    for module in &old.modules {
        if !new.modules.iter().any(|after| after.name == module.name) {
            out.push(whole(table::MODULE_REMOVED, &module.name));
        }
    }
    out
}

fn whole(row: &'static Row, name: &str) -> Change {
    let spot = Spot {
        object: name.to_owned(),
        pointer: String::new(),
        name: name.to_owned(),
        direction: Direction::Response,
    };
    spot.change(row)
}

fn modules(old: &Module, new: &Module) -> Vec<Change> {
    let mut walk = Walk { module: new.name.clone(), old, new, seen: BTreeSet::new(), out: Vec::new() };
    let pairs = renames::objects(old, new);
    for (before, after) in pairs.iter().filter(|(_, after)| after.root) {
        walk.root(before, after);
    }
    // What no root leads to.
    for (before, after) in &pairs {
        walk.root(before, after);
    }
    for object in new.objects.iter().filter(|object| object.root) {
        if !pairs.iter().any(|(_, after)| after.name == object.name && after.direction == object.direction) {
            let spot = walk.spot(object);
            walk.out
                .push(Change { new_origin: Some(object.origin.clone()), ..spot.change(table::ROOT_ADDED) });
        }
    }
    for object in old.objects.iter().filter(|object| object.root) {
        if !pairs.iter().any(|(before, _)| before.name == object.name && before.direction == object.direction)
        {
            let spot = walk.spot(object);
            walk.out
                .push(Change { old_origin: Some(object.origin.clone()), ..spot.change(table::ROOT_REMOVED) });
        }
    }
    walk.names();
    renames::moves(&mut walk.out);
    walk.out
}

/// The place that is being compared.
#[derive(Debug, Clone)]
struct Spot {
    object: String,
    pointer: String,
    name: String,
    direction: Direction,
}

impl Spot {
    /// The same object, one step further in.
    fn below(&self, step: &str) -> Spot {
        let step = step.replace('~', "~0").replace('/', "~1");
        Spot { pointer: format!("{}/{step}", self.pointer), name: step, ..self.clone() }
    }

    /// A change here, about which nothing more is known.
    fn change(&self, row: &'static Row) -> Change {
        Change {
            row,
            direction: self.direction,
            object: self.object.clone(),
            pointer: self.pointer.clone(),
            name: self.name.clone(),
            old: None,
            new: None,
            old_origin: None,
            new_origin: None,
            old_wording: None,
            new_wording: None,
            witness: None,
            since: None,
        }
    }
}

/// What held on one side and where that stands.
type Fact<'a> = Option<(String, &'a Origin)>;

struct Walk<'m> {
    module: String,
    old: &'m Module,
    new: &'m Module,
    /// The pairs of named types that were compared already.
    seen: BTreeSet<(String, String, Direction)>,
    out: Vec<Change>,
}

impl Walk<'_> {
    fn spot(&self, object: &Object) -> Spot {
        let name = format!("{}/{}", self.module, object.name);
        Spot { object: name, pointer: String::new(), name: object.name.clone(), direction: object.direction }
    }

    fn note(&mut self, spot: &Spot, row: &'static Row, old: Fact, new: Fact) {
        let change = spot.change(row);
        self.out.push(Change {
            old: old.as_ref().map(|(fact, _)| fact.clone()),
            new: new.as_ref().map(|(fact, _)| fact.clone()),
            old_origin: old.map(|(_, origin)| origin.clone()),
            new_origin: new.map(|(_, origin)| origin.clone()),
            ..change
        });
    }

    fn root(&mut self, old: &Object, new: &Object) {
        let spot = self.spot(new);
        self.object(&spot, old, new);
    }

    /// Whether a pair of named types is met for the first time.
    fn first(&mut self, old: &str, new: &str, direction: Direction) -> bool {
        self.seen.insert((old.to_owned(), new.to_owned(), direction))
    }

    fn object(&mut self, spot: &Spot, old: &Object, new: &Object) {
        if !self.first(&old.name, &new.name, new.direction) {
            return;
        }
        self.fields(spot, old, new);
        self.rules(spot, old, new);
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
        if old.root && !new.root {
            self.note(spot, table::ROOT_REMOVED, Some(("an object of its own".into(), &old.origin)), None);
        }
        if new.root && !old.root {
            self.note(spot, table::ROOT_ADDED, None, Some(("an object of its own".into(), &new.origin)));
        }
        if old.name != new.name {
            let fact = |object: &Object| object.name.clone();
            self.note(
                spot,
                table::NAMED_TYPE_CHANGED,
                Some((fact(old), &old.origin)),
                Some((fact(new), &new.origin)),
            );
        }
    }

    // Names of the generated code that came or went, apart from those that a pair has told of.
    fn names(&mut self) {
        let told: BTreeSet<String> = self
            .out
            .iter()
            .filter(|change| *change.row == *table::NAMED_TYPE_CHANGED)
            .flat_map(|change| [change.old.clone(), change.new.clone()])
            .flatten()
            .collect();
        let (before, after) = (types(self.old), types(self.new));
        for (name, origin) in &after {
            if !before.iter().any(|(known, _)| known == name) && !told.contains(name) {
                let spot = named(&self.module, name);
                self.note(&spot, table::NAMED_TYPE_ADDED, None, Some((name.clone(), origin)));
            }
        }
        for (name, origin) in &before {
            if !after.iter().any(|(known, _)| known == name) && !told.contains(name) {
                let spot = named(&self.module, name);
                self.note(&spot, table::NAMED_TYPE_REMOVED, Some((name.clone(), origin)), None);
            }
        }
    }
}

fn named(module: &str, name: &str) -> Spot {
    let object = format!("{module}/{name}");
    Spot { object, pointer: String::new(), name: name.to_owned(), direction: Direction::Response }
}

// The names of all types of a module that are no roots, each once.
fn types(module: &Module) -> Vec<(String, Origin)> {
    let scalars = module.scalars.iter().map(|item| (&item.name, &item.origin));
    let enums = module.enums.iter().map(|item| (&item.name, &item.origin));
    let unions = module.unions.iter().map(|item| (&item.name, &item.origin));
    let objects = module.objects.iter().filter(|item| !item.root).map(|item| (&item.name, &item.origin));
    let mut list: Vec<(String, Origin)> = Vec::new();
    for (name, origin) in scalars.chain(enums).chain(unions).chain(objects) {
        if !list.iter().any(|(known, _)| known == name) {
            list.push((name.clone(), origin.clone()));
        }
    }
    list
}

/// What a type is called; lists and maps have no name.
fn type_name(ty: &Type) -> Option<&str> {
    match ty {
        Type::Scalar(item) => Some(&item.name),
        Type::Enum(item) => Some(&item.name),
        Type::Object(item) => Some(&item.name),
        Type::Union(item) => Some(&item.name),
        Type::Array(_) | Type::Map(_) => None,
    }
}
