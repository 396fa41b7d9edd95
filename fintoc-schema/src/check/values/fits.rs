//! Says what is wrong with a value for its type: the part of it, and why.

use crate::check::Cx;
use crate::check::members::json_kind;
use crate::diagnostic::quoted;
use crate::model::Argument;
use crate::spec::{Enum, Item, Shape, Text, Value, ValueKind};

/// The offending part and the reason; `None` if nothing offends.
type Misfit<'a> = Option<(&'a Value, String)>;

/// For a scalar or a field.
pub(in crate::check) fn shape<'a>(cx: &Cx<'_>, shape: &Shape, value: &'a Value) -> Misfit<'a> {
    match (&*shape.word.as_ref()?.value, &value.kind) {
        ("array", ValueKind::List(items)) => {
            let inside = items.iter().find_map(|item| named(cx, shape.items.as_ref()?, item));
            inside.or_else(|| counted(shape, "items", items.len(), value)).or_else(|| repeated(shape, items))
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
            inside.or_else(|| counted(shape, "properties", members.len(), value))
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
    match value.kind {
        ValueKind::Table(_) => None,
        _ => Some((value, "is no table".to_owned())),
    }
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
    match &value.kind {
        ValueKind::Text(text) if spellings.any(|it| it.value == *text) => None,
        // An open enumeration keeps unknown words, but none of its examples is one.
        _ => Some((value, format!("is no word of {}", quoted(&item.name.value)))),
    }
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
    let word = it.keyword.word;
    let holds = match (&it.argument, &value.kind) {
        (Argument::Integer(limit), ValueKind::Integer(number)) => within(word, *number, *limit),
        #[expect(clippy::cast_precision_loss, reason = "bounds lie within 2^53")]
        (Argument::Integer(limit), ValueKind::Decimal(number)) => within(word, *number, *limit as f64),
        (Argument::Integer(limit), ValueKind::Text(text)) => {
            within(word, i64::try_from(text.chars().count()).unwrap_or(i64::MAX), *limit)
        }
        (Argument::Text(wanted), ValueKind::Text(text)) => wanted == text,
        (Argument::Patterns(_), ValueKind::Text(text)) => {
            cx.patterns.get(of).is_none_or(|dfa| dfa.matches(text))
        }
        _ => true,
    };
    let why = match &it.argument {
        Argument::Integer(limit) => format!("breaks `{word} = {limit}`"),
        Argument::Flag | Argument::Text(_) | Argument::Patterns(_) => format!("breaks `{word}`"),
    };
    (!holds).then_some((value, why))
}

fn within<T: PartialOrd>(word: &str, size: T, limit: T) -> bool {
    match word {
        "exclusive_minimum" => size > limit,
        "exclusive_maximum" => size < limit,
        _ if word.starts_with("min") => size >= limit,
        _ => size <= limit,
    }
}

fn counted<'a>(shape: &Shape, what: &str, count: usize, value: &'a Value) -> Misfit<'a> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    shape.constraints.iter().find_map(|it| match it.argument {
        Argument::Integer(limit)
            if it.keyword.word.ends_with(what) && !within(it.keyword.word, count, limit) =>
        {
            Some((value, format!("breaks `{} = {limit}`", it.keyword.word)))
        }
        _ => None,
    })
}

fn repeated<'a>(shape: &Shape, items: &'a [Value]) -> Misfit<'a> {
    if !shape.constraints.iter().any(|it| it.argument == Argument::Flag) {
        return None;
    }
    let twice = items
        .iter()
        .enumerate()
        .find(|(at, item)| items.iter().take(*at).any(|earlier| earlier.literal() == item.literal()));
    twice.map(|(_, item)| (item, "breaks `unique_items`".to_owned()))
}
