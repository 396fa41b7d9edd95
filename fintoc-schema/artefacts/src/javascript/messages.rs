//! Writes the message catalogue as a module for each language.

use super::print::Js;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Message, Model};

/// The names of values that JSON does not have, in both languages.
const BEYOND_JSON: [(&str, &str, &str); 6] = [
    ("bigint", "a bigint", "un bigint"),
    ("function", "a function", "una funci\u{f3}n"),
    ("infinite", "a number that is not finite", "un n\u{fa}mero que no es finito"),
    ("instance", "an instance of a class", "una instancia de una clase"),
    ("symbol", "a symbol", "un s\u{ed}mbolo"),
    ("undefined", "undefined", "undefined"),
];

/// The texts of messages, by code.
fn texts(messages: &[Message], text: impl Fn(&Message) -> Option<&str>) -> Vec<(String, Option<Js>)> {
    let entries =
        messages.iter().filter_map(|message| Some((message.code.clone(), Some(Js::string(text(message)?)))));
    entries.collect()
}

/// Returns the source of the function `message`:
///
/// ```js
/// const sentences = { required: "is missing" };
/// const message = catalogue(sentences, words);
/// message.form = catalogue({ ...sentences, type: "must be {expected}" }, words);
/// ```
pub(crate) fn catalogue(model: &Model, language: Language) -> String {
    let beyond = BEYOND_JSON.map(|(kind, english, spanish)| {
        (kind.to_owned(), Some(Js::string(either(language, english, spanish))))
    });
    let sentences = Js::Object(texts(&model.messages, |message| language.of(&message.text)));
    let words = Js::Object(
        texts(&model.words, |message| language.of(&message.text)).into_iter().chain(beyond).collect(),
    );
    let [or, and] = [either(language, " or ", " o "), either(language, " and ", " y ")]
        .map(|text| Js::string(text).print(0, 0));
    let mut source = format!(
        "const sentences = {};\n\n\
         // The names of JSON types, and of values that JSON does not have.\n\
         const words = {};\n\n\
         const or = {or}, and = {and};\n\n{}\n\
         const message = catalogue(sentences, words);\n",
        sentences.print(0, 0),
        words.print(0, 0),
        include_str!("fixed/catalogue.js"),
    );
    // Spanish has one text for both registers.
    if language == Language::English {
        let [sentences, words] = [&model.messages, &model.words]
            .map(|messages| texts(messages, |message| message.form.as_deref()));
        source.push_str(&format!(
            "\nconst formSentences = {};\n\nconst formWords = {};\n\n\
             message.form = catalogue({{ ...sentences, ...formSentences }}, {{ ...words, ...formWords }});\n",
            Js::Object(sentences).print(0, 0),
            Js::Object(words).print(0, 0),
        ));
    }
    source
}

fn either(language: Language, english: &'static str, spanish: &'static str) -> &'static str {
    match language {
        Language::English => english,
        Language::Spanish => spanish,
    }
}

/// The declaration of every catalogue.
pub(super) const DECLARATION: &str = "import type { Locale } from \"../check.js\";\n\n\
    /** Returns the message of a violation: `must be greater than 0`. */\n\
    declare const message: Locale;\n\
    export default message;\n";
