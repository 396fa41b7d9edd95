//! Creates tokens from checked names and strings, ASCII only.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// An identifier from a checked name; `r#type` becomes a raw identifier.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A string literal with everything outside ASCII escaped.
pub(crate) fn text(value: &str) -> Literal {
    let escaped = format!("\"{}\"", value.escape_default());
    escaped.parse().unwrap_or_else(|_| Literal::string(value))
}

/// One `#[doc]` attribute per line, with the leading space that `///` leaves.
pub(crate) fn doc(lines: &[String]) -> TokenStream {
    let lines =
        lines.iter().map(|line| text(&if line.is_empty() { String::new() } else { format!(" {line}") }));
    quote! { #(#[doc = #lines])* }
}
