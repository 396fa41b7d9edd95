//! Checks that the message catalogue has a message for every code, and no other.

use crate::diagnostic::{Diagnostics, code, listed, quoted};
use crate::sentence::{self, JSON_KINDS};
use crate::spec::{Messages, Sentence, Text};
use crate::violation::ViolationCode;

// An incomplete catalogue would show people codes.
pub(super) fn check(messages: &Messages, found: &mut Diagnostics) {
    let known = sentence::all();
    let codes: Vec<&str> = known.iter().map(|it| &*it.code).collect();
    let said = |lines: &[Sentence]| lines.iter().map(|line| line.code.clone()).collect::<Vec<Text>>();
    complete(messages, "message", &said(&messages.sentences), &codes, found);
    complete(messages, "word", &said(&messages.words), JSON_KINDS, found);
    for line in &messages.sentences {
        let Some(known) = known.iter().find(|it| it.code == line.code.value) else { continue };
        texts(line).for_each(|text| parameters_exist(text, &known.code, &known.parameters, found));
        meaning_fits(line, ViolationCode::parse(&line.code.value).is_none(), found);
    }
    for text in messages.words.iter().flat_map(texts) {
        parameters_exist(text, "word", &[], found);
    }
}

/// The texts that have placeholders.
fn texts(line: &Sentence) -> impl Iterator<Item = &Text> {
    line.text.iter().flat_map(|text| text.en.iter().chain(&text.es)).chain(&line.form)
}

// `explain` knows the codes by their meanings, so exactly the codes have one.
fn meaning_fits(line: &Sentence, is_variant: bool, found: &mut Diagnostics) {
    let code = quoted(&line.code.value);
    match (&line.meaning, is_variant) {
        (None, false) => {
            let missing = code::MISSING_MESSAGE.at(&line.code.span, format!("{code} has no meaning"));
            found.push(missing.help("add `meaning = { en = \"...\", es = \"...\" }`"));
        }
        (Some(_), true) => {
            let unknown = code::UNKNOWN_MESSAGE
                .at(&line.code.span, format!("{code} is a variant of a code and takes no meaning"));
            found.push(unknown.help("remove `meaning`"));
        }
        (Some(_), false) | (None, true) => {}
    }
}

fn complete(messages: &Messages, table: &str, said: &[Text], known: &[&str], found: &mut Diagnostics) {
    for code in said.iter().filter(|code| !known.contains(&&*code.value)) {
        let message = format!("unknown code {}", quoted(&code.value));
        let unknown = code::UNKNOWN_MESSAGE.at(&code.span, message);
        found.push(unknown.suggest(&code.value, known, "remove the line"));
    }
    let missing: Vec<&str> =
        known.iter().copied().filter(|code| !said.iter().any(|it| it.value == *code)).collect();
    if !missing.is_empty() {
        let message = format!("missing in `[{table}]`: {}", listed(missing));
        let help = format!("add each with `en` and `es` to `[{table}]`");
        found.push(code::MISSING_MESSAGE.at(&messages.span, message).help(help));
    }
}

fn parameters_exist(text: &Text, code: &str, known: &[&str], found: &mut Diagnostics) {
    for part in text.value.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        if part.contains('}') && known.contains(&name) {
            continue;
        }
        let message = format!("{} has no parameter {}", quoted(code), quoted(name));
        let help = match known {
            [] => "it has none".to_owned(),
            _ => format!("it has {}", listed(known.iter().copied())),
        };
        found.push(code::UNKNOWN_PARAMETER.at(&text.span, message).help(help));
    }
}
