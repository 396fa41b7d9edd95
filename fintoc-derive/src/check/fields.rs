//! Checks the fields of a struct.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::check::bag::Bag;
use crate::check::types::last_segment;
use crate::check::value::check_value;
use crate::model::{Field, Presence};
use crate::syntax::words_of;

/// A field of a struct: a member, or the place of all members that no field names.
pub(crate) enum Checked {
    Member(Box<Field>),
    Unknown(Ident),
}

pub(crate) fn check_field(field: &syn::Field, outer: &mut Bag) -> Option<Checked> {
    let name = field.ident.clone()?;
    let words = words_of(&field.attrs, outer.errors());
    let mut bag = Bag::new(words, Vec::new());
    let checked = if bag.flag("unknown").is_some() {
        Checked::Unknown(name)
    } else {
        Checked::Member(Box::new(check_member(name, field, &mut bag)))
    };
    outer.errors().extend(bag.finish());
    Some(checked)
}

fn check_member(name: Ident, field: &syn::Field, bag: &mut Bag) -> Field {
    let rename = bag.text("rename");
    let wire = rename.map_or_else(|| name.unraw().to_string(), |text| text.value());
    let nullable = bag.flag("nullable");
    let expected = bag.flag("expected");
    let sensitive = bag.sensitive();
    let segment = last_segment(&field.ty);
    let (presence, value) = match segment.as_ref().map(|(word, types)| (word.as_str(), &types[..])) {
        Some(("Option", [value])) => (Presence::Optional, *value),
        Some(("Nullable", [value])) => (Presence::Nullable, *value),
        Some(("Member", [value])) => (Presence::Member { nullable: nullable.is_some() }, *value),
        _ => (Presence::Required, &field.ty),
    };
    if let (Some(span), false) = (nullable, matches!(presence, Presence::Member { .. })) {
        bag.error(
            span,
            "`nullable` needs a `Member<T>`; a required member that may be null is a `Nullable<T>`",
        );
    }
    let required = matches!(presence, Presence::Required | Presence::Nullable);
    if let (Some(span), true) = (expected, required) {
        bag.error(span, "`expected` needs an `Option<T>` or a `Member<T>`: this member is required");
    }
    if let Some(("Option", _)) = last_segment(value).as_ref().map(|(word, types)| (word.as_str(), types)) {
        bag.error(value.span(), "`Option` stands only outermost; null is said by `Nullable` and `Member`");
    }
    Field {
        value: check_value(value, bag),
        docs: field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect(),
        ty: field.ty.clone(),
        expected: expected.is_some() && !required,
        name,
        wire,
        presence,
        sensitive,
    }
}
