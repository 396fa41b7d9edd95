//! What is wrong with an instance: from what a rule says to what a person reads.

mod broken;
mod cx;
mod findings;
mod found;
mod message;
mod nearest;
mod pointer;
mod problem;
mod steps;
mod violation;

pub use broken::{Broken, Param, Params, Several, Severity, Spot};
pub use cx::{Cx, Refused};
pub use findings::Findings;
pub use violation::{Language, Place, Violation, Violations};

pub(crate) use found::{Anchor, Found, Judgement, What};
pub(crate) use nearest::nearest;
pub(crate) use pointer::{pointer, push_name};
pub(crate) use steps::{Chain, Part, Segment, Steps};
