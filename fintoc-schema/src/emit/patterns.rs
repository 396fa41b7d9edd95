//! Generates the automaton table of a scalar's patterns.
//!
//! ```text
//! static EMAIL_PATTERN: Pattern = Pattern::new(*b"...", 5, 40, &[0, 0, 10, ..]).with_example("ana@example.cl");
//! ```

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::tokens;
use super::types::Runtime;
use crate::model::Scalar;
use crate::pattern::{self, Dfa};

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

/// Generates the table, if the scalar has a pattern.
pub(super) fn emit(scalar: &Scalar, runtime: Runtime) -> TokenStream {
    let patterns = scalar.constraints.iter().find_map(|constraint| constraint.assertion.patterns());
    let Some(patterns) = patterns else {
        return TokenStream::new();
    };
    let name = name(&scalar.name);
    match pattern::compile(patterns) {
        Ok(dfa) => table(&name, &dfa, scalar.string_example(), runtime),
        // `check` has compiled the same patterns, so only a hand-made model can fail here.
        Err(error) => {
            let message = tokens::text(&error.message);
            quote_spanned! {name.span()=> compile_error!(#message); }
        }
    }
}

// Entries are row offsets, so a transition is one addition and one lookup.
fn table(name: &Ident, dfa: &Dfa, example: Option<&str>, runtime: Runtime) -> TokenStream {
    let krate = runtime.path();
    let row = |state: &usize| Literal::usize_unsuffixed(state * dfa.width());
    let classes = Literal::byte_string(dfa.classes());
    let start = row(&dfa.start());
    let accepting = row(&dfa.accepting());
    let entries = dfa.table().iter().map(row);
    let with_example = example.map(|example| {
        let example = tokens::text(example);
        quote! { .with_example(#example) }
    });
    quote! {
        static #name: #krate::Pattern = #krate::Pattern::new(*#classes, #start, #accepting, &[#(#entries),*]) #with_example;
    }
}
