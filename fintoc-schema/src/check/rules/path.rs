//! Resolves a path like `line_items[*].price_data.currency` from an object to a type.

use crate::check::context::Context;
use crate::diagnostic::{Diagnostic, Span, code, quoted};
use crate::spec::{Enum, Field, Item, Object, Shape, Text};

/// The type at the end of a path.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// A scalar: its JSON type, and its other keys if it has a table.
    Scalar(&'a str, Option<&'a Shape>),
    /// An enumeration.
    Enum(&'a Enum),
    /// An object.
    Object(&'a Object),
    /// Another type, with its name for messages.
    Other(&'static str),
}

/// A resolved path.
pub(super) struct Resolved<'a> {
    pub(super) target: Target<'a>,
    /// The path up to and including `[*]`, if it has one.
    pub(super) array: Option<String>,
    /// The name of the field at the end.
    pub(super) field: &'a Span,
}

/// Resolves a path. Returns `Err(None)` if the error is reported elsewhere.
pub(super) fn resolve<'a>(
    cx: &Context<'a>,
    from: &'a Object,
    path: &Text,
) -> Result<Resolved<'a>, Option<Diagnostic>> {
    let mut object = from;
    let mut array = None;
    let mut start = 0;
    loop {
        let rest = path.value.get(start..).unwrap_or_default();
        let step = rest.split('.').next().unwrap_or_default();
        let name = step.strip_suffix("[*]").unwrap_or(step);
        let field = object.fields.iter().find(|field| field.wire.value == name);
        let field = field.ok_or_else(|| Some(unknown_field(path, object, name)))?;
        let target = field_type(cx, field, name != step)
            .map_err(|wrong| wrong.map(|why| blocked(path, name, &why)))?;
        if name != step {
            if array.is_some() {
                let help = "move the rule to the inner object";
                let message = "a path may have at most one `[*]`";
                return Err(Some(code::INVALID_PATH.at(&path.span, message).help(help)));
            }
            array = path.value.get(..start + step.len()).map(str::to_owned);
        }
        start += step.len() + 1;
        if start > path.value.len() {
            return Ok(Resolved { target, array, field: &field.wire.span });
        }
        object = match target {
            Target::Object(inner) => inner,
            Target::Other("an array") => {
                return Err(Some(blocked(path, name, "is an array; add `[*]` after its name")));
            }
            Target::Other(what) => {
                return Err(Some(blocked(path, name, &format!("is {what}, which a path cannot enter"))));
            }
            Target::Scalar(..) | Target::Enum(_) => return Err(Some(blocked(path, name, "has no members"))),
        };
    }
}

/// The type of a field, or of its items.
fn field_type<'a>(cx: &Context<'a>, field: &'a Field, items: bool) -> Result<Target<'a>, Option<String>> {
    let shape = &field.shape;
    let word = shape.word.as_ref().ok_or(None)?;
    if items && word.value != "array" {
        return Err(Some("is not an array; remove `[*]`".to_owned()));
    }
    let word = if items { shape.items.as_ref().ok_or(None)? } else { word };
    Ok(match (cx.names.get(&word.value), &*word.value) {
        (Some(Item::Object(inner)), _) => Target::Object(inner),
        (Some(Item::Enum(item)), _) => Target::Enum(item),
        (Some(Item::Union(_)), _) => Target::Other("a union"),
        (Some(Item::Scalar(scalar)), _) => {
            Target::Scalar(&scalar.shape.word.as_ref().ok_or(None)?.value, Some(&scalar.shape))
        }
        (None, "array") => Target::Other("an array"),
        (None, "map") => Target::Other("a map"),
        // The items of an array have no other keys.
        (None, word) if crate::check::references::is_simple(word) => {
            Target::Scalar(word, Some(shape).filter(|_| !items))
        }
        // Reported as an unknown reference.
        (None, _) => return Err(None),
    })
}

fn blocked(path: &Text, name: &str, why: &str) -> Diagnostic {
    let message = format!("invalid path {}: {} {why}", quoted(&path.value), quoted(name));
    code::INVALID_PATH.at(&path.span, message)
}

fn unknown_field(path: &Text, object: &Object, name: &str) -> Diagnostic {
    let message = format!("{} has no field {}", quoted(&object.name.value), quoted(name));
    let invalid = code::INVALID_PATH.at(&path.span, message).also(&object.name.span, "the object");
    let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire.value).collect();
    invalid.suggest(name, &known, "paths start at the object of the rule")
}
