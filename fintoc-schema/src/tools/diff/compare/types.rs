//! Two types at the same place.

use super::{Spot, Walk, type_name};
use crate::model::{Discriminator, Enum, Kind, Lifecycle, Origin, Type, Union};
use crate::tools::diff::shapes;
use crate::tools::diff::table;

impl Walk<'_> {
    pub(super) fn ty(&mut self, spot: &Spot, old: (&Type, &Origin), new: (&Type, &Origin)) {
        let fact = |side: (&Type, &Origin)| shapes::json_type(side.0);
        let renamed = match (type_name(old.0), type_name(new.0)) {
            (Some(before), Some(after)) => before != after,
            _ => false,
        };
        match (old.0, new.0) {
            (Type::Scalar(before), Type::Scalar(after)) => self.scalar(spot, (before, old.1), (after, new.1)),
            (Type::Enum(before), Type::Enum(after)) => self.words(spot, before, after),
            (Type::Scalar(before), Type::Enum(after)) if before.kind == Kind::String => {
                let words = Some((words(after), &after.origin));
                self.note(spot, table::STRING_BECAME_ENUM, Some(("text".into(), old.1)), words);
                return;
            }
            (Type::Enum(before), Type::Scalar(after)) if after.kind == Kind::String => {
                let words = Some((words(before), &before.origin));
                self.note(spot, table::ENUM_BECAME_STRING, words, Some(("text".into(), new.1)));
                return;
            }
            (Type::Object(before), Type::Object(after)) => {
                // The object itself says that its name changed.
                self.object(spot, before, after);
                return;
            }
            (Type::Union(before), Type::Union(after)) => self.union(spot, before, after),
            (Type::Array(before), Type::Array(after)) => {
                self.counts(spot, (&before.constraints, old.1), (&after.constraints, new.1));
                self.ty(&spot.below("*"), (&before.items, old.1), (&after.items, new.1));
            }
            (Type::Map(before), Type::Map(after)) => {
                self.counts(spot, (&before.constraints, old.1), (&after.constraints, new.1));
                self.scalar(&spot.below("*"), (&before.keys, old.1), (&after.keys, new.1));
                self.ty(&spot.below("*"), (&before.values, old.1), (&after.values, new.1));
            }
            _ => {
                self.note(spot, table::TYPE_CHANGED, Some((fact(old), old.1)), Some((fact(new), new.1)));
                return;
            }
        }
        let (before, after) = (shapes::ty(old.0), shapes::ty(new.0));
        let told = self
            .out
            .last()
            .is_some_and(|last| last.pointer == spot.pointer && *last.row == *table::TYPE_CHANGED);
        if renamed && !told && self.first(&format!("name {before}"), &after, spot.direction) {
            self.note(spot, table::NAMED_TYPE_CHANGED, Some((before, old.1)), Some((after, new.1)));
        }
    }

    fn words(&mut self, spot: &Spot, old: &Enum, new: &Enum) {
        if !self.first(&format!("enum {} {}", old.name, spot.object), &new.name, spot.direction) {
            return;
        }
        let added: Vec<_> = new
            .variants
            .iter()
            .filter(|word| !old.variants.iter().any(|known| known.wire == word.wire))
            .collect();
        let gone: Vec<_> = old
            .variants
            .iter()
            .filter(|word| !new.variants.iter().any(|known| known.wire == word.wire))
            .collect();
        let respelt = |one: &str, other: &str| {
            let letters = |word: &str| {
                word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
            };
            letters(one) == letters(other)
        };
        let mut renamed: Vec<&str> = Vec::new();
        for word in &added {
            // Spelt alike, or told to be the same by an alias or a replacement.
            let same = gone.iter().find(|before| {
                respelt(&before.wire, &word.wire)
                    || word.aliases.contains(&before.wire)
                    || (added.len() == 1
                        && gone.len() == 1
                        && !before.doc.label.en.is_empty()
                        && before.doc == word.doc)
            });
            if let Some(before) = same {
                renamed.extend([before.wire.as_str(), word.wire.as_str()]);
                let (was, is) =
                    (Some((before.wire.clone(), &old.origin)), Some((word.wire.clone(), &new.origin)));
                self.note(spot, table::ENUM_VALUE_RENAMED, was, is);
            }
        }
        for word in added.iter().filter(|word| !renamed.contains(&word.wire.as_str())) {
            let row = if new.open { table::ENUM_VALUE_ADDED } else { table::CLOSED_ENUM_VALUE_ADDED };
            self.note(spot, row, None, Some((word.wire.clone(), &new.origin)));
        }
        for word in gone.iter().filter(|word| !renamed.contains(&word.wire.as_str())) {
            self.note(spot, table::ENUM_VALUE_REMOVED, Some((word.wire.clone(), &old.origin)), None);
        }
        for word in &new.variants {
            let Some(before) = old.variants.iter().find(|known| known.wire == word.wire) else { continue };
            let retired = |side: &Lifecycle| side.removed.is_some();
            if retired(&word.lifecycle) && !retired(&before.lifecycle) {
                let fact = Some((before.wire.clone(), &old.origin));
                self.note(spot, table::ENUM_VALUE_RETIRED, fact, None);
            }
            self.deprecation(
                &spot.below(&word.wire),
                (&before.lifecycle, &old.origin),
                (&word.lifecycle, &new.origin),
            );
            self.doc(&spot.below(&word.wire), (&before.doc, &old.origin), (&word.doc, &new.origin), false);
        }
        match (old.open, new.open) {
            (false, true) => self.note(
                spot,
                table::ENUM_OPENED,
                Some(("closed".into(), &old.origin)),
                Some(("open".into(), &new.origin)),
            ),
            (true, false) => self.note(
                spot,
                table::ENUM_CLOSED,
                Some(("open".into(), &old.origin)),
                Some(("closed".into(), &new.origin)),
            ),
            _ => {}
        }
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
    }

    fn union(&mut self, spot: &Spot, old: &Union, new: &Union) {
        if !self.first(&format!("union {}", old.name), &new.name, spot.direction) {
            return;
        }
        if old.by != new.by {
            let fact = |union: &Union| match &union.by {
                Discriminator::Tag(tag) => format!("by {tag}"),
                Discriminator::Kind => "by kind".to_owned(),
            };
            self.note(
                spot,
                table::DISCRIMINATOR_CHANGED,
                Some((fact(old), &old.origin)),
                Some((fact(new), &new.origin)),
            );
            return;
        }
        for variant in &new.variants {
            match old.variants.iter().find(|before| before.wire == variant.wire) {
                Some(before) => self.ty(spot, (&before.ty, &old.origin), (&variant.ty, &new.origin)),
                None => {
                    self.note(spot, table::VARIANT_ADDED, None, Some((variant.wire.clone(), &new.origin)))
                }
            }
        }
        for variant in &old.variants {
            if !new.variants.iter().any(|after| after.wire == variant.wire) {
                self.note(spot, table::VARIANT_REMOVED, Some((variant.wire.clone(), &old.origin)), None);
            }
        }
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
    }
}

fn words(list: &Enum) -> String {
    list.variants.iter().map(|word| word.wire.as_str()).collect::<Vec<_>>().join(", ")
}
