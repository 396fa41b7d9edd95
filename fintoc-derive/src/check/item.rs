//! Checks what all items have in common.

use proc_macro2::Span;
use syn::{Data, DeriveInput};

use crate::check::attributes::AttributeSet;
use crate::model::{Checked, Item};

/// Reads the attributes of the item itself; `check_data` checks those that its kind of item knows, and what the item contains.
/// The span is that of the item's name.
pub(crate) fn check_item<D>(
    input: DeriveInput,
    check_data: impl FnOnce(&Data, Span, &mut AttributeSet) -> Option<D>,
) -> Checked<D> {
    let mut attributes = AttributeSet::of_attributes(&input.attrs);
    let krate = attributes.take_path("crate").unwrap_or_else(|| syn::parse_quote!(::fintoc_types));
    let data = check_data(&input.data, input.ident.span(), &mut attributes);
    let item = data.map(|data| Item {
        name: input.ident,
        visibility: input.vis,
        generics: input.generics,
        krate,
        data,
    });
    Checked { item, errors: attributes.into_errors() }
}
