//! Compares two models: what changed, and what that means for whom.
//!
//! Every node's set of accepted values is compared, old against new. Whether a difference matters
//! depends on the direction: a request widened is compatible, narrowed is breaking; a response the
//! other way round. The judgements are the rows of [`table::TABLE`].

pub mod accepted;
pub mod automaton;
pub mod change;
mod compare;
pub mod fingerprint;
pub mod instance;
pub mod prose;
pub mod report;
pub mod shapes;
pub mod table;
pub mod verdict;
mod witness;
pub mod workflow;

use change::Change;
use fintoc_schema::model::Model;

/// All changes from one model to another, in the order of the new one, each with a witness where
/// one was found.
#[must_use]
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = compare::models(old, new);
    witness::find(&mut changes, old, new);
    changes
}
