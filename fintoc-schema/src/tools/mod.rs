//! Everything around the compiler: the command line, the judge, the exports, the documentation pages.
//!
//! Nothing outside this module may know it.

pub mod checksum;
pub mod cli;
pub mod diff;
pub mod drift;
pub mod emitters;
pub mod examples;
pub mod export;
pub mod fingerprint;
pub mod ingest;
pub mod javascript;
pub mod json;
pub mod judge;
pub mod message;
pub mod named;
pub mod problem;
pub mod reference;
pub mod render;
pub mod report;
pub mod rules;
pub mod rust;
pub mod schemas;
pub mod spec_schema;
pub mod typescript;
pub mod vectors;
pub mod walk;
pub mod workflow;
