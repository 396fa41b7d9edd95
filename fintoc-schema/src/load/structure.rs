//! Checks a file's nodes against the table of keys: unknown and missing keys, values of the wrong type.

use super::keys::{Key, Keys, Need, Spelling, Takes};
use super::node::{Kind, Member, Node, Table};
use super::spelling;
use crate::constraint::{self, Keyword};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, code, listed, quoted};

/// Checks a whole file. Returns `false` if its version of the spec language is unknown.
pub(super) fn check(root: &Table, keys: &'static Keys, found: &mut Diagnostics) -> bool {
    if let Some(language) = root.integer("language").filter(|language| language.value != LANGUAGE) {
        let message = format!("unknown spec language version {}", language.value);
        let help = format!("use `language = {LANGUAGE}`, or a newer compiler");
        found.push(code::UNKNOWN_LANGUAGE.at(&language.span, message).help(help));
        return false;
    }
    let start = root.members.first().map(|first| first.key.span.source().span(0..0));
    let span = start.unwrap_or_else(|| crate::diagnostic::SourceFile::new("", "").span(0..0));
    check_table(root, &span, keys, found);
    true
}

/// The version of the spec language.
const LANGUAGE: i64 = 1;

fn check_table(table: &Table, span: &Span, keys: &'static Keys, found: &mut Diagnostics) {
    let decided = table.text(keys.decided_by).map(|value| value.value);
    for member in &table.members {
        let name = &*member.key.value;
        if let Some(key) = keys.get(name) {
            check_key(member, key, keys, decided.as_deref(), found);
            check_value(&member.value, key.takes, key.name, found);
        } else if let Some(keyword) = allowed_keyword(name, keys) {
            check_argument(&member.value, keyword, found);
        } else {
            found.push(unknown_key(member, keys));
        }
    }
    for key in keys.all().filter(|key| table.get(key.name).is_none()) {
        let needed = match key.need {
            Need::Always => true,
            Need::With(values) => decided.as_deref().is_some_and(|value| values.contains(&value)),
            Need::Free | Need::Only(_) => false,
        };
        if needed && key.name == "language" {
            let message = "missing version of the spec language";
            found.push(code::UNKNOWN_LANGUAGE.at(span, message).help("begin the file with `language = 1`"));
        } else if needed {
            let message = format!("{} requires the key {}", keys.what, quoted(key.name));
            found.push(code::MISSING_KEY.at(span, message).help(key_help(key)));
        }
    }
}

// A key of another kind of rule, union or field is known, but not allowed here.
fn check_key(member: &Member, key: &Key, keys: &Keys, decided: Option<&str>, found: &mut Diagnostics) {
    let (Need::With(words) | Need::Only(words), Some(word)) = (key.need, decided) else { return };
    if !words.contains(&word) {
        let beside = format!("{} = \"{}\"", keys.decided_by, word.escape_default());
        let message = format!("{} is not allowed in {} with {beside}", quoted(key.name), keys.what);
        let fits: Vec<String> =
            words.iter().map(|word| format!("{} = \"{word}\"", keys.decided_by)).collect();
        let help = format!("allowed with {}", fits.join(" or "));
        found.push(code::KEY_NOT_ALLOWED.at(&member.key.span, message).help(help));
    }
}

fn allowed_keyword(name: &str, keys: &Keys) -> Option<Keyword> {
    Keyword::parse(name).filter(|keyword| keyword.fits().iter().any(|shape| keys.constraints.contains(shape)))
}

fn unknown_key(member: &Member, keys: &Keys) -> Diagnostic {
    let name = &*member.key.value;
    let message = format!("unknown key {} in {}", quoted(name), keys.what);
    let diagnostic = code::UNKNOWN_KEY.at(&member.key.span, message);
    let keywords = Keyword::ALL
        .iter()
        .map(|keyword| keyword.word())
        .filter(|word| allowed_keyword(word, keys).is_some());
    let known: Vec<&str> = keys.all().map(|key| key.name).chain(keywords).collect();
    // JSON Schema's own spelling is the most likely error.
    let spelt =
        Keyword::ALL.iter().find(|keyword| keyword.json_schema() == name).map(|keyword| keyword.word());
    match spelt.filter(|word| known.contains(word)) {
        Some(spelt) => diagnostic.help(format!("did you mean {}?", quoted(spelt))),
        None => {
            let otherwise = format!("the keys of {} are {}", keys.what, listed(known.iter().copied()));
            diagnostic.suggest(name, &known, &otherwise)
        }
    }
}

fn check_value(node: &Node, takes: Takes, key: &str, found: &mut Diagnostics) {
    match (takes, &node.kind) {
        (_, Kind::Broken) => {}
        (Takes::Language, Kind::Integer(_)) | (Takes::Truth, Kind::Boolean(_)) => {}
        (Takes::Count, Kind::Integer(number)) => check_count(*number, node, found),
        (Takes::Text(spelling), Kind::Text(text)) => spelling::check(text, spelling, &node.span, found),
        (Takes::Word(words), Kind::Text(text)) => check_one_of(text, words, node, found),
        (Takes::Texts(spelling), Kind::List(items)) => {
            items.iter().for_each(|item| check_value(item, Takes::Text(spelling), key, found));
        }
        (Takes::Words(words), Kind::List(items)) => {
            items.iter().for_each(|item| check_value(item, Takes::Word(words), key, found));
        }
        (Takes::Value, _) => check_literal(node, found),
        (Takes::Values, Kind::List(items)) => items.iter().for_each(|item| check_literal(item, found)),
        (Takes::Table(keys), Kind::Table(inner)) => check_table(inner, &node.span, keys, found),
        (Takes::Tables(keys), Kind::List(items)) => {
            items.iter().for_each(|item| check_value(item, Takes::Table(keys), key, found));
        }
        (Takes::Named(spelling, keys), Kind::Table(inner)) => {
            for member in &inner.members {
                spelling::check(&member.key.value, spelling, &member.key.span, found);
                match &member.value.kind {
                    // Points at the name, since braces may span many lines.
                    Kind::Table(inner) => check_table(inner, &member.key.span, keys, found),
                    _ => check_value(&member.value, Takes::Table(keys), &member.key.value, found),
                }
            }
        }
        _ => found.push(wrong_type(node, key, takes)),
    }
}

/// The argument of a keyword.
fn check_argument(node: &Node, keyword: Keyword, found: &mut Diagnostics) {
    let takes = match keyword.takes() {
        constraint::Takes::Bound if matches!(node.kind, Kind::Integer(_) | Kind::Broken) => return,
        constraint::Takes::Bound | constraint::Takes::Count => Takes::Count,
        constraint::Takes::Factor if matches!(node.kind, Kind::Integer(number) if number < 1) => {
            let message = format!("a factor is an integer from 1 to {}", constraint::LARGEST_INTEGER);
            found.push(code::NUMBER_OUT_OF_RANGE.at(&node.span, message));
            return;
        }
        // Greater numbers are rejected in every position.
        constraint::Takes::Factor => Takes::Count,
        constraint::Takes::Flag if matches!(node.kind, Kind::Boolean(false)) => {
            let message = format!("{} = false has no effect", keyword.word());
            found.push(code::WRONG_VALUE_TYPE.at(&node.span, message).help("remove the key"));
            return;
        }
        constraint::Takes::Flag => Takes::Truth,
        constraint::Takes::Patterns if matches!(node.kind, Kind::List(_)) => Takes::Texts(Spelling::Pattern),
        constraint::Takes::Patterns => Takes::Text(Spelling::Pattern),
        constraint::Takes::Text => Takes::Text(Spelling::Ascii),
    };
    check_value(node, takes, keyword.word(), found);
}

fn check_count(number: i64, node: &Node, found: &mut Diagnostics) {
    if number < 0 {
        let message = "a count must not be negative";
        found.push(code::NUMBER_OUT_OF_RANGE.at(&node.span, message));
    }
}

fn check_one_of(text: &str, values: &[&str], node: &Node, found: &mut Diagnostics) {
    if values.contains(&text) {
        return;
    }
    let message = format!("unknown value {}", quoted(text));
    let diagnostic = code::UNKNOWN_VALUE.at(&node.span, message);
    let otherwise = format!("expected one of {}", listed(values.iter().copied()));
    found.push(diagnostic.suggest(text, values, &otherwise));
}

// An instance may contain any characters but invisible ones, which would mislead a reader.
fn check_literal(node: &Node, found: &mut Diagnostics) {
    match &node.kind {
        Kind::Text(text) => spelling::check_visible(text, &node.span, found),
        Kind::List(items) => items.iter().for_each(|item| check_literal(item, found)),
        Kind::Table(table) => {
            for member in &table.members {
                spelling::check_visible(&member.key.value, &member.key.span, found);
                check_literal(&member.value, found);
            }
        }
        Kind::Date => {
            let message = "unquoted date in a JSON value";
            found.push(code::WRONG_VALUE_TYPE.at(&node.span, message).help("put the date between quotes"));
        }
        Kind::Integer(_) | Kind::Decimal(_) | Kind::Boolean(_) | Kind::Broken => {}
    }
}

fn wrong_type(node: &Node, key: &str, takes: Takes) -> Diagnostic {
    let wanted = describe(takes);
    let message = format!("expected {wanted} for {}, found {}", quoted(key), node.kind.describe());
    let diagnostic = code::WRONG_VALUE_TYPE.at(&node.span, message);
    match (&node.kind, takes) {
        (Kind::Date, _) => diagnostic.help("put the date between quotes"),
        (Kind::Text(_), Takes::Texts(_) | Takes::Words(_)) => {
            diagnostic.help("put the value between brackets")
        }
        (Kind::Text(_), Takes::Truth | Takes::Count) => diagnostic.help("remove the quotes"),
        _ => diagnostic,
    }
}

fn describe(takes: Takes) -> &'static str {
    match takes {
        Takes::Language | Takes::Count => "an integer",
        Takes::Truth => "`true` or `false`",
        Takes::Text(_) | Takes::Word(_) => "a string",
        Takes::Texts(_) | Takes::Words(_) => "an array of strings",
        Takes::Value => "a value",
        Takes::Values => "an array",
        Takes::Table(_) => "a table",
        Takes::Tables(_) => "an array of tables",
        Takes::Named(..) => "a table of tables",
    }
}

fn key_help(key: &Key) -> String {
    let about = key.about.split_inclusive(['.', ';', ':']).next().unwrap_or_default();
    format!("{}: {}", quoted(key.name), about.trim_end_matches(['.', ';', ':']))
}
