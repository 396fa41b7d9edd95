//! A JSON tree with ordered members, and its serialization: ASCII only, the same bytes everywhere.

use std::fmt::Write;

use crate::model::Literal;

/// A JSON value with ordered members.
pub use crate::model::Literal as Json;

/// The members of a JSON object, in the order of insertion.
///
/// ```
/// use fintoc_schema::json_schema::json::{Members, pretty};
/// let schema = Members::new().with("type", "string").with("maxLength", 140);
/// assert_eq!(pretty(&schema.into()), "{\n  \"type\": \"string\",\n  \"maxLength\": 140\n}\n");
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Members(pub Vec<(String, Json)>);

impl Members {
    /// Creates an object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// Adds a member if there is a value.
    #[must_use]
    pub fn with_some(self, name: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Appends the members of another object.
    #[must_use]
    pub fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Returns whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Members> for Json {
    fn from(members: Members) -> Self {
        Self::Object(members.0)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

/// Serializes with an indentation of two spaces and a final newline.
#[must_use]
pub fn pretty(value: &Json) -> String {
    let mut out = String::new();
    write_value(value, Some(0), &mut out);
    out.push('\n');
    out
}

/// Serializes without whitespace.
#[must_use]
pub fn compact(value: &Json) -> String {
    let mut out = String::new();
    write_value(value, None, &mut out);
    out
}

/// `indent` is the depth of the line on which the value starts; `None` writes one line.
fn write_value(value: &Json, indent: Option<usize>, out: &mut String) {
    match value {
        Literal::Null => out.push_str("null"),
        Literal::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Literal::Integer(number) => out.push_str(&number.to_string()),
        Literal::Decimal(number) => out.push_str(&number.to_string()),
        Literal::Text(text) => write_text(text, out),
        Literal::Array(items) => write_list(items, ['[', ']'], indent, out, write_value),
        Literal::Object(members) => {
            write_list(members, ['{', '}'], indent, out, |(name, value), indent, out| {
                write_text(name, out);
                out.push_str(if indent.is_some() { ": " } else { ":" });
                write_value(value, indent, out);
            });
        }
    }
}

fn write_list<T>(
    items: &[T],
    [open, close]: [char; 2],
    indent: Option<usize>,
    out: &mut String,
    write_item: impl Fn(&T, Option<usize>, &mut String),
) {
    let inner = indent.map(|depth| depth.saturating_add(1));
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        break_line(inner, out);
        write_item(item, inner, out);
    }
    if !items.is_empty() {
        break_line(indent, out);
    }
    out.push(close);
}

fn break_line(indent: Option<usize>, out: &mut String) {
    if let Some(depth) = indent {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
}

/// Escapes everything except printable ASCII, and the slash of `</`, which would end a script element
/// of an HTML page.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '/' if before == '<' => out.push_str("\\/"),
            ' '..='~' => out.push(c),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    // Writing to a `String` cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
        before = c;
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_non_ascii_and_closing_script_tag() {
        let text = Json::from("a\"\\\n\t\u{1}</script> \u{f1} \u{1F1E8}\u{7f}");
        assert_eq!(compact(&text), r#""a\"\\\n\t\u0001<\/script> \u00f1 \ud83c\udde8\u007f""#);
    }

    #[test]
    fn writes_empty_containers_on_one_line() {
        let value = Members::new().with("a", Json::Array(vec![])).with("b", Json::Object(vec![]));
        assert_eq!(pretty(&value.into()), "{\n  \"a\": [],\n  \"b\": {}\n}\n");
    }
}
