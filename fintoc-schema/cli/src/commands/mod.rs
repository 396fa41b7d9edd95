//! The commands, a file each.

mod changes;
pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod drift;
pub(crate) mod explain;
pub(crate) mod export;
mod find;
pub(crate) mod ingest;
pub(crate) mod pages;
pub(crate) mod reference;
mod revision;
pub(crate) mod specs;
pub(crate) mod validate;
