//! Texts of the specs stay texts in everything that is made of them.
//!
//! Each hostile line is put wherever the specs hold a text. What comes out must be built as if a plain
//! word were there: the same items, the same tags, the same code around the strings.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "what cannot be read ends the test"
)]

mod code;
mod markup;
mod rust;

use fintoc_artefacts::artefact::Artefact;
use fintoc_cli::emitters::EMITTERS;
use fintoc_schema::compile;
use fintoc_schema::diagnostic::Diagnostics;
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;

/// The lines of a list, their escapes resolved as in a JSON string.
fn texts(list: &str) -> Vec<String> {
    let text = |line: &str| serde_json::from_str(&format!("\"{}\"", line.replace('"', "\\\"")));
    list.lines().map(|line| text(line).unwrap_or_else(|error| panic!("{line}: {error}"))).collect()
}

fn hostile() -> Vec<String> {
    texts(include_str!("hostile.txt"))
}

/// What an export writes of the spec with this text in it.
fn artefacts(text: &str) -> Vec<Artefact> {
    match spec(text) {
        Ok(model) => EMITTERS.iter().flat_map(|emitter| (emitter.emit)(&model)).collect(),
        Err(found) => {
            panic!(
                "{text:?} is not a valid text of a spec: {}",
                found.to_string().lines().next().unwrap_or("")
            )
        }
    }
}

fn spec(text: &str) -> Result<Model, Diagnostics> {
    let ascii: String = text.chars().filter(char::is_ascii).collect();
    let word: String = text.chars().filter(char::is_ascii_graphic).take(60).collect();
    let word = if word.chars().any(|c| c.is_ascii_alphanumeric()) { word } else { format!("{word}x") };
    let quoted = |text: &str| {
        let json = serde_json::to_string(text).expect("a JSON string");
        json[1..json.len() - 1].to_owned()
    };
    let spec = include_str!("spec.toml").replace("@ascii", &quoted(&ascii));
    let spec = spec.replace("@any", &quoted(text)).replace("@word", &quoted(&word));
    let messages = include_str!("../../specs/messages.toml");
    let files = [SpecFile::new("v1/spec.toml", spec), SpecFile::new("messages.toml", messages)];
    compile(&files).map(|(model, _)| model)
}

/// The same in each line, and where they part.
fn same(name: &str, plain: &str, hostile: &str) {
    let Some(at) = plain.bytes().zip(hostile.bytes()).position(|(one, other)| one != other) else {
        return assert_eq!(plain.len(), hostile.len(), "{name}");
    };
    let near = |text: &str| text.chars().skip(at.saturating_sub(80)).take(160).collect::<String>();
    panic!("{name}\nwith a plain word: {}\nnow: {}", near(plain), near(hostile));
}

#[test]
fn rejects_invisible_characters() {
    for text in texts(include_str!("refused.txt")) {
        let found = spec(&text).expect_err(&text);
        assert!(found.iter().any(|it| it.code().name == "invisible-character"), "{text:?}");
    }
}

/// Both sides of each artefact that ends like this: with a plain word, and with a hostile line.
fn each(end: &str, check: impl Fn(&str, &str, &str)) {
    let plain = artefacts("Plain");
    let mut seen = 0;
    for line in hostile() {
        for (plain, hostile) in plain.iter().zip(artefacts(&line)) {
            assert_eq!(plain.path, hostile.path, "{line:?}");
            if hostile.path.ends_with(end) {
                check(&format!("{} of {line:?}", hostile.path), &plain.text, &hostile.text);
                seen += 1;
            }
        }
    }
    assert!(seen >= 30, "only {seen} files end with {end}");
}

#[test]
fn exported_json_is_ascii_and_closes_no_tag() {
    each(".json", |name, _, text| {
        assert!(text.is_ascii() && text.ends_with('\n'), "{name}");
        assert!(!text.contains("</"), "{name}");
        serde_json::from_str::<serde_json::Value>(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    });
}
