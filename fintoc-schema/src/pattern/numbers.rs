//! Numbers things in the order in which they are found.

use std::collections::BTreeMap;

/// Things with numbers from 0 on. Those that were found and not yet looked at wait in a queue.
pub(super) struct Numbers<K> {
    known: BTreeMap<K, usize>,
    queue: Vec<K>,
}

impl<K: Clone + Ord> Numbers<K> {
    pub(super) fn new() -> Self {
        Self { known: BTreeMap::new(), queue: Vec::new() }
    }

    /// The number of a thing, a new one if it was never seen.
    pub(super) fn of(&mut self, thing: K) -> usize {
        if let Some(number) = self.known.get(&thing) {
            return *number;
        }
        self.queue.push(thing.clone());
        self.known.insert(thing, self.queue.len() - 1);
        self.queue.len() - 1
    }

    /// The thing with that number.
    pub(super) fn get(&self, number: usize) -> Option<K> {
        self.queue.get(number).cloned()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.queue.len()
    }
}
