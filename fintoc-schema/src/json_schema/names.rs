//! What definitions are called and where they stand.

use std::collections::BTreeSet;

use crate::model::{Direction, Module};

/// The names of definitions in one kind of document.
#[derive(Debug)]
pub(super) struct Names {
    prefix: &'static str,
    /// The names that an object of each direction bears.
    twins: BTreeSet<String>,
}

impl Names {
    /// In a document for one root everything travels one way, and no two types share a name.
    pub(super) const fn document() -> Self {
        Self { prefix: "#/$defs/", twins: BTreeSet::new() }
    }

    /// In a document for all roots of a module.
    pub(super) fn components(module: &Module) -> Self {
        let objects = module.objects.iter().map(|object| (&object.name, Some(object.direction)));
        let unions = module.unions.iter().map(|union| (&union.name, union.direction));
        let all: BTreeSet<_> = objects.chain(unions).collect();
        let way = |way| all.iter().filter(move |(_, direction)| *direction == Some(way));
        let requests: BTreeSet<_> = way(Direction::Request).map(|(name, _)| *name).collect();
        let responses: BTreeSet<_> = way(Direction::Response).map(|(name, _)| *name).collect();
        let twins = requests.intersection(&responses).map(|name| (*name).clone()).collect();
        Self { prefix: "#/components/schemas/", twins }
    }

    /// What a type is called.
    pub(super) fn of(&self, name: &str, direction: Option<Direction>) -> String {
        match direction.filter(|_| self.twins.contains(name)) {
            None => name.to_owned(),
            Some(Direction::Request) => format!("{name}Request"),
            Some(Direction::Response) => format!("{name}Response"),
        }
    }

    /// How a definition is referred to.
    pub(super) fn reference(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}
