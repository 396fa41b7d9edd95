//! Parses a JSON text into a tree in which every value and name has its byte range.
//!
//! Accepts RFC 8259 and nothing beside it, in one scan that stops at the first syntax error. Duplicate
//! members and numbers beyond the range of a double stay in the tree: the validator reports them
//! together with all other violations.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fintoc_schema::violation::ViolationCode;

/// The deepest nesting of arrays and objects that is accepted.
pub const MAX_DEPTH: usize = 64;

/// A value with its byte range.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// The range of its bytes in the text.
    pub span: Range<usize>,
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// The double nearest to the number; infinite if the number is beyond the range of a double.
    Number(f64),
    /// A string, with its escapes decoded.
    String(String),
    /// The items of an array.
    Array(Vec<Node>),
    /// The members of an object in the order of the text, duplicates included.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The name, with its escapes decoded.
    pub name: String,
    /// The range of the name with its quotes.
    pub name_span: Range<usize>,
    /// The value.
    pub node: Node,
}

/// A syntax error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxError {
    /// `json`, `depth` or `surrogate`.
    pub code: ViolationCode,
    /// The index of the byte at which it was detected; the length of the text if that ends too early.
    pub offset: usize,
}

impl Node {
    /// Returns the first member of this name; `None` for values that are not objects.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.name == name)
    }

    /// Returns the members of an object; an empty slice for other values.
    pub fn members(&self) -> &[Member] {
        if let Value::Object(members) = &self.value { members } else { &[] }
    }

    /// Iterates over the first member of each name. Duplicates are reported once and otherwise ignored.
    pub fn first_members(&self) -> impl Iterator<Item = &Member> {
        let mut seen = BTreeSet::new();
        self.members().iter().filter(move |member| seen.insert(&member.name))
    }

    /// Returns the items of an array; an empty slice for other values.
    pub fn items(&self) -> &[Node] {
        if let Value::Array(items) = &self.value { items } else { &[] }
    }

    /// Returns the name of the JSON type; `integer` for a number whose double is integral.
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

    /// Whether this is a number beyond the range of a double.
    pub fn is_infinite(&self) -> bool {
        matches!(self.value, Value::Number(number) if number.is_infinite())
    }

    /// Returns a string that is the same for equal JSON values only: members have no order, numbers are doubles.
    pub fn canonical(&self) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Boolean(flag) => flag.to_string(),
            Value::Number(number) => format!("{:?}", number + 0.0), // Turns -0 into 0.
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

    /// Returns the content of a string; `None` for other values.
    pub fn text(&self) -> Option<&str> {
        if let Value::String(text) = &self.value { Some(text) } else { None }
    }
}

/// Parses a whole text.
///
/// # Errors
///
/// Returns the first syntax error: `json`, `depth` beyond [`MAX_DEPTH`] levels, or `surrogate` for an
/// escape of an unpaired surrogate.
///
/// ```
/// use fintoc_validator::json::{parse, SyntaxError};
/// assert_eq!(parse(r#" {"a": [1]} "#).unwrap().span, 1..11);
/// # use fintoc_schema::violation::ViolationCode;
/// assert_eq!(parse("[1,]"), Err(SyntaxError { code: ViolationCode::Json, offset: 3 }));
/// ```
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.space();
    let node = reader.node()?;
    reader.space();
    if reader.peek().is_some() { Err(reader.error(ViolationCode::Json)) } else { Ok(node) }
}

/// `at` is always the first byte that has not been accepted, which is where an error is reported.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn error(&self, code: ViolationCode) -> SyntaxError {
        SyntaxError { code, offset: self.at }
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

    fn expect(&mut self, accepts: impl Fn(u8) -> bool) -> Result<(), SyntaxError> {
        if self.take_if(accepts) { Ok(()) } else { Err(self.error(ViolationCode::Json)) }
    }

    fn space(&mut self) {
        self.take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn node(&mut self) -> Result<Node, SyntaxError> {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => Value::Object(self.list(b'}', Self::member)?),
            Some(b'[') => Value::Array(self.list(b']', Self::node)?),
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b'n') => self.word("null", Value::Null)?,
            Some(b't') => self.word("true", Value::Boolean(true))?,
            Some(b'f') => self.word("false", Value::Boolean(false))?,
            _ => return Err(self.error(ViolationCode::Json)),
        };
        Ok(Node { value, span: start..self.at })
    }

    /// Reads the parts between two brackets, from the opening one on.
    fn list<T>(
        &mut self,
        close: u8,
        part: fn(&mut Self) -> Result<T, SyntaxError>,
    ) -> Result<Vec<T>, SyntaxError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error(ViolationCode::Depth));
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

    fn member(&mut self) -> Result<Member, SyntaxError> {
        let start = self.at;
        let name = self.string()?;
        let name_span = start..self.at;
        self.space();
        self.expect(|byte| byte == b':')?;
        self.space();
        Ok(Member { name, name_span, node: self.node()? })
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, SyntaxError> {
        for expected in word.bytes() {
            self.expect(|byte| byte == expected)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<f64, SyntaxError> {
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
        text.parse().map_err(|_| self.error(ViolationCode::Json))
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        self.expect(|byte| byte.is_ascii_digit())?;
        self.take_while(|byte| byte.is_ascii_digit());
        Ok(())
    }

    fn string(&mut self) -> Result<String, SyntaxError> {
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

    fn escape(&mut self) -> Result<char, SyntaxError> {
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
            _ => return Err(self.error(ViolationCode::Json)),
        };
        self.at += 1;
        Ok(decoded)
    }

    fn unicode(&mut self, backslash: usize) -> Result<char, SyntaxError> {
        self.at += 1;
        let mut units = vec![self.unit()?];
        let high = units.iter().all(|unit| (0xd800..0xdc00).contains(unit));
        if high && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            self.at += 2;
            units.push(self.unit()?);
        }
        match char::decode_utf16(units).next() {
            Some(Ok(decoded)) => Ok(decoded),
            _ => Err(SyntaxError { code: ViolationCode::Surrogate, offset: backslash }),
        }
    }

    /// Reads four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, SyntaxError> {
        let start = self.at;
        for _ in 0..4 {
            self.expect(|byte| byte.is_ascii_hexdigit())?;
        }
        let digits = self.text.get(start..self.at).unwrap_or_default();
        u16::from_str_radix(digits, 16).map_err(|_| self.error(ViolationCode::Json))
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, Value, parse};

    /// Everything before the offset is the beginning of some JSON text; the rest is not its continuation.
    #[test]
    fn reports_the_first_byte_that_no_json_text_continues_with() {
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
            let error = parse(text).expect_err(text);
            assert_eq!((error.code.word(), error.offset), (code, at), "{text:?}");
        }
    }

    #[test]
    fn rejects_nesting_beyond_the_limit() {
        let deepest = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        assert!(parse(&deepest).is_ok());
        let error = parse(&"[".repeat(100_000)).expect_err("too deep");
        assert_eq!((error.code.word(), error.offset), ("depth", MAX_DEPTH));
    }

    #[test]
    fn decodes_escapes_and_rounds_numbers_to_doubles() {
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
    fn keeps_duplicate_members() {
        let node = parse(r#"{"a":1,"\u0061":2}"#).expect("is JSON");
        let names: Vec<_> =
            node.members().iter().map(|member| (&*member.name, member.name_span.clone())).collect();
        assert_eq!(names, [("a", 1..4), ("a", 7..15)]);
    }
}
