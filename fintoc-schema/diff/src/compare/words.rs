//! The words of two enumerations.

use super::{Spot, Walk};
use crate::table;
use fintoc_schema::model::{Enum, Origin, Variant};

impl Walk<'_> {
    pub(super) fn words(&mut self, spot: &Spot, old: &Enum, new: &Enum) {
        if !self.first(&format!("enum {} {}", old.name, spot.object), &new.name, spot.direction) {
            return;
        }
        let renamed = renamed(old, new);
        for (before, word) in &renamed {
            let kept = word.aliases.contains(&before.wire);
            let row = if kept { table::ENUM_VALUE_RESPELT } else { table::ENUM_VALUE_RENAMED };
            let (was, is) =
                (Some((before.wire.clone(), &old.origin)), Some((word.wire.clone(), &new.origin)));
            self.note(spot, row, was, is);
        }
        for word in &new.variants {
            let pair = renamed.iter().find(|(_, is)| is.wire == word.wire).map(|(was, _)| *was);
            match old.variant(&word.wire).or(pair) {
                Some(before) => self.word(spot, (before, &old.origin), (word, &new.origin), new.open),
                None => {
                    let row = if new.open { table::ENUM_VALUE_ADDED } else { table::CLOSED_ENUM_VALUE_ADDED };
                    self.note(spot, row, None, Some((word.wire.clone(), &new.origin)));
                }
            }
        }
        for word in &old.variants {
            if new.variant(&word.wire).is_none() && !renamed.iter().any(|(was, _)| was.wire == word.wire) {
                self.note(spot, table::ENUM_VALUE_REMOVED, Some((word.wire.clone(), &old.origin)), None);
            }
        }
        if old.open != new.open {
            let row = if new.open { table::ENUM_OPENED } else { table::ENUM_CLOSED };
            let fact = |side: &Enum| if side.open { "open" } else { "closed" }.to_owned();
            self.note(spot, row, Some((fact(old), &old.origin)), Some((fact(new), &new.origin)));
        }
        self.doc(spot, (&old.doc, &old.origin), (&new.doc, &new.origin), false);
    }

    /// The same word on both sides.
    fn word(&mut self, spot: &Spot, old: (&Variant, &Origin), new: (&Variant, &Origin), open: bool) {
        let (before, after) = (old.0, new.0);
        for alias in after.aliases.iter().filter(|alias| !before.reads(alias)) {
            let row = if open { table::SPELLING_ADDED } else { table::CLOSED_SPELLING_ADDED };
            self.note(spot, row, None, Some((format!("{alias} for {}", after.wire), new.1)));
        }
        for alias in before.aliases.iter().filter(|alias| !after.reads(alias)) {
            let was = Some((format!("{alias} for {}", before.wire), old.1));
            self.note(spot, table::SPELLING_REMOVED, was, None);
        }
        match (&before.lifecycle.removed, &after.lifecycle.removed) {
            (None, Some(_)) => {
                self.note(spot, table::ENUM_VALUE_RETIRED, Some((before.wire.clone(), old.1)), None);
            }
            (Some(_), None) => {
                let row = if open { table::ENUM_VALUE_ADDED } else { table::CLOSED_ENUM_VALUE_ADDED };
                self.note(spot, row, None, Some((after.wire.clone(), new.1)));
            }
            (None, None) | (Some(_), Some(_)) => {}
        }
        let place = spot.below(&after.wire);
        self.deprecation(&place, (&before.lifecycle, old.1), (&after.lifecycle, new.1));
        self.doc(&place, (&before.doc, old.1), (&after.doc, new.1), false);
    }
}

/// The values of an enumeration, with commas between them.
pub(super) fn listed(list: &Enum) -> String {
    list.variants.iter().map(|variant| variant.wire.as_str()).collect::<Vec<_>>().join(", ")
}

/// Words that went with those that took their place: spelt alike, told to be the same by an alias, or
/// the only ones and with the same words for people.
fn renamed<'a>(old: &'a Enum, new: &'a Enum) -> Vec<(&'a Variant, &'a Variant)> {
    let gone: Vec<&Variant> = old.variants.iter().filter(|word| new.variant(&word.wire).is_none()).collect();
    let came: Vec<&Variant> = new.variants.iter().filter(|word| old.variant(&word.wire).is_none()).collect();
    let letters = |word: &str| -> String {
        word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let alone = gone.len() == 1 && came.len() == 1;
    let same = |was: &Variant, is: &Variant| {
        letters(&was.wire) == letters(&is.wire)
            || is.aliases.contains(&was.wire)
            || alone && !was.doc.label.en.is_empty() && was.doc == is.doc
    };
    let mut pairs: Vec<(&Variant, &Variant)> = Vec::new();
    for is in came {
        let free = |was: &&&Variant| !pairs.iter().any(|(taken, _)| taken.wire == was.wire);
        if let Some(was) = gone.iter().filter(free).find(|was| same(was, is)) {
            pairs.push((*was, is));
        }
    }
    pairs
}
