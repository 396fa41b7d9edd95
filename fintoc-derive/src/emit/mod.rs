//! Turns checked items into code. Everything but types and calls stands in `fintoc_types::__private`: what is emitted is as little as can be.

mod accessors;
mod build;
mod builder;
mod generics;
mod getters;
mod how;
mod own;
mod read;
mod redact;
mod rules;
mod scalar;
mod union;
mod validate;
mod words;
mod write;

pub(crate) use build::emit_build;
pub(crate) use own::{emit_own, emit_own_union};
pub(crate) use read::emit_read;
pub(crate) use redact::{emit_redact, emit_redact_union};
pub(crate) use scalar::emit_scalar;
pub(crate) use union::{emit_read_union, emit_validate_union, emit_write_union};
pub(crate) use validate::emit_validate;
pub(crate) use words::emit_words;
pub(crate) use write::emit_write;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Error, Ident, Path};

use crate::check::Checked;
use crate::model::Item;

/// The code of an item, beside the mistakes that were found in it.
pub(crate) fn emit<S>(checked: &Checked<S>, code: impl FnOnce(&Item<S>) -> TokenStream) -> TokenStream {
    let errors = checked.errors.iter().map(Error::to_compile_error);
    let code = checked.item.as_ref().map(code);
    quote!(#(#errors)* #code)
}

/// Code whose names are in nobody's way, and that may say `__p`.
pub(crate) fn hidden<S>(item: &Item<S>, code: TokenStream) -> TokenStream {
    let krate = &item.krate;
    quote! {
        const _: () = {
            use #krate::__private as __p;
            #code
        };
    }
}

/// The path to what derives call, or to what users see, with the place of a word: then the whole call is underlined there,
/// and nothing else.
fn at(path: &Path, span: Span) -> TokenStream {
    fn respan(tokens: TokenStream, span: Span) -> TokenStream {
        let respan_one = |mut token: TokenTree| {
            token.set_span(span.resolved_at(token.span()));
            token
        };
        tokens.into_iter().map(respan_one).collect()
    }
    respan(path.to_token_stream(), span)
}

/// A local name.
fn local(index: usize) -> Ident {
    Ident::new(&format!("__member_{index}"), Span::call_site())
}
