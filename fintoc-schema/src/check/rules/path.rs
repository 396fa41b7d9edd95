//! Follows a place like `line_items[*].price_data.currency` from an object to what lies there.

use crate::check::Cx;
use crate::diagnostic::{Diagnostic, Place, code, quoted};
use crate::spec::{Enum, Field, Item, Object, Shape, Text};

/// What lies at a place.
#[derive(Clone, Copy)]
pub(super) enum End<'a> {
    /// A scalar: its JSON kind, and its other keys if it has a table of its own.
    Scalar(&'a str, Option<&'a Shape>),
    /// A word.
    Enum(&'a Enum),
    /// An object.
    Object(&'a Object),
    /// Something else with parts, and how to call it.
    Other(&'static str),
}

/// A place that was followed to its end.
pub(super) struct Followed<'a> {
    pub(super) end: End<'a>,
    /// The place up to and with `[*]`, if it has one.
    pub(super) each: Option<String>,
    /// The field that the place ends at.
    pub(super) field: &'a Place,
}

/// Follows a place; `Err(None)` where what is wrong was told elsewhere.
pub(super) fn follow<'a>(
    cx: &Cx<'a>,
    from: &'a Object,
    path: &Text,
) -> Result<Followed<'a>, Option<Diagnostic>> {
    let mut object = from;
    let mut each = None;
    let mut gone = 0;
    loop {
        let rest = path.value.get(gone..).unwrap_or_default();
        let step = rest.split('.').next().unwrap_or_default();
        let name = step.strip_suffix("[*]").unwrap_or(step);
        let field = object.fields.iter().find(|field| field.wire.value == name);
        let field = field.ok_or_else(|| Some(nowhere(path, object, name)))?;
        let end =
            lies_in(cx, field, name != step).map_err(|wrong| wrong.map(|why| blocked(path, name, &why)))?;
        if name != step {
            if each.is_some() {
                let help = "put the rule on the inner object";
                let message = "a place goes through one array at most";
                return Err(Some(code::INVALID_PATH.at(&path.place, message).help(help)));
            }
            each = path.value.get(..gone + step.len()).map(str::to_owned);
        }
        gone += step.len() + 1;
        if gone > path.value.len() {
            return Ok(Followed { end, each, field: &field.wire.place });
        }
        object = match end {
            End::Object(inner) => inner,
            End::Other("an array") => {
                return Err(Some(blocked(path, name, "is an array: write `[*]` after its name")));
            }
            End::Other(what) => {
                return Err(Some(blocked(path, name, &format!("is {what}: no place leads through it"))));
            }
            End::Scalar(..) | End::Enum(_) => return Err(Some(blocked(path, name, "has no members"))),
        };
    }
}

/// What a field holds, or each item of it.
fn lies_in<'a>(cx: &Cx<'a>, field: &'a Field, each: bool) -> Result<End<'a>, Option<String>> {
    let shape = &field.shape;
    let word = shape.word.as_ref().ok_or(None)?;
    if each && word.value != "array" {
        return Err(Some("is no array: leave `[*]` out".to_owned()));
    }
    let word = if each { shape.items.as_ref().ok_or(None)? } else { word };
    Ok(match (cx.names.get(&word.value), &*word.value) {
        (Some(Item::Object(inner)), _) => End::Object(inner),
        (Some(Item::Enum(item)), _) => End::Enum(item),
        (Some(Item::Union(_)), _) => End::Other("a union"),
        (Some(Item::Scalar(scalar)), _) => {
            End::Scalar(&scalar.shape.word.as_ref().ok_or(None)?.value, Some(&scalar.shape))
        }
        (None, "array") => End::Other("an array"),
        (None, "map") => End::Other("a map"),
        // Of the items of an array nothing more is said.
        (None, word) if crate::check::references::is_simple(word) => {
            End::Scalar(word, Some(shape).filter(|_| !each))
        }
        // Told as an unknown reference.
        (None, _) => return Err(None),
    })
}

fn blocked(path: &Text, name: &str, why: &str) -> Diagnostic {
    let message = format!("{} leads nowhere: {} {why}", quoted(&path.value), quoted(name));
    code::INVALID_PATH.at(&path.place, message)
}

fn nowhere(path: &Text, object: &Object, name: &str) -> Diagnostic {
    let message = format!("{} has no field {}", quoted(&object.name.value), quoted(name));
    let nowhere = code::INVALID_PATH.at(&path.place, message).also(&object.name.place, "the object");
    let known: Vec<&str> = object.fields.iter().map(|field| &*field.wire.value).collect();
    nowhere.suggest(name, &known, "places lead from the object that bears the rule")
}
