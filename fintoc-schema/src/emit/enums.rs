//! Generates an annotated Rust enum from an enumeration.
//!
//! ```text
//! #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, StringEnum)]
//! #[non_exhaustive]
//! pub enum Currency {
//!     #[fintoc(rename = "CLP", alias = "clp")]
//!     Clp,
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::types::Runtime;
use super::{docs, tokens};
use crate::model::{Enum, Variant};

/// Generates the enum. Openness belongs to its uses: `OpenEnum<Currency>` accepts unknown values.
pub(super) fn emit(item: &Enum, runtime: Runtime) -> TokenStream {
    let name = tokens::ident(&item.name);
    let about = docs::enumeration(item);
    let variants = item.variants.iter().map(variant);
    let krate = runtime.path();
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, #krate::StringEnum)]
        #[fintoc(crate = #krate)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    }
}

fn variant(item: &Variant) -> TokenStream {
    let name = tokens::ident(&item.name);
    let about = docs::variant(item);
    let wire = tokens::text(&item.wire);
    let aliases = item.aliases.iter().map(|alias| tokens::text(alias));
    quote! {
        #about
        #[fintoc(rename = #wire #(, alias = #aliases)*)]
        #name
    }
}
