//! Makes instances from the model: valid ones, and ones with exactly one violation.
//!
//! ```text
//! Type ──valid.rs::Maker──▶ minimal, maximal or random instances
//!      └─boundary.rs──────▶ values on both sides of each limit
//!                 bases ──invalid.rs──▶ instances with exactly one violation, labelled with it
//! ```
//!
//! `explain`, the exported vectors, the witnesses of `diff` and the generators of the tests all use this maker.
//! It is deterministic: the same model and seed make the same instances on every platform.

mod boundary;
mod edit;
mod invalid;
mod random;
mod strings;
mod valid;

pub use self::boundary::{boundary_values, presence_sets};
pub use self::edit::type_below;
pub use self::invalid::{Invalid, invalid_instances};
pub use self::random::Random;
pub use self::strings::{UNUSUAL, free_string, shortest_string};
pub use self::valid::Maker;
