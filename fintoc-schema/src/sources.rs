//! The files that `fintoc-types` is made of.

use proc_macro2::TokenStream;

use crate::emit::{self, Runtime};
use crate::json_schema;
use crate::model::Model;

/// Each file that `fintoc-types` includes, by name.
///
/// The crate's build script writes them when it compiles the specs itself; otherwise it takes those that
/// `cargo bless` wrote, and a test holds the two against each other.
///
/// ```
/// use fintoc_schema::{model::Model, sources};
///
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert_eq!(sources(&nothing).map(|(name, _)| name), ["types.rs", "messages.rs", "schemas.rs"]);
/// ```
#[must_use]
pub fn sources(model: &Model) -> [(&'static str, TokenStream); 3] {
    [
        ("types.rs", emit::modules(model, Runtime::Crate)),
        ("messages.rs", emit::messages(model)),
        ("schemas.rs", json_schema::impls(model)),
    ]
}
