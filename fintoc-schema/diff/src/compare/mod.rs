//! Walks over two models side by side and notes every difference.

mod bounds;
mod demands;
mod fields;
mod names;
mod renames;
mod rules;
mod scalars;
mod types;
mod union;
mod wording;
mod words;

use std::collections::BTreeSet;

use super::change::Change;
use super::table::{self, Row};
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Direction, Literal, Model, Module, Object, Origin};

/// Every difference between two models.
pub(super) fn models(old: &Model, new: &Model) -> Vec<Change> {
    let mut out = Vec::new();
    for module in &new.modules {
        match old.modules.iter().find(|before| before.name == module.name) {
            Some(before) => {
                out.extend(redated(before, module));
                out.extend(modules(before, module));
            }
            None => out.push(Change::whole(table::MODULE_ADDED, &module.name)),
        }
    }
    for module in &old.modules {
        if !new.modules.iter().any(|after| after.name == module.name) {
            out.push(Change::whole(table::MODULE_REMOVED, &module.name));
        }
    }
    out
}

fn redated(old: &Module, new: &Module) -> Option<Change> {
    let fact = |module: &Module| format!("{} of {}", module.path_generation, module.dated_version);
    let (was, is) = (fact(old), fact(new));
    let differs = was != is;
    differs.then(|| Change {
        old: Some(was),
        new: Some(is),
        ..Change::whole(table::MODULE_REDATED, &new.name)
    })
}

fn modules(old: &Module, new: &Module) -> Vec<Change> {
    let mut walk = Walk {
        module: new.name.clone(),
        old,
        new,
        seen: BTreeSet::new(),
        told: BTreeSet::new(),
        out: Vec::new(),
    };
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
            walk.push(Change { new_origin: Some(object.origin.clone()), ..spot.change(table::ROOT_ADDED) });
        }
    }
    for object in old.objects.iter().filter(|object| object.root) {
        if !pairs.iter().any(|(before, _)| before.name == object.name && before.direction == object.direction)
        {
            let spot = walk.spot(object);
            walk.push(Change { old_origin: Some(object.origin.clone()), ..spot.change(table::ROOT_REMOVED) });
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
    direction: Option<Direction>,
    /// The names of a map's members are meant, not their values.
    of_names: bool,
}

impl Spot {
    /// The same object, one step further in.
    fn below(&self, step: &str) -> Spot {
        let step = step.replace('~', "~0").replace('/', "~1");
        Spot { pointer: format!("{}/{step}", self.pointer), name: step, ..self.clone() }
    }

    /// Any item or value of what is here, by whose name it goes.
    fn each(&self) -> Spot {
        Spot { pointer: format!("{}/*", self.pointer), ..self.clone() }
    }

    /// A change here, about which nothing more is known.
    fn change(&self, row: &'static Row) -> Change {
        Change {
            direction: self.direction,
            pointer: self.pointer.clone(),
            name: self.name.clone(),
            ..Change::whole(row, &self.object)
        }
    }
}

/// The fact of one side and its origin.
type Fact<'a> = Option<(String, &'a Origin)>;

struct Walk<'m> {
    module: String,
    old: &'m Module,
    new: &'m Module,
    /// The pairs of named types that were compared already.
    seen: BTreeSet<(String, String, Option<Direction>)>,
    /// The fingerprints of the changes so far: a type that only one field has says nothing new.
    told: BTreeSet<String>,
    out: Vec<Change>,
}

impl Walk<'_> {
    fn spot(&self, object: &Object) -> Spot {
        let name = format!("{}/{}", self.module, object.name);
        Spot {
            object: name,
            pointer: String::new(),
            name: object.name.clone(),
            direction: Some(object.direction),
            of_names: false,
        }
    }

    fn note(&mut self, spot: &Spot, row: &'static Row, old: Fact, new: Fact) {
        let said = |fact: &str| if spot.of_names { format!("of names: {fact}") } else { fact.to_owned() };
        let change = spot.change(row);
        self.push(Change {
            old: old.as_ref().map(|(fact, _)| said(fact)),
            new: new.as_ref().map(|(fact, _)| said(fact)),
            old_origin: old.map(|(_, origin)| origin.clone()),
            new_origin: new.map(|(_, origin)| origin.clone()),
            ..change
        });
    }

    fn push(&mut self, change: Change) {
        if self.told.insert(change.fingerprint()) {
            self.out.push(change);
        }
    }

    /// Compares examples, whatever bears them.
    fn examples(&mut self, spot: &Spot, old: (&[Literal], &Origin), new: (&[Literal], &Origin)) {
        let fact = |list: &[Literal]| list.iter().map(compact).collect::<Vec<_>>().join(", ");
        if old.0 != new.0 {
            let (was, is) = (Some((fact(old.0), old.1)), Some((fact(new.0), new.1)));
            self.note(spot, table::EXAMPLE_CHANGED, was, is);
        }
    }

    fn root(&mut self, old: &Object, new: &Object) {
        let spot = self.spot(new);
        self.object(&spot, old, new);
    }

    /// Whether a pair of named types is met for the first time.
    fn first(&mut self, old: &str, new: &str, direction: Option<Direction>) -> bool {
        self.seen.insert((old.to_owned(), new.to_owned(), direction))
    }

    fn object(&mut self, spot: &Spot, old: &Object, new: &Object) {
        if !self.first(&old.name, &new.name, Some(new.direction)) {
            return;
        }
        self.fields(spot, old, new);
        self.rules(spot, old, new);
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
        self.examples(spot, (&old.examples, &old.origin), (&new.examples, &new.origin));
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
}

/// Fintoc declares the prefix, length and form of its ids and tokens free.
fn is_free(name: &str) -> bool {
    name == "id" || ["_id", "_ids", "token", "tokens"].iter().any(|end| name.ends_with(end))
}
