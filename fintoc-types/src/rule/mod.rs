//! Constraints and rules: one function each, which `#[fintoc(...)]` calls by its keyword.
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
//!         pub fn multiple_of(value: i64, factor: i64) -> Result<(), fintoc_types::ConstraintViolation> {
//!             fintoc_types::ConstraintViolation::unless(value % factor == 0, "multiple_of", [])
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
mod multiple_of;
pub(crate) mod operand;
mod pattern;
mod prefix;
mod requires;
mod same;
mod sum;
mod together;
mod unique_items;

pub use crate::check_digits::{Algorithm, CLABE, CURP, RFC, RUT, clabe, curp, rfc, rut};
pub use after_now::after_now;
pub use at_least_one_of::at_least_one_of;
pub use checksum::checksum;
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
pub use multiple_of::multiple_of;
pub use operand::{Items, MemberCount, MemberSet, Numeric, PathValues};
pub use pattern::pattern;
pub use prefix::prefix;
pub use requires::requires;
pub use same::same;
pub use sum::sum;
pub use together::together;
pub use unique_items::unique_items;
