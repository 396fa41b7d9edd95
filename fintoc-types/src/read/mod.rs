//! Reads JSON into validated values: quickly while all is well, completely when it is not.

pub(crate) mod accept;
mod complete;
pub(crate) mod entry;
mod lexer;
mod locate;
pub(crate) mod reader;
mod tree_parser;
mod tree_reader;
mod typed;
