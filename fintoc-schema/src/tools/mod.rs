//! Everything around the compiler: the command line, the judge, the exports, the documentation pages.
//!
//! Nothing outside this module may know it.

pub mod cli;
pub mod diff;
pub mod drift;
pub mod emitters;
pub mod ingest;
pub mod javascript;
pub mod judge;
pub mod reference;
pub mod rules;
pub mod schemas;
pub mod typescript;
