//! Checks defaults as far as later steps rely on them.
//!
//! The reference validator (`fintoc-validator`) validates examples and defaults as instances.

use super::context::Context;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Field, Item, Value, ValueKind};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for field in cx.module.objects.iter().flat_map(|object| &object.fields) {
        if let Some(default) = &field.default {
            default_is_a_value(cx, field, default, found);
        }
        default_is_complete(field, found);
    }
}

// A default is written, and a writer writes neither aliases nor unknown values.
fn default_is_a_value(cx: &Context<'_>, field: &Field, default: &Value, found: &mut Diagnostics) {
    let ty = field.shape.word.as_ref().and_then(|word| cx.names.get(&word.value));
    let (Some(Item::Enum(item)), ValueKind::Text(text)) = (ty, &default.kind) else { return };
    if item.words.iter().any(|value| value.wire.value == *text) {
        return;
    }
    let message = format!("{} is not a value of {}", quoted(text), quoted(&item.name.value));
    let bad = code::BAD_DEFAULT.at(&default.span, message).also(&item.name.span, "defined here");
    let aliased = item.words.iter().find(|value| value.aliases.iter().any(|alias| alias.value == *text));
    found.push(match aliased {
        Some(value) => bad.help(format!("use {}, of which it is an alias", quoted(&value.wire.value))),
        None => {
            let values: Vec<&str> = item.words.iter().map(|value| &*value.wire.value).collect();
            bad.suggest(text, &values, "correct the default, or add the value")
        }
    });
}

// A default applies only if the member is missing, and code must know which side applies it.
fn default_is_complete(field: &Field, found: &mut Diagnostics) {
    let name = quoted(&field.wire.value);
    if let (Some(default), Some(required)) = (&field.default, field.required.as_ref().filter(|it| it.value)) {
        let message = format!("{name} is required, so its default never applies");
        let both =
            code::REQUIRED_WITH_DEFAULT.at(&default.span, message).also(&required.span, "required here");
        found.push(both.help("make it an example, or make the field optional"));
    }
    match (&field.default, &field.default_applied_by) {
        (Some(default), None) => {
            let message = format!("{name} has a default but no `default_applied_by`");
            let help = "add `default_applied_by = \"server\"` or `\"client\"`, or make it an example";
            found.push(code::INCOMPLETE_DEFAULT.at(&default.span, message).help(help));
        }
        (None, Some(side)) => {
            let message = format!("{name} has `default_applied_by` but no default");
            found.push(
                code::INCOMPLETE_DEFAULT.at(&side.span, message).help("add `default`, or remove this key"),
            );
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}
