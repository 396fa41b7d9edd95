//! The named types of a module, by name.

use std::collections::BTreeMap;

use super::{Enum, Module, Object, Scalar, Text, Union};
use crate::diagnostic::Span;

/// A named type.
#[derive(Debug, Clone, Copy)]
pub enum Item<'a> {
    /// `[scalar.*]`.
    Scalar(&'a Scalar),
    /// `[enum.*]`.
    Enum(&'a Enum),
    /// `[union.*]`.
    Union(&'a Union),
    /// `[object.*]`.
    Object(&'a Object),
}

impl<'a> Item<'a> {
    /// Its key.
    #[must_use]
    pub fn name(self) -> &'a Text {
        match self {
            Self::Scalar(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Union(item) => &item.name,
            Self::Object(item) => &item.name,
        }
    }

    /// The span of its key.
    #[must_use]
    pub fn span(self) -> &'a Span {
        &self.name().span
    }

    /// Its kind in messages, with the article.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::Scalar(_) => "a scalar",
            Self::Enum(_) => "an enumeration",
            Self::Union(_) => "a union",
            Self::Object(_) => "an object",
        }
    }
}

/// The named types of a module: the first of each name.
#[derive(Debug, Clone, Default)]
pub struct Names<'a>(BTreeMap<&'a str, Item<'a>>);

impl<'a> Names<'a> {
    /// The type with that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Item<'a>> {
        self.0.get(name).copied()
    }

    /// All names, in alphabetical order.
    pub fn all(&self) -> impl Iterator<Item = &'a str> {
        self.0.keys().copied()
    }
}

impl Module {
    /// Every named type, sorted by kind, file and position.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        let scalars = self.scalars.iter().map(Item::Scalar);
        let enums = self.enums.iter().map(Item::Enum);
        let unions = self.unions.iter().map(Item::Union);
        scalars.chain(enums).chain(unions).chain(self.objects.iter().map(Item::Object))
    }

    /// The types by name.
    #[must_use]
    pub fn names(&self) -> Names<'_> {
        let mut names = BTreeMap::new();
        for item in self.items() {
            names.entry(&*item.name().value).or_insert(item);
        }
        Names(names)
    }
}
