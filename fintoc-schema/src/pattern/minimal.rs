//! Turns an automaton into the smallest that accepts the same.

use super::dfa::{Dfa, Raw};

mod groups;

impl Raw {
    /// States that no text tells apart become one, then characters that no state tells apart.
    pub(super) fn minimal(self) -> Dfa {
        let groups = groups::groups(&self);
        let group = |state: usize| groups.get(state).copied().unwrap_or(0);
        let row = |state: usize| self.next.chunks(self.width).nth(state).unwrap_or_default();
        // One state of each group, in the order in which they are reached.
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
        let accepts = |member: &usize| self.accepts.get(*member) == Some(&true);
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
        narrow(self.classes, &table, number(&1), first)
    }
}

/// Gives characters with equal columns one class, and class 0 to those that lead nowhere.
fn narrow(classes: [u8; 128], table: &[Vec<usize>], start: usize, accepting: usize) -> Dfa {
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
