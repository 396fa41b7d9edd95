//! Numbers states in the order of their discovery.

use std::collections::BTreeMap;

/// States with their numbers, from 0 on. It is also the queue of a breadth-first search.
pub(super) struct StateIds<K> {
    known: BTreeMap<K, usize>,
    queue: Vec<K>,
}

impl<K: Clone + Ord> StateIds<K> {
    pub(super) fn new() -> Self {
        Self { known: BTreeMap::new(), queue: Vec::new() }
    }

    /// The number of a state, which is added if it is new.
    pub(super) fn get_or_insert(&mut self, state: K) -> usize {
        if let Some(number) = self.known.get(&state) {
            return *number;
        }
        self.queue.push(state.clone());
        self.known.insert(state, self.queue.len() - 1);
        self.queue.len() - 1
    }

    /// The state with that number.
    pub(super) fn get(&self, number: usize) -> Option<K> {
        self.queue.get(number).cloned()
    }

    /// The number of states.
    pub(super) fn len(&self) -> usize {
        self.queue.len()
    }
}
