//! Compares two models and tells what each change means, and for whom: the life of a comparison.
//!
//! ```text
//! old and new Model ──compare──▶ changes ──witness.rs──▶ changes with witnesses ──accepted.rs──▶ report
//!                      │ each a row of table.rs               │ instances, tried on the reference validator
//!                      ├ automaton.rs   patterns as automata: which accepts more strings
//!                      ├ describe.rs    facts in a few words
//!                      └ prose          numbers, dates and strong words of descriptions
//! ```
//!
//! The set of accepted values of each node is compared, old against new. A wider set is compatible for a
//! request and may break readers of a response; for a narrower set it is the reverse. The verdicts are the
//! rows of [`table::TABLE`].

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

pub mod accepted;
pub mod automaton;
pub mod change;
mod compare;
pub mod describe;
pub mod fingerprint;
pub mod prose;
pub mod report;
pub mod table;
pub mod verdict;
mod witness;

use change::Change;
use fintoc_schema::model::Model;

/// Returns all changes between two models, in the order of the new one, each with a witness if one was found.
#[must_use]
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = compare::models(old, new);
    witness::find(&mut changes, old, new);
    changes
}
