//! Emits the type that reads and validates a value, and the constraints that this type applies.
//!
//! ```text
//! Checked<Self, 0, ItemsOf<Checked<Self, 1>>>
//!
//! impl Check<0> for Request {
//!     const STOPS: bool = true;
//!     type Value = Vec<String>;
//!     fn check(value: <Vec<String> as Constrained>::Operand<'_>, validator: &mut Validator<'_>) {
//!         validator.constraint(rule::max_items(value, 10));
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Path, Type};

use crate::emit::impl_block::{impl_trait, respanned, with_bounds, with_constrained_bounds};
use crate::model::{Constraint, Contents, Item, Value};

/// The handlers of an item's values. Each value with constraints has a number; every derive asks for the values in the same order,
/// so it gets the same numbers.
pub(crate) struct Handlers<'v> {
    owner: TokenStream,
    constrained: Vec<&'v Value>,
}

impl<'v> Handlers<'v> {
    /// Creates the handlers of the type that the impl is for.
    pub(crate) fn new() -> Self {
        Self::of_type(quote!(Self))
    }

    /// Creates the handlers of another type.
    pub(crate) fn of_type(owner: TokenStream) -> Self {
        Self { owner, constrained: Vec::new() }
    }

    /// Returns the handler type of the next value.
    pub(crate) fn handler_type(&mut self, value: &'v Value) -> TokenStream {
        let number = self.constrained.len();
        if !value.constraints.is_empty() {
            self.constrained.push(value);
        }
        let contents = match &value.contents {
            Contents::Unconstrained => quote!(__p::Plain),
            Contents::Items(item) => {
                let item = self.handler_type(item);
                quote!(__p::ItemsOf<#item>)
            }
            Contents::Entries(key, value) => {
                let key = self.handler_type(key);
                let value = self.handler_type(value);
                quote!(__p::EntriesOf<#key, #value>)
            }
        };
        let owner = &self.owner;
        match value.constraints.is_empty() {
            true => contents,
            false => quote!(__p::Checked<#owner, #number, #contents>),
        }
    }

    /// Emits `Check` for all values that were asked for.
    pub(crate) fn emit_checks<D>(&self, item: &Item<D>, open: bool) -> TokenStream {
        let generics =
            with_constrained_bounds(with_bounds(&item.generics, &[]), item, self.constrained.iter().copied());
        let checks = self.constrained.iter().enumerate();
        checks.map(|(number, value)| emit_check(item, &generics, open, number, value)).collect()
    }
}

fn emit_check<D>(
    item: &Item<D>,
    generics: &Generics,
    open: bool,
    number: usize,
    value: &Value,
) -> TokenStream {
    let krate = &item.krate;
    let ty = &value.ty;
    let calls = value.constraints.iter().map(|constraint| constraint_call(krate, constraint, ty));
    let body = quote! {
        const STOPS: bool = !#open;
        type Value = #ty;

        #[inline]
        fn check(__value: <#ty as #krate::Constrained>::Operand<'_>, __validator: &mut __p::Validator<'_>) {
            #(__validator.constraint(#calls);)*
        }
    };
    impl_trait(item, generics, quote!(__p::Check<#number>), body)
}

/// Emits `rule::max_length(value, 140)`. rustc underlines an unknown keyword or a wrong argument where it is written, and the type of a value
/// that the keyword does not take.
pub(crate) fn constraint_call(krate: &Path, constraint: &Constraint, ty: &Type) -> TokenStream {
    let value = quote_spanned!(ty.span()=> __value);
    match constraint {
        Constraint::Scalar(newtype) => {
            let krate = respanned(krate, newtype.span());
            quote_spanned!(newtype.span()=> <#newtype as #krate::Scalar>::check(#value))
        }
        Constraint::Keyword(keyword, argument) => {
            let krate = respanned(krate, keyword.span());
            quote_spanned!(keyword.span()=> #krate::rule::#keyword(#value, #argument))
        }
    }
}
