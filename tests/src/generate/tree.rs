//! A JSON value that keeps the spelling of its numbers, and its text.

use fintoc_schema::model::Literal;
use fintoc_validator::instance::Random;

use super::random::Pick;

/// A JSON value. Numbers are texts, so that any spelling can be made.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// As it is spelled.
    Number(String),
    /// Without escapes.
    Text(String),
    /// A list.
    Array(Vec<Json>),
    /// Members in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Returns a value with its integers in one of their spellings each.
    pub fn spelled(value: &Literal, random: &mut Random) -> Self {
        match value {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Bool(*value),
            Literal::Integer(number) => Self::Number(spelled(*number, random)),
            Literal::Decimal(number) => Self::Number(number.to_string()),
            Literal::Text(text) => Self::Text(text.clone()),
            Literal::Array(items) => {
                Self::Array(items.iter().map(|item| Self::spelled(item, random)).collect())
            }
            Literal::Object(members) => {
                let member = |(name, value): &(String, Literal)| (name.clone(), Self::spelled(value, random));
                Self::Object(members.iter().map(member).collect())
            }
        }
    }

    /// How many values there are in all.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => 1,
            Self::Array(items) => 1 + items.iter().map(Self::count).sum::<usize>(),
            Self::Object(members) => 1 + members.iter().map(|(_, value)| value.count()).sum::<usize>(),
        }
    }

    /// The value at a position in the order of the text, of which 0 is the whole.
    pub fn nth(&mut self, position: usize) -> Option<&mut Self> {
        let mut left = position;
        self.find(&mut left)
    }

    fn find(&mut self, left: &mut usize) -> Option<&mut Self> {
        if *left == 0 {
            return Some(self);
        }
        *left -= 1;
        match self {
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) => None,
            Self::Array(items) => items.iter_mut().find_map(|item| item.find(left)),
            Self::Object(members) => members.iter_mut().find_map(|(_, value)| value.find(left)),
        }
    }

    /// The text, with now and then a space or an escape that changes nothing.
    pub fn to_text(&self, random: &mut Random) -> String {
        let mut out = String::new();
        let plain = random.chance(2, 3);
        self.write(&mut out, plain, random);
        out
    }

    /// The text, each value on a line of its own, so that none moves another to another place; with no escape but those that JSON needs.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let mut out = String::new();
        self.write_lines(&mut out);
        out
    }

    fn write_lines(&self, out: &mut String) {
        let quoted = |text: &str| {
            let mut quoted = String::new();
            // Nothing is left to chance in a plain text.
            write_text(text, &mut quoted, true, &mut Random::new(0));
            quoted
        };
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(&value.to_string()),
            Self::Number(spelling) => out.push_str(spelling),
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "\n," } else { "[\n" });
                    item.write_lines(out);
                }
                out.push_str(if items.is_empty() { "[]" } else { "\n]" });
            }
            Self::Object(members) => {
                for (index, (name, value)) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "\n," } else { "{\n" });
                    out.push_str(&format!("{}: ", quoted(name)));
                    value.write_lines(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "\n}" });
            }
        }
    }

    fn write(&self, out: &mut String, plain: bool, random: &mut Random) {
        space(out, plain, random);
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(&value.to_string()),
            Self::Number(spelling) => out.push_str(spelling),
            Self::Text(text) => write_text(text, out, plain, random),
            Self::Array(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    item.write(out, plain, random);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    space(out, plain, random);
                    write_text(name, out, plain, random);
                    out.push(':');
                    value.write(out, plain, random);
                }
                out.push('}');
            }
        }
        space(out, plain, random);
    }
}

/// Returns an integer in one of its spellings.
fn spelled(integer: i64, random: &mut Random) -> String {
    match random.below(10) {
        0 => format!("{integer}.0"),
        1 => format!("{integer}e0"),
        2 if integer % 100 == 0 => format!("{}E+2", integer / 100),
        3 if integer % 10 == 0 => format!("{}.{}e1", integer / 10, "0"),
        4 if integer == 0 => "-0".to_owned(),
        _ => integer.to_string(),
    }
}

fn space(out: &mut String, plain: bool, random: &mut Random) {
    if !plain && random.chance(1, 8) {
        out.push(*random.pick(&[' ', '\n', '\t', '\r']));
    }
}

fn write_text(text: &str, out: &mut String, plain: bool, random: &mut Random) {
    out.push('"');
    for c in text.chars() {
        let escaped = matches!(c, '"' | '\\') || c < ' ' || (!plain && random.chance(1, 12));
        if escaped {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out.push('"');
}
