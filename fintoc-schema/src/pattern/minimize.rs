//! Minimizes an automaton.

use std::collections::BTreeMap;

use super::dfa::Dfa;

/// The maximum number of states before minimization.
pub(super) const MAX_STATES: usize = 16_384;

/// An automaton before minimization. State 0 is the dead state, state 1 the initial one.
pub(super) struct RawDfa {
    /// The class of each ASCII character.
    pub(super) classes: [u8; 128],
    /// The number of classes.
    pub(super) width: usize,
    /// One row for each state, one column for each class.
    pub(super) next: Vec<usize>,
    /// Whether each state accepts.
    pub(super) accepts: Vec<bool>,
}

/// Merges equivalent states, then equivalent characters.
pub(super) fn minimize(raw: &RawDfa) -> Dfa {
    let groups = equivalent_states(raw);
    let group = |state: usize| groups.get(state).copied().unwrap_or(0);
    let row = |state: usize| raw.next.chunks(raw.width).nth(state).unwrap_or_default();
    // One state of each group, in the order in which the groups are reached.
    let mut members = vec![1];
    let mut seen = vec![false; groups.len()];
    let mut at = 0;
    while let Some(member) = members.get(at).copied() {
        for state in std::iter::once(&member).chain(row(member)) {
            if let Some(seen) = seen.get_mut(group(*state)).filter(|seen| !**seen) {
                *seen = true;
                if *state != member {
                    members.push(*state);
                }
            }
        }
        at += 1;
    }
    members.retain(|member| group(*member) != group(0));
    let accepts = |member: &usize| raw.accepts.get(*member) == Some(&true);
    let (accepting, others): (Vec<usize>, Vec<usize>) = members.into_iter().partition(accepts);
    let first = 1 + others.len();
    let mut numbers = vec![0; groups.len()];
    let states: Vec<usize> = std::iter::once(0).chain(others).chain(accepting).collect();
    for (number, state) in states.iter().enumerate() {
        if let Some(slot) = numbers.get_mut(group(*state)) {
            *slot = number;
        }
    }
    let number = |state: &usize| numbers.get(group(*state)).copied().unwrap_or(0);
    let table: Vec<Vec<usize>> =
        states.iter().map(|state| row(*state).iter().map(number).collect()).collect();
    merge_classes(raw.classes, &table, number(&1), first)
}

/// Merges the classes with equal columns; class 0 has those that lead to the dead state only.
fn merge_classes(classes: [u8; 128], table: &[Vec<usize>], start: usize, accepting: usize) -> Dfa {
    let column = |class: u8| -> Vec<usize> {
        table.iter().map(|row| row.get(usize::from(class)).copied().unwrap_or(0)).collect()
    };
    let mut columns = vec![vec![0; table.len()]];
    let mut merged: [Option<u8>; 128] = [None; 128];
    let mut merge = |class: u8| {
        let column = column(class);
        let at = columns.iter().position(|known| *known == column).unwrap_or_else(|| {
            columns.push(column);
            columns.len() - 1
        });
        u8::try_from(at).unwrap_or(0)
    };
    let classes = classes.map(|class| match merged.get_mut(usize::from(class)) {
        Some(known) => *known.get_or_insert_with(|| merge(class)),
        None => 0,
    });
    let next = (0..table.len()).flat_map(|state| columns.iter().map(move |column| (state, column)));
    let next = next.map(|(state, column)| column.get(state).copied().unwrap_or(0)).collect();
    Dfa { classes, width: columns.len(), next, start, accepting }
}

/// The equivalence class of each state, by
/// [Hopcroft's algorithm](https://en.wikipedia.org/wiki/DFA_minimization#Hopcroft's_algorithm):
/// a simpler one is quadratic in the chain of states that a repetition count makes.
fn equivalent_states(raw: &RawDfa) -> Vec<usize> {
    let before = predecessors(raw);
    let mut partition = Partition::new(&raw.accepts);
    // The splitters that are left, each a group and a class, and whether each of them is in the list.
    let mut work: Vec<usize> = (0..2 * raw.width).collect();
    let mut pending = vec![true; 2 * raw.width];
    while let Some(next) = work.pop() {
        set(&mut pending, next, false);
        let (group, class) = (next / raw.width, next % raw.width);
        // The states from which this class leads into the group. They split the groups that
        // contain only some of them.
        let mut hit: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for state in partition.members.get(group).into_iter().flatten() {
            for from in before.get(state * raw.width + class).into_iter().flatten() {
                hit.entry(partition.group(*from)).or_default().push(*from);
            }
        }
        for (old, hit) in hit {
            let Some(new) = partition.split(old, hit) else { continue };
            let smaller = if partition.size(new) <= partition.size(old) { new } else { old };
            for class in 0..raw.width {
                let both = pending.get(old * raw.width + class) == Some(&true);
                let more = (if both { new } else { smaller }) * raw.width + class;
                set(&mut pending, more, true);
                work.push(more);
            }
        }
    }
    partition.groups
}

fn set(pending: &mut Vec<bool>, at: usize, value: bool) {
    if pending.len() <= at {
        pending.resize(at + 1, false);
    }
    if let Some(slot) = pending.get_mut(at) {
        *slot = value;
    }
}

/// For each state and class, the states from which the class leads to it.
fn predecessors(raw: &RawDfa) -> Vec<Vec<usize>> {
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

/// A partition of the states.
struct Partition {
    /// The group of each state.
    groups: Vec<usize>,
    /// The states of each group.
    members: Vec<Vec<usize>>,
}

impl Partition {
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

    /// Moves states of a group to a new one, unless they are the whole group.
    fn split(&mut self, old: usize, states: Vec<usize>) -> Option<usize> {
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
