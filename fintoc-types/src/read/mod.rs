//! Reads JSON into validated values: fast while everything is valid, complete when it is not.
//!
//! The life of a read:
//!
//! ```text
//! bytes
//!   │  entry.rs       limits the size, rejects a byte order mark, checks UTF-8
//!   ▼
//! typed pass
//!   │  lexer.rs       tokens of RFC 8259
//!   │  typed.rs       drives visitors directly from the tokens
//!   │  accept.rs      the visitor of every type: accepts or rejects each JSON kind
//!   │  ../values/     build the values; ../traits/ and ../rule/ validate them meanwhile
//!   │  ../report/context.rs collects what is found, with a path only where something is
//!   ├──▶ value and findings: done. If findings need positions, locate.rs scans the text for them
//!   ▼  the value is rejected: its place is unknown, and more may be wrong
//! complete pass
//!   │  tree_parser.rs parses the text to a tree (../tree.rs) in which everything has a position
//!   │  tree_reader.rs drives the same visitors from the tree; the context goes on after a violation
//!   │  complete.rs    validates deferred rules, reports duplicate members, sorts by position
//!   ▼
//! violations with positions (../report/violations.rs)
//! ```
//!
//! `serde::Deserialize` enters through `entry.rs` too, with a deserializer of another crate, and ends at the first
//! violation.

pub(crate) mod accept;
mod complete;
pub(crate) mod entry;
mod lexer;
mod locate;
pub(crate) mod reader;
mod tree_parser;
mod tree_reader;
mod typed;
