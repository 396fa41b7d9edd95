//! Checks newtypes with constraints.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields, Type, Visibility};

use crate::check::attributes::AttributeSet;
use crate::check::item::check_item;
use crate::check::value::check_value;
use crate::model::{Checked, Newtype, ScalarKind, last_segment};

pub(crate) fn check_newtype(input: DeriveInput) -> Checked<Newtype> {
    check_item(input, check_newtype_data)
}

fn check_newtype_data(data: &Data, span: Span, attributes: &mut AttributeSet) -> Option<Newtype> {
    let Some(field) = single_unnamed_field(data) else {
        attributes.reject_item(span, "expected a struct with exactly one unnamed field");
        return None;
    };
    if !matches!(field.vis, Visibility::Inherited) {
        let message = "the field must be private, or its constraints could be bypassed";
        attributes.report(field.vis.span(), message);
    }
    let Some(kind) = scalar_kind(&field.ty) else {
        let message = "expected `String`, `Cow<'_, str>`, an integer of up to 64 bits, `Number` or `bool`";
        attributes.reject_item(field.ty.span(), message);
        return None;
    };
    let sensitive = attributes.take_sensitivity();
    let constraints = check_value(&field.ty, attributes).constraints;
    Some(Newtype { inner: field.ty.clone(), kind, sensitive, constraints })
}

fn single_unnamed_field(data: &Data) -> Option<&syn::Field> {
    let Data::Struct(data) = data else { return None };
    let Fields::Unnamed(fields) = &data.fields else { return None };
    fields.unnamed.first().filter(|_| fields.unnamed.len() == 1)
}

fn scalar_kind(ty: &Type) -> Option<ScalarKind> {
    let (name, _) = last_segment(ty)?;
    Some(match name.as_str() {
        "String" => ScalarKind::String,
        "Cow" => ScalarKind::BorrowedString,
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => ScalarKind::Integer,
        "Number" => ScalarKind::Number,
        "bool" => ScalarKind::Boolean,
        _ => return None,
    })
}
