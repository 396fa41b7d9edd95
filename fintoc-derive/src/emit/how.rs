//! How each place reads and judges its value, as a type; and the constraints of the places.
//!
//! ```text
//! Checked<Self, 0, ItemsOf<Checked<Self, 1>>>
//!
//! impl Check<0> for Request {
//!     const STOPS: bool = true;
//!     type Value = Vec<String>;
//!     fn check(value: <Vec<String> as View>::Seen<'_>, judge: &mut Judge<'_>) {
//!         judge.constraint(rule::max_items(value, 10));
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Generics;
use syn::spanned::Spanned;

use crate::emit::at;
use crate::emit::generics::{bounded, implement, with_views};
use crate::model::{Constraint, Inside, Item, Value};

/// Numbers the constrained places of an item, always in the same order.
pub(crate) struct Ways<'v> {
    owner: TokenStream,
    constrained: Vec<&'v Value>,
}

impl<'v> Ways<'v> {
    /// Of the type that an impl is for.
    pub(crate) fn new() -> Self {
        Self::of_type(quote!(Self))
    }

    /// Of another type.
    pub(crate) fn of_type(owner: TokenStream) -> Self {
        Self { owner, constrained: Vec::new() }
    }

    /// The way of one place; the places must be asked for in order.
    pub(crate) fn way(&mut self, value: &'v Value) -> TokenStream {
        let number = self.constrained.len();
        if !value.constraints.is_empty() {
            self.constrained.push(value);
        }
        let inside = match &value.inside {
            Inside::Nothing => quote!(__p::Plain),
            Inside::Items(item) => {
                let item = self.way(item);
                quote!(__p::ItemsOf<#item>)
            }
            Inside::Entries(key, value) => {
                let key = self.way(key);
                let value = self.way(value);
                quote!(__p::EntriesOf<#key, #value>)
            }
        };
        let owner = &self.owner;
        match value.constraints.is_empty() {
            true => inside,
            false => quote!(__p::Checked<#owner, #number, #inside>),
        }
    }

    /// The constraints of all places that were asked for.
    pub(crate) fn checks<S>(&self, item: &Item<S>, open: bool) -> TokenStream {
        let generics = with_views(bounded(&item.generics, &[]), item, self.constrained.iter().copied());
        let checks = self.constrained.iter().enumerate();
        checks.map(|(number, value)| check(item, &generics, open, number, value)).collect()
    }
}

fn check<S>(item: &Item<S>, generics: &Generics, open: bool, number: usize, value: &Value) -> TokenStream {
    let krate = &item.krate;
    let ty = &value.ty;
    // What does not fit the value is underlined at its type.
    let seen = quote_spanned!(ty.span()=> __value);
    let constraints = value.constraints.iter().map(|constraint| match constraint {
        Constraint::Scalar(newtype) => {
            let krate = at(krate, newtype.span());
            quote_spanned!(newtype.span()=> <#newtype as #krate::Scalar>::check(#seen))
        }
        Constraint::Keyword(word, argument) => {
            let krate = at(krate, word.span());
            quote_spanned!(word.span()=> #krate::rule::#word(#seen, #argument))
        }
    });
    let body = quote! {
        const STOPS: bool = !#open;
        type Value = #ty;

        #[inline]
        fn check(__value: <#ty as #krate::View>::Seen<'_>, __judge: &mut __p::Judge<'_>) {
            #(__judge.constraint(#constraints);)*
        }
    };
    implement(item, generics, quote!(__p::Check<#number>), body)
}
