//! A choice that must succeed.

use fintoc_validator::instance::Random;

/// Picks from lists that are never empty.
pub trait Pick {
    /// Returns one of the items.
    ///
    /// # Panics
    ///
    /// Panics if there are none.
    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T;
}

impl Pick for Random {
    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        self.choose(items).expect("an item")
    }
}
