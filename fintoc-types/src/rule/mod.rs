//! What constraints and rules mean: one function each, called by the name of its word in `#[fintoc(...)]`.
//!
//! A rule of your own is a function of the same form in a module that re-exports these:
//!
//! ```
//! mod own {
//!     pub use fintoc_types::*;
//!
//!     pub mod rule {
//!         pub use fintoc_types::rule::*;
//!
//!         pub fn multiple_of(value: i64, factor: i64) -> Result<(), fintoc_types::Broken> {
//!             fintoc_types::Broken::unless(value % factor == 0, "multiple_of", [])
//!         }
//!     }
//! }
//!
//! #[derive(own::Scalar)]
//! #[fintoc(crate = own, multiple_of = 10)]
//! struct Tens(i64);
//!
//! assert!(Tens::try_from(20).is_ok());
//! assert_eq!(Tens::try_from(21).unwrap_err()[0].code, "multiple_of");
//! ```

mod after_now;
mod at_least_one_of;
mod checksum;
mod r#const;
mod exactly_one_of;
mod excludes;
mod exclusive_maximum;
mod exclusive_minimum;
mod max_items;
mod max_length;
mod max_properties;
mod maximum;
mod min_items;
mod min_length;
mod min_properties;
mod minimum;
mod pattern;
mod prefix;
mod requires;
mod same;
mod sum;
mod together;
pub(crate) mod unique_items;

use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash, RandomState};

use crate::number::Number;
use crate::read::Node;
use crate::report::{Broken, Several};

pub use crate::rules::{Group, Places};
pub use after_now::after_now;
pub use at_least_one_of::at_least_one_of;
pub use checksum::{Algorithm, CLABE, CURP, RFC, RUT, checksum, clabe, curp, rfc, rut};
pub use r#const::r#const;
pub use exactly_one_of::exactly_one_of;
pub use excludes::excludes;
pub use exclusive_maximum::exclusive_maximum;
pub use exclusive_minimum::exclusive_minimum;
pub use max_items::max_items;
pub use max_length::max_length;
pub use max_properties::max_properties;
pub use maximum::maximum;
pub use min_items::min_items;
pub use min_length::min_length;
pub use min_properties::min_properties;
pub use minimum::minimum;
pub use pattern::pattern;
pub use prefix::prefix;
pub use requires::requires;
pub use same::same;
pub use sum::sum;
pub use together::together;
pub use unique_items::unique_items;

/// Something that bounds can be held against.
#[diagnostic::on_unimplemented(message = "bounds fit integers and `Number`, not `{Self}`")]
pub trait Numeric: Copy {
    /// Where it lies, seen from the bound; as doubles.
    fn compare(self, bound: i64) -> Ordering;
}

impl Numeric for i64 {
    #[inline]
    fn compare(self, bound: i64) -> Ordering {
        self.cmp(&bound)
    }
}

impl Numeric for Number {
    #[inline]
    fn compare(self, bound: i64) -> Ordering {
        match self.as_i64() {
            Some(value) => value.cmp(&bound),
            #[expect(clippy::cast_precision_loss, reason = "bounds lie within 2^53-1")]
            None => self.as_f64().total_cmp(&(bound as f64)),
        }
    }
}

/// What a constraint sees of an array: how many items there are, and whether two are equal.
#[derive(Clone, Copy)]
pub struct Items<'v> {
    count: usize,
    source: Source<'v>,
}

#[derive(Clone, Copy)]
enum Source<'v> {
    Items(&'v dyn Repeats),
    Node(Node<'v, 'v>),
}

trait Repeats {
    fn repeats(&self) -> bool;
}

impl<'v> Items<'v> {
    #[inline]
    pub(crate) fn new<T: Eq + Hash>(items: &'v Vec<T>) -> Self {
        Self { count: items.len(), source: Source::Items(items) }
    }

    pub(crate) fn of_node(node: Node<'v, 'v>) -> Self {
        Self { count: node.count(), source: Source::Node(node) }
    }

    /// How many there are.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether two of them are equal.
    #[must_use]
    pub fn repeats(&self) -> bool {
        match self.source {
            Source::Items(items) => items.repeats(),
            Source::Node(node) => node.repeats(),
        }
    }
}

impl std::fmt::Debug for Items<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("count", &self.count).finish_non_exhaustive()
    }
}

impl<T: Eq + Hash> Repeats for Vec<T> {
    fn repeats(&self) -> bool {
        let keys = RandomState::new();
        unique_items::repeats(self.iter().map(|item| (keys.hash_one(item), item)), PartialEq::eq)
    }
}

/// What a constraint sees of a map: how many members there are.
#[derive(Debug, Clone, Copy)]
pub struct Members(pub(crate) usize);

impl Members {
    /// How many there are.
    #[must_use]
    #[inline]
    pub fn count(&self) -> usize {
        self.0
    }
}

/// What each text that does not pass breaks.
#[inline]
fn each(
    places: &[Places<'_, str>],
    passes: impl Fn(&str) -> bool,
    broken: impl Fn() -> Broken,
) -> Result<(), Several> {
    let mut verdict = Ok(());
    for place in places {
        for index in 0..place.count().unwrap_or(0) {
            if place.get(index).is_some_and(|text| !passes(&text)) {
                Several::add(&mut verdict, broken().at(place.spot(index)));
            }
        }
    }
    verdict
}
