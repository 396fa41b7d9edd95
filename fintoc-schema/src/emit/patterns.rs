//! Turns a scalar's patterns into the table of one automaton.
//!
//! ```text
//! static EMAIL_PATTERN: Pattern = Pattern::new(b"...", &[..], ..);
//! ```

use proc_macro2::{Ident, TokenStream};

use super::tokens;
use super::types::Runtime;
use crate::model::Scalar;

/// The name of a scalar's table: `EMAIL_PATTERN`.
pub(super) fn name(scalar: &str) -> Ident {
    let mut name = String::new();
    for letter in scalar.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name.push_str("_PATTERN");
    tokens::ident(&name)
}

/// The table, where the scalar has a pattern.
pub(super) fn emit(_scalar: &Scalar, _runtime: Runtime) -> TokenStream {
    TokenStream::new()
}
