//! What is wrong with an instance: from the result of a rule to the report for people and programs.

pub(crate) mod constraint_violation;
pub(crate) mod context;
pub(crate) mod message;
mod nearest;
pub(crate) mod pointer;
mod problem;
pub(crate) mod violations;
