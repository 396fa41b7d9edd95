//! Says whether a text is spelt as texts of its kind are.

use crate::diagnostic::{Diagnostics, Place, code, is_format, quoted};
use crate::load::keys::Spelling;
use crate::name;

pub(super) fn check(text: &str, spelling: Spelling, place: &Place, found: &mut Diagnostics) {
    match spelling {
        Spelling::Ascii | Spelling::Letters if text.trim().is_empty() => {
            let message = "this text says nothing";
            found.push(code::TEXT_EMPTY.at(place, message).help("write it, or remove the key"));
        }
        Spelling::Ascii if !text.is_ascii() && !text.contains(hidden) => {
            let message = "English and technical texts are ASCII";
            found.push(code::TEXT_NOT_ASCII.at(place, message).help("spell it in ASCII"));
        }
        Spelling::Pattern => {}
        Spelling::Ascii | Spelling::Letters => visible(text, place, found),
        Spelling::Date if name::is_date(text) => {}
        Spelling::DateOrUnknown if name::is_date(text) || text == "unknown" => {}
        Spelling::Date | Spelling::DateOrUnknown => {
            let message = format!("{} is no date", quoted(text));
            let unknown = if spelling == Spelling::Date { "" } else { ", or `unknown`" };
            found.push(code::BAD_DATE.at(place, message).help(format!("write YYYY-MM-DD{unknown}")));
        }
        Spelling::Url if name::is_https(text) || text == "unknown" => {}
        Spelling::Url => {
            let message = format!("{} is no https address", quoted(text));
            found.push(code::BAD_URL.at(place, message).help("write an https address, or `unknown`"));
        }
        Spelling::Type => named(name::is_type(text), text, "a type", "`UpperCamelCase`", place, found),
        Spelling::Member => named(
            name::is_member(text),
            text,
            "a member",
            "ASCII letters, digits and `_`, not beginning with a digit",
            place,
            found,
        ),
        Spelling::Wire => {
            named(name::is_wire(text), text, "a word", "visible ASCII without spaces", place, found)
        }
        Spelling::Kebab => named(name::is_kebab(text), text, "an id", "`kebab-case`", place, found),
        Spelling::Snake => named(name::is_snake(text), text, "a code", "`snake_case`", place, found),
    }
}

fn named(fits: bool, text: &str, what: &str, wanted: &str, place: &Place, found: &mut Diagnostics) {
    if !fits {
        let message = format!("{} is no name for {what}", quoted(text));
        let help = format!("write {wanted}, at most {} characters", name::LONGEST);
        found.push(code::BAD_NAME.at(place, message).help(help));
    }
}

/// Refuses characters that are not seen. Those that stand unescaped were told with the file.
pub(super) fn visible(text: &str, place: &Place, found: &mut Diagnostics) {
    if let Some(letter) = text.chars().find(|letter| hidden(*letter))
        && !(is_format(letter) && place.text().contains(letter))
    {
        let message = format!("this text holds U+{:04X}, which is not visible", u32::from(letter));
        found.push(code::TEXT_CHARACTERS.at(place, message).help("remove it"));
    }
}

fn hidden(letter: char) -> bool {
    is_format(letter) || (letter.is_control() && letter != '\n')
}
