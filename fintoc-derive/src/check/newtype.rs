//! Checks newtypes with constraints.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Type, Visibility};

use crate::check::bag::Bag;
use crate::check::types::last_segment;
use crate::check::value::check_value;
use crate::check::{Checked, check_item};
use crate::model::{Newtype, Scalar};

pub(crate) fn check_newtype(input: DeriveInput) -> Checked<Newtype> {
    check_item(input, newtype_shape)
}

fn newtype_shape(data: &Data, span: Span, bag: &mut Bag) -> Option<Newtype> {
    let Some(field) = only_field(data) else {
        bag.error(span, "expected a struct with one unnamed field");
        bag.rest();
        return None;
    };
    if !matches!(field.vis, Visibility::Inherited) {
        bag.error(field.vis.span(), "the field must be private: who can write it can break the constraints");
    }
    let Some(kind) = kind_of(&field.ty) else {
        let message = "expected `String`, `Cow<'_, str>`, an integer of up to 64 bits, `Number` or `bool`";
        bag.error(field.ty.span(), message);
        bag.rest();
        return None;
    };
    let sensitive = bag.sensitive();
    let constraints = check_value(&field.ty, bag).constraints;
    Some(Newtype { inner: field.ty.clone(), kind, sensitive, constraints })
}

fn only_field(data: &Data) -> Option<&syn::Field> {
    let Data::Struct(data) = data else { return None };
    let Fields::Unnamed(fields) = &data.fields else { return None };
    fields.unnamed.first().filter(|_| fields.unnamed.len() == 1)
}

fn kind_of(ty: &Type) -> Option<Scalar> {
    let (word, _) = last_segment(ty)?;
    Some(match word.as_str() {
        "String" => Scalar::Text,
        "Cow" => Scalar::Borrowed,
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Scalar::Integer,
        "Number" => Scalar::Number,
        "bool" => Scalar::Boolean,
        _ => return None,
    })
}
