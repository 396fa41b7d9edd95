//! What Fintoc documents, as data: the texts of the spec files.
//!
//! The language they are written in is described in this crate's README; `fintoc-schema` reads it.

/// Every spec file with its text, sorted by name.
///
/// A name is relative to this crate's folder, with `/` on every system.
///
/// ```
/// let (_, text) = fintoc_specs::FILES.iter().find(|(name, _)| *name == "v1/module.toml").unwrap();
/// assert!(text.contains("[module]"));
/// ```
pub const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
