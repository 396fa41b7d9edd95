//! Writes the message catalogue as a module for each language.

use super::print::Js;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Message, Model};

/// What only a value of JavaScript can be, in both languages.
const BEYOND_JSON: [(&str, &str, &str); 6] = [
    ("bigint", "a big integer", "un entero grande"),
    ("function", "a function", "una funci\u{f3}n"),
    ("infinite", "no finite number", "un n\u{fa}mero que no es finito"),
    ("instance", "an instance of a class", "una instancia de una clase"),
    ("symbol", "a symbol", "un s\u{ed}mbolo"),
    ("undefined", "undefined", "undefined"),
];

/// ```js
/// const sentences = { required: "is missing" };
/// const message = ({ code, params }) => ...;
/// ```
pub(crate) fn catalogue(model: &Model, language: Language) -> String {
    let said = |messages: &[Message]| {
        let entries = messages.iter().filter_map(|message| {
            Some((message.code.clone(), Some(Js::string(language.of(&message.text)?))))
        });
        entries.collect::<Vec<_>>()
    };
    let beyond = BEYOND_JSON.map(|(kind, english, spanish)| {
        let word = match language {
            Language::English => english,
            Language::Spanish => spanish,
        };
        (kind.to_owned(), Some(Js::string(word)))
    });
    let or = match language {
        Language::English => " or ",
        Language::Spanish => " o ",
    };
    let sentences = Js::Object(said(&model.messages));
    let words = Js::Object(said(&model.words).into_iter().chain(beyond).collect());
    format!(
        "const sentences = {};\n\n\
         // JSON kinds, and what only JavaScript has.\n\
         const words = {};\n\n\
         const or = {};\n\n{}",
        sentences.print(0, 0),
        words.print(0, 0),
        Js::string(or).print(0, 0),
        include_str!("fixed/message.js"),
    )
}

/// The declaration of every catalogue.
pub(super) const DECLARATION: &str = "import type { Locale } from \"../check.js\";\n\n\
    /** The sentence for a violation: `must be more than 0`. */\n\
    declare const message: Locale;\n\
    export default message;\n";
