//! Names of the generated code that came or went.

use std::collections::BTreeSet;

use super::{Spot, Walk};
use crate::table;
use fintoc_schema::model::{Direction, Module, Origin, Scalar, Type};

/// A named type: its name, its direction if there are two of that name, and its origin.
type Named = (String, Option<Direction>, Origin);

impl Walk<'_> {
    /// Names that came or went, apart from those that a pair has told of.
    pub(super) fn names(&mut self) {
        let told: BTreeSet<String> = self
            .out
            .iter()
            .filter(|change| *change.row == *table::NAMED_TYPE_CHANGED)
            .flat_map(|change| [change.old.clone(), change.new.clone()])
            .flatten()
            .collect();
        let (before, after) = (types(self.old), types(self.new));
        let lacks = |list: &[Named], one: &Named| {
            !told.contains(&one.0) && !list.iter().any(|other| (&other.0, other.1) == (&one.0, one.1))
        };
        for one in after.iter().filter(|one| lacks(&before, one)) {
            let spot = self.named(one);
            self.note(&spot, table::NAMED_TYPE_ADDED, None, Some((one.0.clone(), &one.2)));
        }
        for one in before.iter().filter(|one| lacks(&after, one)) {
            let spot = self.named(one);
            self.note(&spot, table::NAMED_TYPE_REMOVED, Some((one.0.clone(), &one.2)), None);
        }
    }

    fn named(&self, (name, direction, _): &Named) -> Spot {
        Spot {
            object: format!("{}/{name}", self.module),
            pointer: String::new(),
            name: name.clone(),
            direction: *direction,
            of_names: false,
        }
    }
}

// All types of a module that are no roots. The simple type of a single field or variant comes and goes with it.
fn types(module: &Module) -> Vec<Named> {
    let fields: BTreeSet<(&str, u32)> = module
        .objects
        .iter()
        .flat_map(|object| &object.fields)
        .map(|field| (&*field.origin.file, field.origin.line))
        .collect();
    let variants: BTreeSet<String> = module
        .unions
        .iter()
        .flat_map(|union| union.variants.iter().map(|variant| format!("{}{}", union.name, variant.name)))
        .collect();
    let own = |item: &Scalar| {
        !fields.contains(&(&*item.origin.file, item.origin.line)) && !variants.contains(&item.name)
    };
    let scalars = module.scalars.iter().filter(|item| own(item));
    let scalars = scalars.map(|item| (&item.name, None, &item.origin));
    let enums = module.enums.iter().map(|item| (&item.name, None, &item.origin));
    let unions = module.unions.iter().map(|item| (&item.name, item.direction, &item.origin));
    let objects = module.objects.iter().filter(|item| !item.root);
    let objects = objects.map(|item| (&item.name, Some(item.direction), &item.origin));
    let all = scalars.chain(enums).chain(unions).chain(objects);
    all.map(|(name, direction, origin)| (name.clone(), direction, origin.clone())).collect()
}

/// What a type is called; lists and maps have no name.
pub(super) fn of(ty: &Type) -> Option<&str> {
    match ty {
        Type::Scalar(item) => Some(&item.name),
        Type::Enum(item) => Some(&item.name),
        Type::Object(item) => Some(&item.name),
        Type::Union(item) => Some(&item.name),
        Type::Array(_) | Type::Map(_) => None,
    }
}
