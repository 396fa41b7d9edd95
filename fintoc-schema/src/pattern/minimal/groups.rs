//! Finds the states that accept the same texts (Hopcroft's algorithm: a count of a thousand makes
//! a chain of a thousand states, which simpler ones walk a thousand times).

use std::collections::BTreeMap;

use crate::pattern::dfa::Raw;

/// The group of each state.
pub(super) fn groups(raw: &Raw) -> Vec<usize> {
    let before = predecessors(raw);
    let mut split = Split::new(&raw.accepts);
    // Groups and classes that are still to be looked at, and which those are.
    let mut work: Vec<usize> = (0..2 * raw.width).collect();
    let mut waits = vec![true; 2 * raw.width];
    while let Some(next) = work.pop() {
        set(&mut waits, next, false);
        let (group, class) = (next / raw.width, next % raw.width);
        // The states that a character of this class leads into the group: groups that hold some
        // of them and others too fall apart.
        let mut hit: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for state in split.members.get(group).into_iter().flatten() {
            for from in before.get(state * raw.width + class).into_iter().flatten() {
                hit.entry(split.group(*from)).or_default().push(*from);
            }
        }
        for (old, hit) in hit {
            let Some(new) = split.part(old, hit) else { continue };
            let smaller = if split.size(new) <= split.size(old) { new } else { old };
            for class in 0..raw.width {
                let both = waits.get(old * raw.width + class) == Some(&true);
                let more = (if both { new } else { smaller }) * raw.width + class;
                set(&mut waits, more, true);
                work.push(more);
            }
        }
    }
    split.groups
}

fn set(waits: &mut Vec<bool>, at: usize, value: bool) {
    if waits.len() <= at {
        waits.resize(at + 1, false);
    }
    if let Some(slot) = waits.get_mut(at) {
        *slot = value;
    }
}

/// For each state and class, the states that the class leads from there.
fn predecessors(raw: &Raw) -> Vec<Vec<usize>> {
    let mut before = vec![Vec::new(); raw.next.len()];
    for (from, row) in raw.next.chunks(raw.width).enumerate() {
        for (class, state) in row.iter().enumerate() {
            if let Some(list) = before.get_mut(state * raw.width + class) {
                list.push(from);
            }
        }
    }
    before
}

struct Split {
    groups: Vec<usize>,
    members: Vec<Vec<usize>>,
}

impl Split {
    fn new(accepts: &[bool]) -> Self {
        let groups: Vec<usize> = accepts.iter().map(|accepts| usize::from(*accepts)).collect();
        let members = |group| {
            groups.iter().enumerate().filter(|(_, it)| **it == group).map(|(state, _)| state).collect()
        };
        Self { members: vec![members(0), members(1)], groups }
    }

    fn group(&self, state: usize) -> usize {
        self.groups.get(state).copied().unwrap_or(0)
    }

    fn size(&self, group: usize) -> usize {
        self.members.get(group).map_or(0, Vec::len)
    }

    /// Takes states out of their group into a new one, unless they are all of it.
    fn part(&mut self, old: usize, states: Vec<usize>) -> Option<usize> {
        if states.len() == self.size(old) {
            return None;
        }
        let new = self.members.len();
        for state in &states {
            *self.groups.get_mut(*state)? = new;
        }
        let groups = &self.groups;
        self.members.get_mut(old)?.retain(|state| groups.get(*state) == Some(&old));
        self.members.push(states);
        Some(new)
    }
}
