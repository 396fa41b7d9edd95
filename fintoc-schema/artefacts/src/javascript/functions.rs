//! The source of a checker under construction, and what `types` and `rules` share.

use std::collections::{BTreeMap, BTreeSet};

use super::print::Js;
use fintoc_schema::model::{Direction, Enum, Type};

/// The functions of one module, in the order in which they are written.
pub(super) struct Functions {
    pub(super) direction: Direction,
    /// Their source.
    pub(super) text: String,
    /// The helpers and variables that the source uses.
    pub(super) names: BTreeSet<String>,
    /// The names of types that have no function of their own.
    pub(super) inline: BTreeSet<String>,
    /// The name of the function of each body: equal bodies share one function.
    pub(super) done: BTreeMap<String, String>,
    /// Other declared names.
    declared: BTreeSet<String>,
}

impl Functions {
    pub(super) fn new(direction: Direction) -> Self {
        let (text, names) = (String::new(), BTreeSet::new());
        Self {
            direction,
            text,
            names,
            inline: BTreeSet::new(),
            done: BTreeMap::new(),
            declared: BTreeSet::new(),
        }
    }

    /// Records names that the module needs.
    pub(super) fn uses<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.names.extend(names.into_iter().map(str::to_owned));
    }

    /// Reserves a name and returns whether it was free.
    pub(super) fn declares(&mut self, name: &str) -> bool {
        self.declared.insert(name.to_owned())
    }
}

/// Returns a call with the value as its first argument.
pub(super) fn call(value: &str, function: &str, arguments: impl IntoIterator<Item = Js>) -> Js {
    Js::call(function, [Js::Text(value.to_owned())].into_iter().chain(arguments))
}

/// Returns the name of the variable with the aliases of an enumeration.
pub(super) fn aliases_name(list: &Enum) -> String {
    format!("aliasesOf{}", list.name)
}

pub(super) fn has_aliases(list: &Enum) -> bool {
    list.variants.iter().any(|variant| !variant.aliases.is_empty())
}

/// Whether two values may be equal and differ for `===`.
pub(super) fn has_parts(ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) | Type::Enum(_) => false,
        Type::Union(union) => union.variants.iter().any(|variant| has_parts(&variant.ty)),
        Type::Object(_) | Type::Array(_) | Type::Map(_) => true,
    }
}
