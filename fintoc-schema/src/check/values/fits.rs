//! Says what is wrong with a value for its type: the part of it, and why.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use crate::assertion::{Argument, Asserted, Assertion};
use crate::check::Cx;
use crate::check::members::json_kind;
use crate::constraint::Measure;
use crate::diagnostic::quoted;
use crate::spec::{Enum, Item, Shape, Text, Value, ValueKind};

/// The offending part and the reason; `None` if nothing offends.
type Misfit<'a> = Option<(&'a Value, String)>;

/// For a scalar or a field.
pub(in crate::check) fn shape<'a>(cx: &Cx<'_>, shape: &Shape, value: &'a Value) -> Misfit<'a> {
    match (&*shape.word.as_ref()?.value, &value.kind) {
        ("array", ValueKind::List(items)) => {
            let inside = items.iter().find_map(|item| named(cx, shape.items.as_ref()?, item));
            inside.or_else(|| counted(shape, items.len(), value)).or_else(|| repeated(shape, items))
        }
        ("array", _) => Some((value, "is no list".to_owned())),
        ("map", ValueKind::Table(members)) => {
            let inside = members.iter().find_map(|(name, value)| {
                let keys = cx.names.get(&shape.keys.as_ref()?.value);
                let key = Value::text(name);
                match keys {
                    Some(Item::Scalar(scalar)) => self::shape(cx, &scalar.shape, &key)
                        .map(|(_, why)| (value, format!("has a name that {why}"))),
                    _ => None,
                }
                .or_else(|| named(cx, shape.values.as_ref()?, value))
            });
            inside.or_else(|| counted(shape, members.len(), value))
        }
        ("map", _) => table(value),
        (word, _) => match simple(word, value) {
            Some(true) => shape.constraints.iter().find_map(|it| constraint(cx, shape, it, value)),
            Some(false) => Some((value, format!("breaks `type = \"{word}\"`"))),
            None => named(cx, shape.word.as_ref()?, value),
        },
    }
}

/// Whole objects are judged elsewhere.
pub(super) fn table(value: &Value) -> Misfit<'_> {
    let is_table = matches!(value.kind, ValueKind::Table(_));
    (!is_table).then(|| (value, "is no table".to_owned()))
}

fn named<'a>(cx: &Cx<'_>, word: &Text, value: &'a Value) -> Misfit<'a> {
    match cx.names.get(&word.value) {
        Some(Item::Scalar(scalar)) => shape(cx, &scalar.shape, value),
        Some(Item::Enum(item)) => one_of(item, value),
        Some(Item::Object(_)) => table(value),
        Some(Item::Union(union)) if union.by.as_ref().is_some_and(|by| by.value == "tag") => table(value),
        Some(Item::Union(union)) => {
            let words = || union.variants.iter().filter_map(|variant| variant.word.as_ref());
            let kind = |word: &&Text| match json_kind(cx, &word.value) {
                Some("object") => matches!(value.kind, ValueKind::Table(_)),
                Some(kind) => simple(kind, value) == Some(true),
                None => false,
            };
            match words().find(kind) {
                Some(word) => named(cx, word, value),
                None => Some((value, "has the JSON kind of no variant".to_owned())),
            }
        }
        None if simple(&word.value, value) == Some(false) => {
            Some((value, format!("breaks `type = \"{}\"`", word.value)))
        }
        None => None,
    }
}

/// Whether a value is of a simple kind; `None` for what is no simple kind.
fn simple(kind: &str, value: &Value) -> Option<bool> {
    Some(match kind {
        "string" => matches!(value.kind, ValueKind::Text(_)),
        "integer" => matches!(value.kind, ValueKind::Integer(_)),
        "number" => matches!(value.kind, ValueKind::Integer(_) | ValueKind::Decimal(_)),
        "boolean" => matches!(value.kind, ValueKind::Boolean(_)),
        _ => return None,
    })
}

fn one_of<'a>(item: &Enum, value: &'a Value) -> Misfit<'a> {
    let mut spellings = item.words.iter().flat_map(|word| std::iter::once(&word.wire).chain(&word.aliases));
    let mut known = |text: &String| spellings.any(|it| it.value == *text);
    // An open enumeration keeps unknown words, but none of its examples is one.
    let fits = if let ValueKind::Text(text) = &value.kind { known(text) } else { false };
    (!fits).then(|| (value, format!("is no word of {}", quoted(&item.name.value))))
}

/// Other spellings are read, but never written.
pub(super) fn alias<'a>(cx: &Cx<'_>, shape: &Shape, value: &'a Value) -> Misfit<'a> {
    let (Some(Item::Enum(item)), ValueKind::Text(text)) =
        (cx.names.get(&shape.word.as_ref()?.value), &value.kind)
    else {
        return None;
    };
    let word = item.words.iter().find(|word| word.aliases.iter().any(|alias| alias.value == *text))?;
    Some((value, format!("is another spelling of {}", quoted(&word.wire.value))))
}

fn constraint<'a>(cx: &Cx<'_>, of: &Shape, it: &crate::spec::Constraint, value: &'a Value) -> Misfit<'a> {
    let holds = match (&it.assertion, &value.kind) {
        (Assertion::Limit(limit, number), ValueKind::Integer(value)) => limit.accepts(*value, *number),
        #[expect(clippy::cast_precision_loss, reason = "bounds lie within 2^53")]
        (Assertion::Limit(limit, number), ValueKind::Decimal(value)) => limit.accepts(*value, *number as f64),
        (Assertion::Limit(limit, number), ValueKind::Text(text)) => {
            limit.accepts(i64::try_from(text.chars().count()).unwrap_or(i64::MAX), *number)
        }
        (Assertion::Constant(wanted), ValueKind::Text(text)) => wanted == text,
        (Assertion::Patterns(_), ValueKind::Text(text)) => {
            cx.patterns.get(of).is_none_or(|dfa| dfa.matches(text))
        }
        // Of another kind: that was told, or the keyword does not fit the type.
        (Assertion::Limit(..) | Assertion::Constant(_) | Assertion::Patterns(_) | Assertion::Unique, _) => {
            true
        }
    };
    (!holds).then(|| (value, broken(&it.assertion)))
}

fn broken(assertion: &Assertion) -> String {
    let word = assertion.keyword().word();
    match assertion.argument() {
        Argument::Integer(number) => format!("breaks `{word} = {number}`"),
        Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => format!("breaks `{word}`"),
    }
}

/// Judges an array or a map by the number of its parts.
fn counted<'a>(shape: &Shape, count: usize, value: &'a Value) -> Misfit<'a> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let exceeded = shape.constraints.iter().find(|it| match &it.assertion {
        Assertion::Limit(limit, number) => match limit.measure() {
            Measure::Items | Measure::Members => !limit.accepts(count, *number),
            Measure::Value | Measure::Length => false,
        },
        Assertion::Constant(_) | Assertion::Patterns(_) | Assertion::Unique => false,
    })?;
    Some((value, broken(&exceeded.assertion)))
}

fn repeated<'a>(shape: &Shape, items: &'a [Value]) -> Misfit<'a> {
    if !Asserted::by(&shape.constraints).unique {
        return None;
    }
    let twice = items
        .iter()
        .enumerate()
        .find(|(at, item)| items.iter().take(*at).any(|earlier| earlier.literal() == item.literal()));
    twice.map(|(_, item)| (item, broken(&Assertion::Unique)))
}
