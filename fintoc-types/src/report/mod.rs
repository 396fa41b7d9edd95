//! What is wrong with an instance: from what a rule says to what a person reads.

pub(crate) mod constraint_violation;
pub(crate) mod context;
pub(crate) mod message;
mod nearest;
pub(crate) mod pointer;
mod problem;
pub(crate) mod violations;
