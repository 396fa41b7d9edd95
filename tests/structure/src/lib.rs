//! Checks how the workspace is put together, from its sources alone.
//!
//! ```text
//! cargo metadata ──workspace──▶ packages ──directions──▶ dependencies outside the table of `structure.toml`
//!                                  └──modules──▶ module tree ──edges──▶ files and imports ──cycles──▶ cycles
//! tracked files ──words──▶ banned phrases, with what to write instead
//! ```
//!
//! A method call names no file: a file that only calls methods of another one has no edge to it.

pub mod cycles;
pub mod directions;
pub mod edges;
pub mod modules;
mod paths;
pub mod report;
pub mod words;
pub mod workspace;
