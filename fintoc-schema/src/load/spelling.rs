//! Checks that a string has the spelling that its key requires.

use crate::diagnostic::{Diagnostics, Span, code, is_format, quoted};
use crate::load::keys::Spelling;
use crate::name;

pub(super) fn check(text: &str, spelling: Spelling, span: &Span, found: &mut Diagnostics) {
    match spelling {
        Spelling::Ascii | Spelling::Letters if text.trim().is_empty() => {
            let message = "empty string";
            found.push(code::EMPTY_STRING.at(span, message).help("write the text, or remove the key"));
        }
        Spelling::Ascii if !text.is_ascii() && !text.contains(is_invisible) => {
            let message = "non-ASCII character in an English or technical string";
            found.push(code::NON_ASCII.at(span, message).help("use ASCII only"));
        }
        Spelling::Pattern => {}
        Spelling::Ascii | Spelling::Letters => check_visible(text, span, found),
        Spelling::Date if name::is_date(text) => {}
        Spelling::DateOrUnknown if name::is_date(text) || text == "unknown" => {}
        Spelling::Date | Spelling::DateOrUnknown => {
            let message = format!("{} is not a date", quoted(text));
            let unknown = if spelling == Spelling::Date { "" } else { ", or `unknown`" };
            found.push(code::BAD_DATE.at(span, message).help(format!("use the format YYYY-MM-DD{unknown}")));
        }
        Spelling::Url if name::is_https(text) || text == "unknown" => {}
        Spelling::Url => {
            let message = format!("{} is not an https URL", quoted(text));
            found.push(code::BAD_URL.at(span, message).help("use an https URL, or `unknown`"));
        }
        Spelling::Type => check_name(name::is_type(text), text, "a type", "`UpperCamelCase`", span, found),
        Spelling::Member => check_name(
            name::is_member(text),
            text,
            "a member",
            "ASCII letters, digits and `_`, not beginning with a digit",
            span,
            found,
        ),
        Spelling::Wire => {
            check_name(name::is_wire(text), text, "a value", "visible ASCII without spaces", span, found)
        }
        Spelling::Kebab => check_name(name::is_kebab(text), text, "an id", "`kebab-case`", span, found),
        Spelling::Snake => check_name(name::is_snake(text), text, "a code", "`snake_case`", span, found),
    }
}

fn check_name(fits: bool, text: &str, what: &str, wanted: &str, span: &Span, found: &mut Diagnostics) {
    if !fits {
        let message = format!("{} is not a valid name for {what}", quoted(text));
        let help = format!("use {wanted}, at most {} characters", name::MAX_LENGTH);
        found.push(code::BAD_NAME.at(span, message).help(help));
    }
}

/// Rejects invisible characters. Unescaped ones are reported when the file is decoded.
pub(super) fn check_visible(text: &str, span: &Span, found: &mut Diagnostics) {
    if let Some(letter) = text.chars().find(|letter| is_invisible(*letter))
        && !(is_format(letter) && span.text().contains(letter))
    {
        let message = format!("invisible character U+{:04X} in a string", u32::from(letter));
        found.push(code::INVISIBLE_CHARACTER.at(span, message).help("remove the character"));
    }
}

fn is_invisible(letter: char) -> bool {
    is_format(letter) || (letter.is_control() && letter != '\n')
}
