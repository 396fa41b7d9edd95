//! Detects renamed fields.

use super::expected::Expected;
use super::pairs::Pairing;
use super::types;
use crate::read::fact::Fact;
use crate::read::path::last_name;

/// A field that went and one that came, in the same object, described in the same words, or typed
/// alike and named alike.
pub(super) fn find_renames<'f>(expected: &[Expected], pairing: &Pairing<'f>) -> Vec<(&'f Fact, usize)> {
    let mut found: Vec<(&Fact, usize)> = Vec::new();
    for (fact, _) in pairing.added.iter().filter(|(fact, _)| fact.described) {
        let parent = fact.path.rsplit_once('.').map(|(parent, _)| parent);
        let free = pairing.missing.iter().filter(|at| !found.iter().any(|(_, taken)| taken == *at));
        let best = free
            .filter_map(|at| Some((*at, expected.get(*at)?)))
            .filter(|(_, field)| {
                field.side() == fact.side && field.path.rsplit_once('.').map(|(parent, _)| parent) == parent
            })
            .map(|(at, field)| (likeness(fact, field), at))
            .max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at)));
        if let Some((score, at)) = best
            && score >= 3
        {
            found.push((fact, at));
        }
    }
    found
}

fn likeness(fact: &Fact, field: &Expected) -> u32 {
    let Some(ty) = &fact.ty else { return 0 };
    if !types::fits(ty.kind, &field.field.ty) {
        return 0;
    }
    let words = fact.wording.as_ref().map(|wording| wording.fingerprint.as_str());
    let same = words.is_some() && field.baseline().map(|(words, _)| words) == words;
    let (one, other) = (last_name(&fact.path), field.field.wire.as_str());
    let share = one.split('_').any(|word| word.len() >= 3 && other.split('_').any(|known| known == word));
    1 + 3 * u32::from(same) + 2 * u32::from(share)
}
