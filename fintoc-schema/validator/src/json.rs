//! Turns a JSON text into a tree that knows the place of everything in it.
//!
//! RFC 8259 and nothing beside it, in one scan that stops at the first fault. Repeated names and
//! numbers beyond every double stay in the tree: who judges it has to report them among others.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How deep arrays and objects may stand in each other.
pub const MAX_DEPTH: usize = 64;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// The double that the number reads as; infinite where it is larger than all of them.
    Number(f64),
    /// A string, escapes decoded.
    String(String),
    /// Items.
    Array(Vec<Node>),
    /// Members as they stand, repeated ones too.
    Object(Vec<Member>),
}

/// A name and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The name, escapes decoded.
    pub name: String,
    /// The bytes of the name with its quotes.
    pub name_span: Range<usize>,
    /// The value.
    pub node: Node,
}

/// Why a text has no tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// `json`, `depth` or `surrogate`.
    pub code: &'static str,
    /// The byte that it was seen at; the length of the text where that is only cut off.
    pub at: usize,
}

impl Node {
    /// The first member of this name, if this is an object.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.name == name)
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> &[Member] {
        if let Value::Object(members) = &self.value { members } else { &[] }
    }

    /// Of each name the first member: the later ones are refused, and else as if they were not there.
    pub fn first_members(&self) -> impl Iterator<Item = &Member> {
        let mut seen = BTreeSet::new();
        self.members().iter().filter(move |member| seen.insert(&member.name))
    }

    /// The items of an array; none of anything else.
    pub fn items(&self) -> &[Node] {
        if let Value::Array(items) = &self.value { items } else { &[] }
    }

    /// The word for the JSON type; `integer` for a number that is integral once it is a double.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Boolean(_) => "boolean",
            Value::Number(number) if number.fract() == 0.0 => "integer",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        }
    }

    /// Whether this is a number that no double holds.
    pub fn is_infinite(&self) -> bool {
        matches!(self.value, Value::Number(number) if number.is_infinite())
    }

    /// A text that equal JSON values share, and no others: objects know no order, numbers are doubles.
    pub fn canonical(&self) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Boolean(flag) => flag.to_string(),
            Value::Number(number) => format!("{:?}", number + 0.0), // Which turns -0 into 0.
            Value::String(text) => format!("{text:?}"),
            Value::Array(items) => {
                let items: Vec<_> = items.iter().map(Self::canonical).collect();
                format!("[{}]", items.join(","))
            }
            Value::Object(_) => {
                let members = self.first_members().map(|member| (&member.name, &member.node));
                let sorted = members.collect::<BTreeMap<_, _>>().into_iter();
                let members: Vec<_> =
                    sorted.map(|(name, node)| format!("{name:?}:{}", node.canonical())).collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }
}

/// Reads a whole text.
///
/// ```
/// use fintoc_validator::json::{parse, Fault};
/// assert_eq!(parse(r#" {"a": [1]} "#).unwrap().span, 1..11);
/// assert_eq!(parse("[1,]"), Err(Fault { code: "json", at: 3 }));
/// ```
pub fn parse(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.space();
    let node = reader.node()?;
    reader.space();
    if reader.peek().is_some() { Err(reader.fault("json")) } else { Ok(node) }
}

/// `at` always stands at the first byte that has not been accepted, which is where a fault is.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn fault(&self, code: &'static str) -> Fault {
        Fault { code, at: self.at }
    }

    fn take_while(&mut self, accepts: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&accepts) {
            self.at += 1;
        }
    }

    fn take_if(&mut self, accepts: impl Fn(u8) -> bool) -> bool {
        let taken = self.peek().is_some_and(accepts);
        self.at += usize::from(taken);
        taken
    }

    fn expect(&mut self, accepts: impl Fn(u8) -> bool) -> Result<(), Fault> {
        if self.take_if(accepts) { Ok(()) } else { Err(self.fault("json")) }
    }

    fn space(&mut self) {
        self.take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn node(&mut self) -> Result<Node, Fault> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => Value::Object(self.list(b'}', Self::member)?),
            Some(b'[') => Value::Array(self.list(b']', Self::node)?),
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b'n') => self.word("null", Value::Null)?,
            Some(b't') => self.word("true", Value::Boolean(true))?,
            Some(b'f') => self.word("false", Value::Boolean(false))?,
            _ => return Err(self.fault("json")),
        };
        Ok(Node { value, span: start..self.at })
    }

    /// What stands between two brackets, the opening one included.
    fn list<T>(&mut self, close: u8, part: fn(&mut Self) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault("depth"));
        }
        self.depth += 1;
        self.at += 1;
        self.space();
        let mut parts = Vec::new();
        while !self.take_if(|byte| byte == close) {
            if !parts.is_empty() {
                self.expect(|byte| byte == b',')?;
                self.space();
            }
            parts.push(part(self)?);
            self.space();
        }
        self.depth -= 1;
        Ok(parts)
    }

    fn member(&mut self) -> Result<Member, Fault> {
        let start = self.at;
        let name = self.string()?;
        let name_span = start..self.at;
        self.space();
        self.expect(|byte| byte == b':')?;
        self.space();
        Ok(Member { name, name_span, node: self.node()? })
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Fault> {
        for expected in word.bytes() {
            self.expect(|byte| byte == expected)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<f64, Fault> {
        let start = self.at;
        self.take_if(|byte| byte == b'-');
        if !self.take_if(|byte| byte == b'0') {
            self.digits()?;
        }
        if self.take_if(|byte| byte == b'.') {
            self.digits()?;
        }
        if self.take_if(|byte| matches!(byte, b'e' | b'E')) {
            self.take_if(|byte| matches!(byte, b'+' | b'-'));
            self.digits()?;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        text.parse().map_err(|_| self.fault("json"))
    }

    fn digits(&mut self) -> Result<(), Fault> {
        self.expect(|byte| byte.is_ascii_digit())?;
        self.take_while(|byte| byte.is_ascii_digit());
        Ok(())
    }

    fn string(&mut self) -> Result<String, Fault> {
        self.expect(|byte| byte == b'"')?;
        let mut text = String::new();
        loop {
            let start = self.at;
            self.take_while(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            if self.peek() == Some(b'\\') {
                text.push(self.escape()?);
            } else {
                self.expect(|byte| byte == b'"')?;
                return Ok(text);
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let backslash = self.at;
        self.at += 1;
        let decoded = match self.peek() {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(backslash),
            _ => return Err(self.fault("json")),
        };
        self.at += 1;
        Ok(decoded)
    }

    fn unicode(&mut self, backslash: usize) -> Result<char, Fault> {
        self.at += 1;
        let mut units = vec![self.unit()?];
        let high = units.iter().all(|unit| (0xd800..0xdc00).contains(unit));
        if high && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            self.at += 2;
            units.push(self.unit()?);
        }
        match char::decode_utf16(units).next() {
            Some(Ok(decoded)) => Ok(decoded),
            _ => Err(Fault { code: "surrogate", at: backslash }),
        }
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, Fault> {
        let start = self.at;
        for _ in 0..4 {
            self.expect(|byte| byte.is_ascii_hexdigit())?;
        }
        let digits = self.text.get(start..self.at).unwrap_or_default();
        u16::from_str_radix(digits, 16).map_err(|_| self.fault("json"))
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, Value, parse};

    /// A text is refused where it stops being the start of any JSON text: everything before the
    /// place can be completed, which these pairs of text and place show by hand.
    #[test]
    fn a_fault_stands_where_no_json_could_go_on() {
        for (text, code, at) in [
            ("", "json", 0),
            (" ", "json", 1),
            ("{", "json", 1),
            ("{,", "json", 1),
            ("{\"a\"}", "json", 4),
            ("{\"a\":}", "json", 5),
            ("{\"a\":1,}", "json", 7),
            ("[1 2]", "json", 3),
            ("[1]]", "json", 3),
            ("01", "json", 1),
            ("-", "json", 1),
            ("1.", "json", 2),
            ("1.e3", "json", 2),
            ("1e+", "json", 3),
            ("+1", "json", 0),
            ("trux", "json", 3),
            ("nulll", "json", 4),
            ("\"a\tb\"", "json", 2),
            ("\"\\q\"", "json", 2),
            ("\"\\u12g4\"", "json", 5),
            ("'a'", "json", 0),
            ("[1,\u{a0}2]", "json", 3),
            ("[\u{c}]", "json", 1),
            ("// a", "json", 0),
            ("\"\\ud800\"", "surrogate", 1),
            ("\"\\udc00\"", "surrogate", 1),
            ("\"\\ud800\\u0061\"", "surrogate", 1),
            ("\"\\ud800\\ud800\\udc00\"", "surrogate", 1),
            ("\"\\ud800\\n\"", "surrogate", 1),
            ("\"\\ud800\\uzz\"", "json", 9),
            ("\"\\ud800", "surrogate", 1),
        ] {
            let fault = parse(text).expect_err(text);
            assert_eq!((fault.code, fault.at), (code, at), "{text:?}");
        }
    }

    #[test]
    fn depth_is_limited_before_the_stack_is() {
        let deepest = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        assert!(parse(&deepest).is_ok());
        let fault = parse(&"[".repeat(100_000)).expect_err("too deep");
        assert_eq!((fault.code, fault.at), ("depth", MAX_DEPTH));
    }

    #[test]
    fn escapes_are_decoded_and_numbers_are_doubles() {
        let node = parse(r#"["\u00f1\ud83d\ude00\/\n", 1e400, -0, 9007199254740993]"#).expect("is JSON");
        let values: Vec<_> = node.items().iter().map(|item| &item.value).collect();
        assert_eq!(
            values,
            [
                &Value::String("\u{f1}\u{1f600}/\n".to_owned()),
                &Value::Number(f64::INFINITY),
                &Value::Number(-0.0),
                &Value::Number(9_007_199_254_740_992.0),
            ]
        );
    }

    #[test]
    fn repeated_names_stay() {
        let node = parse(r#"{"a":1,"\u0061":2}"#).expect("is JSON");
        let names: Vec<_> =
            node.members().iter().map(|member| (&*member.name, member.name_span.clone())).collect();
        assert_eq!(names, [("a", 1..4), ("a", 7..15)]);
    }
}
