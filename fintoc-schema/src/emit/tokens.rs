//! Turns checked names and texts into tokens, ASCII only.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// A name that `check` has found to be an identifier; `r#type` becomes a raw one.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A string literal in which everything outside ASCII is escaped.
pub(crate) fn text(value: &str) -> Literal {
    let escaped = format!("\"{}\"", value.escape_default());
    escaped.parse().unwrap_or_else(|_| Literal::string(value))
}

/// One `#[doc]` line a line of text, with the blank in front that `///` would leave.
pub(crate) fn doc(lines: &[String]) -> TokenStream {
    let lines =
        lines.iter().map(|line| text(&if line.is_empty() { String::new() } else { format!(" {line}") }));
    quote! { #(#[doc = #lines])* }
}
