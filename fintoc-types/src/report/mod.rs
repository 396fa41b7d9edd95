//! What is wrong with an instance: from what a rule says to what a person reads.

mod broken;
mod cx;
mod findings;
mod message;
mod nearest;
mod pointer;
mod violation;

pub use broken::{Broken, Param, Params, Severity, Spot};
pub use cx::{Cx, Refused};
pub use findings::Findings;
pub use violation::{Language, Place, Violation, Violations};

pub(crate) use cx::{Anchor, Found, Segment, What};
pub(crate) use nearest::nearest;
pub(crate) use pointer::{pointer, push_name};
#[doc(hidden)]
pub(crate) fn sizes() { use std::mem::size_of; println!("Found {} What {} Broken {} Param {} Params {} Spot {} Chain {} Step {} Place {} Violation {}", size_of::<cx::Found>(), size_of::<cx::What>(), size_of::<Broken>(), size_of::<Param>(), size_of::<Params>(), size_of::<Spot>(), size_of::<cx::Chain>(), size_of::<cx::Step>(), size_of::<Place>(), size_of::<Violation>()); }
