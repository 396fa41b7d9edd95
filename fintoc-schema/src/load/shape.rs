//! Compares a file's nodes with the table of keys: what is unknown, missing, or of the wrong kind.

use super::keys::{Key, Keys, Need, Spelling, Takes};
use super::node::{Kind, Member, Node, Table};
use crate::constraint::{self, KEYWORDS};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, code, listed, quoted};

mod spelling;

/// Checks a whole file, unless it is written in a language that nobody knows yet.
pub(super) fn check(root: &Table, keys: &'static Keys, found: &mut Diagnostics) -> bool {
    if let Some(language) = root.integer("language").filter(|language| language.value != LANGUAGE) {
        let message = format!("version {} of the spec language is not known", language.value);
        let help = format!("write `language = {LANGUAGE}`, or use a newer compiler");
        found.push(code::UNKNOWN_LANGUAGE.at(&language.place, message).help(help));
        return false;
    }
    let start = root.members.first().map(|first| first.key.place.source().place(0..0));
    let place = start.unwrap_or_else(|| crate::diagnostic::Source::new("", "").place(0..0));
    table(root, &place, keys, found);
    true
}

/// The one version of the spec language.
const LANGUAGE: i64 = 1;

fn table(table: &Table, place: &Place, keys: &'static Keys, found: &mut Diagnostics) {
    let decided = table.text(keys.decided_by).map(|word| word.value);
    for member in &table.members {
        let name = &*member.key.value;
        if let Some(key) = keys.get(name) {
            key_fits(member, key, keys, decided.as_deref(), found);
            value(&member.value, key.takes, key.name, found);
        } else if let Some(keyword) = keyword(name, keys) {
            argument(&member.value, keyword, found);
        } else {
            found.push(unknown(member, keys));
        }
    }
    for key in keys.all().filter(|key| table.get(key.name).is_none()) {
        let needed = match key.need {
            Need::Always => true,
            Need::With(words) => decided.as_deref().is_some_and(|word| words.contains(&word)),
            Need::Free | Need::Only(_) => false,
        };
        if needed && key.name == "language" {
            let message = "this file does not say which version of the spec language it is written in";
            found.push(code::UNKNOWN_LANGUAGE.at(place, message).help("begin it with `language = 1`"));
        } else if needed {
            let message = format!("{} lacks {}", keys.what, quoted(key.name));
            found.push(code::MISSING_KEY.at(place, message).help(help(key)));
        }
    }
}

// A key that fits another kind of rule, union or field is told as such: it was meant.
fn key_fits(member: &Member, key: &Key, keys: &Keys, decided: Option<&str>, found: &mut Diagnostics) {
    let (Need::With(words) | Need::Only(words), Some(word)) = (key.need, decided) else { return };
    if !words.contains(&word) {
        let beside = format!("{} = \"{}\"", keys.decided_by, word.escape_default());
        let message = format!("{} does not fit {} with {beside}", quoted(key.name), keys.what);
        let fits: Vec<String> =
            words.iter().map(|word| format!("{} = \"{word}\"", keys.decided_by)).collect();
        let help = format!("it fits {}", fits.join(" or "));
        found.push(code::KEYWORD_MISFIT.at(&member.key.place, message).help(help));
    }
}

fn keyword(name: &str, keys: &Keys) -> Option<&'static constraint::Keyword> {
    constraint::keyword(name)
        .filter(|keyword| keyword.fits.iter().any(|shape| keys.constraints.contains(shape)))
}

fn unknown(member: &Member, keys: &Keys) -> Diagnostic {
    let name = &*member.key.value;
    let message = format!("{} is no key of {}", quoted(name), keys.what);
    let diagnostic = code::UNKNOWN_KEY.at(&member.key.place, message);
    let keywords = KEYWORDS.iter().map(|row| row.word).filter(|word| keyword(word, keys).is_some());
    let known: Vec<&str> = keys.all().map(|key| key.name).chain(keywords).collect();
    // JSON Schema's own spelling is the likeliest slip of all.
    let spelt = KEYWORDS.iter().find(|row| row.json_schema == name).map(|row| row.word);
    match spelt.filter(|word| known.contains(word)) {
        Some(spelt) => diagnostic.help(format!("did you mean {}?", quoted(spelt))),
        None => {
            let otherwise = format!("{} takes {}", keys.what, listed(known.iter().copied()));
            diagnostic.suggest(name, &known, &otherwise)
        }
    }
}

fn value(node: &Node, takes: Takes, key: &str, found: &mut Diagnostics) {
    match (takes, &node.kind) {
        (_, Kind::Broken) => {}
        (Takes::Language, Kind::Integer(_)) | (Takes::Truth, Kind::Boolean(_)) => {}
        (Takes::Count, Kind::Integer(number)) => count(*number, node, found),
        (Takes::Text(spelling), Kind::Text(text)) => spelling::check(text, spelling, &node.place, found),
        (Takes::Word(words), Kind::Text(text)) => word(text, words, node, found),
        (Takes::Texts(spelling), Kind::List(items)) => {
            items.iter().for_each(|item| value(item, Takes::Text(spelling), key, found));
        }
        (Takes::Words(words), Kind::List(items)) => {
            items.iter().for_each(|item| value(item, Takes::Word(words), key, found));
        }
        (Takes::Value, _) => literal(node, found),
        (Takes::Values, Kind::List(items)) => items.iter().for_each(|item| literal(item, found)),
        (Takes::Table(keys), Kind::Table(inner)) => table(inner, &node.place, keys, found),
        (Takes::Tables(keys), Kind::List(items)) => {
            items.iter().for_each(|item| value(item, Takes::Table(keys), key, found));
        }
        (Takes::Named(spelling, keys), Kind::Table(inner)) => {
            for member in &inner.members {
                spelling::check(&member.key.value, spelling, &member.key.place, found);
                match &member.value.kind {
                    // Points at the name: braces may span many lines.
                    Kind::Table(inner) => table(inner, &member.key.place, keys, found),
                    _ => value(&member.value, Takes::Table(keys), &member.key.value, found),
                }
            }
        }
        _ => found.push(wrong(node, key, takes)),
    }
}

/// The argument of a keyword.
fn argument(node: &Node, keyword: &constraint::Keyword, found: &mut Diagnostics) {
    let takes = match keyword.takes {
        constraint::Takes::Bound if matches!(node.kind, Kind::Integer(_) | Kind::Broken) => return,
        constraint::Takes::Bound | constraint::Takes::Count => Takes::Count,
        constraint::Takes::Flag if matches!(node.kind, Kind::Boolean(false)) => {
            let message = format!("{} = false says nothing", keyword.word);
            found.push(code::WRONG_VALUE_TYPE.at(&node.place, message).help("remove the key"));
            return;
        }
        constraint::Takes::Flag => Takes::Truth,
        constraint::Takes::Patterns if matches!(node.kind, Kind::List(_)) => Takes::Texts(Spelling::Pattern),
        constraint::Takes::Patterns => Takes::Text(Spelling::Pattern),
        constraint::Takes::Text => Takes::Text(Spelling::Ascii),
    };
    value(node, takes, keyword.word, found);
}

fn count(number: i64, node: &Node, found: &mut Diagnostics) {
    if number < 0 {
        let message = "a count is never negative";
        found.push(code::NUMBER_OUT_OF_RANGE.at(&node.place, message));
    }
}

fn word(text: &str, words: &[&str], node: &Node, found: &mut Diagnostics) {
    if words.contains(&text) {
        return;
    }
    let message = format!("{} means nothing here", quoted(text));
    let diagnostic = code::UNKNOWN_WORD.at(&node.place, message);
    let otherwise = format!("use one of {}", listed(words.iter().copied()));
    found.push(diagnostic.suggest(text, words, &otherwise));
}

// An instance may hold any letters, but nobody shall be misled by it.
fn literal(node: &Node, found: &mut Diagnostics) {
    match &node.kind {
        Kind::Text(text) => spelling::visible(text, &node.place, found),
        Kind::List(items) => items.iter().for_each(|item| literal(item, found)),
        Kind::Table(table) => {
            for member in &table.members {
                spelling::visible(&member.key.value, &member.key.place, found);
                literal(&member.value, found);
            }
        }
        Kind::Date => {
            let message = "JSON has no dates, and this is one without quotes";
            found.push(code::WRONG_VALUE_TYPE.at(&node.place, message).help("put the date between quotes"));
        }
        Kind::Integer(_) | Kind::Decimal(_) | Kind::Boolean(_) | Kind::Broken => {}
    }
}

fn wrong(node: &Node, key: &str, takes: Takes) -> Diagnostic {
    let wanted = describe(takes);
    let message = format!("{} takes {wanted}, and this is {}", quoted(key), node.kind.describe());
    let diagnostic = code::WRONG_VALUE_TYPE.at(&node.place, message);
    match (&node.kind, takes) {
        (Kind::Date, _) => diagnostic.help("put the date between quotes"),
        (Kind::Text(_), Takes::Texts(_) | Takes::Words(_)) => diagnostic.help("put it between brackets"),
        (Kind::Text(_), Takes::Truth | Takes::Count) => diagnostic.help("remove the quotes"),
        _ => diagnostic,
    }
}

fn describe(takes: Takes) -> &'static str {
    match takes {
        Takes::Language | Takes::Count => "a whole number",
        Takes::Truth => "`true` or `false`",
        Takes::Text(_) | Takes::Word(_) => "a text",
        Takes::Texts(_) | Takes::Words(_) => "a list of texts",
        Takes::Value => "a value",
        Takes::Values => "a list",
        Takes::Table(_) => "a table",
        Takes::Tables(_) => "a list of tables",
        Takes::Named(..) => "a table of tables",
    }
}

fn help(key: &Key) -> String {
    let about = key.about.split_inclusive(['.', ';', ':']).next().unwrap_or_default();
    format!("{}: {}", quoted(key.name), about.trim_end_matches(['.', ';', ':']))
}
