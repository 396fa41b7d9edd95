//! Changes single keys of TOML documents and preserves everything around them.

use fintoc_schema::diagnostic::is_format;
use fintoc_schema::json_schema::json::Json;
use toml_edit::{InlineTable, Item, Key, Value};

/// The item at a path of keys.
pub(super) fn item_at<'d>(item: &'d mut Item, path: &[&str]) -> Option<&'d mut Item> {
    let mut here = item;
    for step in path {
        here = here.as_table_like_mut()?.get_mut(step)?;
    }
    Some(here)
}

/// Sets a key; a new one is inserted after the last present key of `after`, or at the end.
pub(super) fn set(item: &mut Item, key: &str, value: Value, after: &[&str]) -> bool {
    if let Some(known) = item.as_table_like_mut().and_then(|table| table.get_mut(key)) {
        let decor = known.as_value().map(|value| value.decor().clone());
        let mut value = value;
        if let Some(decor) = decor {
            *value.decor_mut() = decor;
        }
        *known = Item::Value(value);
        return true;
    }
    match item {
        Item::Value(Value::InlineTable(table)) => {
            insert(table, key, value, after);
            true
        }
        Item::Table(table) => {
            table.insert(key, Item::Value(value));
            true
        }
        Item::None | Item::Value(_) | Item::ArrayOfTables(_) => false,
    }
}

/// Takes a key away.
pub(super) fn remove(item: &mut Item, key: &str) -> bool {
    item.as_table_like_mut().is_some_and(|table| table.remove(key).is_some())
}

/// The text of a key.
pub(super) fn string_at<'d>(item: &'d Item, key: &str) -> Option<&'d str> {
    item.as_table_like()?.get(key)?.as_str()
}

// Puts a key into an inline table, set out as the others are.
fn insert(table: &mut InlineTable, key: &str, value: Value, after: &[&str]) {
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    let place =
        names.iter().rposition(|name| after.contains(&name.as_str())).map_or(names.len(), |at| at + 1);
    let mut entries: Vec<(Key, Value)> = names.iter().filter_map(|name| entry(table, name)).collect();
    let indent = entries.first().map_or(String::new(), |(key, _)| indentation(&prefix(key)));
    let mut fresh_key = Key::new(key);
    let mut fresh = value;
    fresh.decor_mut().set_prefix(" ");
    fresh.decor_mut().set_suffix("");
    fresh_key.leaf_decor_mut().set_suffix(" ");
    fresh_key.leaf_decor_mut().set_prefix(if indent.is_empty() { " " } else { &indent });
    if let Some((next, _)) = entries.get_mut(place) {
        // A comment after the previous value is in the prefix of the next key: it stays where it is.
        let old = prefix(next);
        if let Some((line, rest)) = old.split_once('\n').filter(|(line, _)| line.contains('#')) {
            fresh_key.leaf_decor_mut().set_prefix(format!("{line}{indent}"));
            next.leaf_decor_mut().set_prefix(format!("\n{rest}"));
        }
    } else if let Some((_, last)) = entries.last_mut() {
        // The text before the closing bracket moves after the new value.
        let suffix = last.decor().suffix().and_then(|suffix| suffix.as_str()).unwrap_or("").to_owned();
        fresh.decor_mut().set_suffix(suffix);
        last.decor_mut().set_suffix("");
    }
    entries.insert(place.min(entries.len()), (fresh_key, fresh));
    table.clear();
    for (key, value) in entries {
        table.insert_formatted(&key, value);
    }
}

fn entry(table: &InlineTable, name: &str) -> Option<(Key, Value)> {
    let (key, item) = table.get_key_value(name)?;
    Some((key.clone(), item.as_value()?.clone()))
}

fn prefix(key: &Key) -> String {
    key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("").to_owned()
}

// The line break and blanks before a key, without comments; empty if all keys are on one line.
fn indentation(prefix: &str) -> String {
    prefix.rsplit_once('\n').map(|(_, blanks)| format!("\n{blanks}")).unwrap_or_default()
}

/// An inline table on one line.
pub(super) fn inline(pairs: Vec<(&str, Value)>) -> InlineTable {
    let mut out = InlineTable::new();
    for (key, value) in pairs {
        out.insert(key, value);
    }
    out.fmt();
    out
}

/// A simple value.
pub(super) fn toml_value(value: &Json) -> Option<Value> {
    match value {
        Json::Boolean(value) => Some((*value).into()),
        Json::Integer(value) => Some((*value).into()),
        Json::Decimal(value) => Some((*value).into()),
        Json::Text(text) if text.len() <= 200 && text.chars().all(|c| !c.is_control() && !is_format(c)) => {
            Some(text.as_str().into())
        }
        Json::Null | Json::Text(_) | Json::Array(_) | Json::Object(_) => None,
    }
}

// `9_000_000`, as numbers are written in the specs.
pub(super) fn grouped(value: i64) -> Value {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len() > 4 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{text}").parse().unwrap_or_else(|_| value.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml_edit::DocumentMut;

    fn edited(text: &str, key: &str, after: &[&str]) -> String {
        let mut document: DocumentMut = text.parse().unwrap();
        let item = item_at(document.as_item_mut(), &["a"]).unwrap();
        assert!(set(item, key, 7.into(), after));
        document.to_string()
    }

    #[test]
    fn new_keys_stand_like_the_others() {
        let long = "a = {\n    # why\n    b = 1,  # one\n    c = 2,\n}\n";
        assert_eq!(
            edited(long, "d", &["b"]),
            "a = {\n    # why\n    b = 1,  # one\n    d = 7,\n    c = 2,\n}\n"
        );
        assert_eq!(edited("a = { b = 1, c = 2 }\n", "d", &[]), "a = { b = 1, c = 2, d = 7 }\n");
        assert_eq!(edited("a = { b = 1 } # x\n", "b", &[]), "a = { b = 7 } # x\n");
        assert_eq!(edited("[a]\nb = 1\n", "d", &[]), "[a]\nb = 1\nd = 7\n");
    }

    #[test]
    fn long_numbers_have_groups() {
        let shown = |value: i64| grouped(value).to_string();
        assert_eq!(
            [shown(7), shown(1000), shown(65_536), shown(-7_000_000)],
            ["7", "1000", "65_536", "-7_000_000"]
        );
    }
}
