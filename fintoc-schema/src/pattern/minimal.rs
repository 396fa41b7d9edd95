//! Turns an automaton into the smallest that accepts the same.

use std::collections::BTreeMap;

use super::dfa::{Dfa, Raw};

mod groups;

impl Raw {
    /// States that no text tells apart become one, then characters that no state tells apart.
    pub(super) fn minimal(self) -> Dfa {
        let groups = groups::groups(&self);
        let rows: Vec<&[usize]> = self.next.chunks(self.width).collect();
        let group = |state: usize| groups.get(state).copied().unwrap_or(0);
        // One state of each group, in the order in which they are reached.
        let mut order: Vec<usize> = vec![group(1)];
        let mut members: BTreeMap<usize, usize> = BTreeMap::from([(group(1), 1)]);
        let mut at = 0;
        while let Some(member) = order.get(at).and_then(|group| members.get(group)).copied() {
            for state in rows.get(member).copied().unwrap_or_default() {
                members.entry(group(*state)).or_insert_with(|| {
                    order.push(group(*state));
                    *state
                });
            }
            at += 1;
        }
        let accepts =
            |id: &usize| members.get(id).and_then(|state| self.accepts.get(*state)).is_some_and(|it| *it);
        order.retain(|id| *id != group(0));
        let (accepting, others): (Vec<usize>, Vec<usize>) = order.into_iter().partition(accepts);
        let states: Vec<usize> =
            std::iter::once(group(0)).chain(others).chain(accepting.iter().copied()).collect();
        let numbers: BTreeMap<usize, usize> =
            states.iter().enumerate().map(|(number, id)| (*id, number)).collect();
        let number = |state: usize| numbers.get(&group(state)).copied().unwrap_or(0);
        let row = |id: &usize| -> Vec<usize> {
            let member = members.get(id).copied().unwrap_or(0);
            rows.get(member).copied().unwrap_or_default().iter().map(|state| number(*state)).collect()
        };
        let table: Vec<Vec<usize>> = states.iter().map(row).collect();
        narrow(self.classes, &table, number(1), states.len() - accepting.len())
    }
}

/// Gives characters with equal columns one class, and class 0 to those that lead nowhere.
fn narrow(classes: [u8; 128], table: &[Vec<usize>], start: usize, accepting: usize) -> Dfa {
    let column = |class: u8| -> Vec<usize> {
        table.iter().map(|row| row.get(usize::from(class)).copied().unwrap_or(0)).collect()
    };
    let mut columns = vec![vec![0; table.len()]];
    let mut merged: BTreeMap<u8, usize> = BTreeMap::new();
    let classes = classes.map(|class| {
        let at = *merged.entry(class).or_insert_with(|| {
            let column = column(class);
            columns.iter().position(|known| *known == column).unwrap_or_else(|| {
                columns.push(column);
                columns.len() - 1
            })
        });
        u8::try_from(at).unwrap_or(0)
    });
    let next = (0..table.len()).flat_map(|state| columns.iter().map(move |column| (state, column)));
    let next = next.map(|(state, column)| column.get(state).copied().unwrap_or(0)).collect();
    Dfa { classes, width: columns.len(), next, start, accepting }
}
