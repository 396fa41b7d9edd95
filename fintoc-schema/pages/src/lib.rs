//! Reads documentation pages, compares them with the specs, and edits the specs.
//!
//! The life of a page, with the files in which each step happens:
//!
//! ```text
//! bytes       read/limits.rs           refuses what is too large or not text
//!   │
//! text        read/source/mod.rs       plain text, Markdown, HTML or OpenAPI
//!   │
//! blocks      read/source/*.rs         headings, lines, table rows, samples         --show blocks
//!   │
//! rows        read/rows/*.rs           a name, a type and a description per field   --show rows
//!   │           row_collector.rs         walks over the blocks, recognizes layouts
//!   │           cells, lines, item,      one layout each
//!   │           concatenated.rs
//!   │         read/lexicon/*.{rs,toml} the words for columns, types, flags, headings
//!   │
//! prose       read/prose/*.{rs,toml}   sentences: bounds, values, formats, conditions
//!   │
//! facts       read/assemble.rs         rows, samples and sections by path           --show facts
//!   │         read/verdict.rs          whether the page was read to its end
//!   │         (read/openapi/*.rs       schemas become facts without rows and prose)
//!   │
//! compared    compare/pairs.rs         which fact belongs to which field of the specs
//!   │         compare/fields.rs        what differs, a finding each
//!   │
//! edits       edit/mod.rs              the spec files follow, with evidence
//! ```
//!
//! `cargo fintoc ingest --show blocks|rows|facts PAGE` prints a stage. `tests/pages/README.md` leads from a symptom to a file.

pub mod compare;
pub mod edit;
pub mod read;
