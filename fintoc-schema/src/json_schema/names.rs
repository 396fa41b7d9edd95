//! The names of definitions and the references to them.

use std::collections::BTreeSet;

use crate::model::{Direction, Module};

/// The names of the definitions of one kind of document.
#[derive(Debug)]
pub(super) struct DefinitionNames {
    prefix: &'static str,
    /// The names that types of both directions have.
    shared: BTreeSet<String>,
}

impl DefinitionNames {
    /// For a document with one root: all its types have one direction, so names are unique.
    pub(super) const fn document() -> Self {
        Self { prefix: "#/$defs/", shared: BTreeSet::new() }
    }

    /// For a document with all roots of a module.
    pub(super) fn components(module: &Module) -> Self {
        let objects = module.objects.iter().map(|object| (&object.name, Some(object.direction)));
        let unions = module.unions.iter().map(|union| (&union.name, union.direction));
        let all: BTreeSet<_> = objects.chain(unions).collect();
        let way = |way| all.iter().filter(move |(_, direction)| *direction == Some(way));
        let requests: BTreeSet<_> = way(Direction::Request).map(|(name, _)| *name).collect();
        let responses: BTreeSet<_> = way(Direction::Response).map(|(name, _)| *name).collect();
        let shared = requests.intersection(&responses).map(|name| (*name).clone()).collect();
        Self { prefix: "#/components/schemas/", shared }
    }

    /// The name of a type.
    pub(super) fn definition(&self, name: &str, direction: Option<Direction>) -> String {
        match direction.filter(|_| self.shared.contains(name)) {
            None => name.to_owned(),
            Some(Direction::Request) => format!("{name}Request"),
            Some(Direction::Response) => format!("{name}Response"),
        }
    }

    /// The reference to a definition.
    pub(super) fn reference(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}
