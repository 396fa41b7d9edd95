//! Parses a sample and repairs common errors of hand-written JSON.

use std::collections::BTreeSet;

use super::token::{Token, TokenKind, tokenize};
use super::{Member, Node, Value, parse_number};
use crate::read::lexicon::boilerplate;
use crate::read::limits;
use crate::read::text::Piece;

/// What the tables of the page know, for a missing bracket's place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tables {
    /// The names in the table of the object itself.
    pub top: BTreeSet<String>,
}

/// A sample that was read.
#[derive(Debug)]
pub(crate) struct ParsedSample {
    /// The whole of it.
    pub node: Node,
    /// Repairs: code, byte offset, message.
    pub repairs: Vec<(&'static str, usize, String)>,
    /// It stops in the middle because the page does.
    pub cut: bool,
    /// It leaves something out by itself: `...`.
    pub elided: bool,
}

/// Reads a sample; `None` if it is not an object or array, or beyond the limits.
pub(crate) fn read_sample(sample: &Piece, closed: bool, tables: &Tables) -> Option<ParsedSample> {
    let (tokens, mended) = tokenize(sample);
    let opens = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Open(_))).count();
    let closes = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Close(_))).count();
    let mut reader = Reader {
        tables,
        stack: Vec::new(),
        done: None,
        repairs: Vec::new(),
        // Where the page ends inside, brackets are not missing: they were never seen.
        missing: if closed { opens.saturating_sub(closes) } else { 0 },
        after_comma: None,
        nodes: 0,
    };
    for (code, at) in &mended {
        reader.repairs.push((code, *at, repair_message(code).to_owned()));
    }
    for (index, token) in tokens.iter().enumerate() {
        let names = tokens.get(index + 1).is_some_and(|next| next.kind == TokenKind::Colon);
        reader.read_token(token, names)?;
    }
    let cut = !reader.stack.is_empty() && !closed;
    reader.close_all(sample.at + sample.text.len());
    let elided = mended.iter().any(|(code, _)| *code == "ellipsis");
    reader.done.map(|node| ParsedSample { node, repairs: reader.repairs, cut, elided })
}

struct Reader<'a> {
    tables: &'a Tables,
    stack: Vec<OpenValue>,
    done: Option<Node>,
    repairs: Vec<(&'static str, usize, String)>,
    missing: usize,
    // The position of the last comma, if nothing followed it; false when a value has ended without one.
    after_comma: Option<usize>,
    nodes: usize,
}

impl Reader<'_> {
    fn read_token(&mut self, token: &Token, is_name: bool) -> Option<()> {
        self.nodes += 1;
        if self.nodes > limits::NODES * 4 || self.stack.len() > limits::DEPTH {
            return None;
        }
        if self.done.is_some() {
            if matches!(token.kind, TokenKind::Close(_)) {
                self.repair("surplus_bracket", token.at);
            }
            return Some(());
        }
        match &token.kind {
            TokenKind::Open('{') => {
                let contents = Contents::Object { members: Vec::new(), name: None, column: None };
                self.stack.push(OpenValue { at: token.at, contents });
                self.after_comma = None;
            }
            TokenKind::Open(_) => {
                self.stack.push(OpenValue { at: token.at, contents: Contents::Array(Vec::new()) });
                self.after_comma = None;
            }
            TokenKind::Close(bracket) => self.close_bracket(*bracket, token.at),
            TokenKind::Comma => self.after_comma = Some(token.at),
            TokenKind::Colon | TokenKind::Ellipsis => {}
            TokenKind::Text(text) | TokenKind::Bare(text) if is_name && self.in_object() => {
                self.read_name(text, token)
            }
            TokenKind::Text(text) => {
                let masked = boilerplate::mask_length(text).is_some_and(|length| length == text.len());
                self.add_value(Node {
                    at: token.at,
                    value: if masked { Value::Masked } else { Value::Text(text.clone()) },
                });
            }
            TokenKind::Bare(word) => {
                let value = self.bare_value(word, token.at);
                self.add_value(Node { at: token.at, value });
            }
        }
        Some(())
    }

    fn repair(&mut self, code: &'static str, at: usize) {
        self.repairs.push((code, at, repair_message(code).to_owned()));
    }

    fn in_object(&self) -> bool {
        matches!(self.stack.last(), Some(OpenValue { contents: Contents::Object { name: None, .. }, .. }))
    }

    fn bare_value(&mut self, word: &str, at: usize) -> Value {
        match word {
            "null" | "None" | "nil" => Value::Null,
            "true" | "True" => Value::Boolean(true),
            "false" | "False" => Value::Boolean(false),
            _ if parse_number(word).is_some() => Value::Number(word.to_owned()),
            _ => {
                self.repair("bare_word", at);
                Value::Text(word.to_owned())
            }
        }
    }

    // A member's name. Where brackets are missing, it may belong to an object further out.
    fn read_name(&mut self, name: &str, token: &Token) {
        let levels = self.levels_out(name, token.column);
        if levels > 0 {
            let by = if by_table(self.tables, &self.stack, name, token.column).is_some() {
                "the tables"
            } else {
                "the indentation"
            };
            self.repairs.push((
                "missing_bracket",
                token.at,
                format!("a closing bracket is missing before `{}`, as {by} show", escaped(name)),
            ));
            for _ in 0..levels {
                self.missing -= 1;
                self.close_one();
            }
        }
        let comma = self.after_comma.take();
        let mut first_without = false;
        if let Some(OpenValue { contents: Contents::Object { members, name: open, column }, .. }) =
            self.stack.last_mut()
        {
            first_without = !members.is_empty() && comma.is_none();
            *open = Some((name.to_owned(), token.at));
            *column = column.or(token.column);
        }
        if first_without && levels == 0 {
            self.repair("missing_comma", token.at);
        }
    }

    // How many objects have to be closed before this name.
    fn levels_out(&self, name: &str, column: Option<usize>) -> usize {
        if self.missing == 0 {
            return 0;
        }
        let levels = by_table(self.tables, &self.stack, name, column)
            .or_else(|| by_indentation(&self.stack, column))
            .unwrap_or(0);
        if levels <= self.missing { levels } else { 0 }
    }

    fn add_value(&mut self, node: Node) {
        match self.stack.last_mut() {
            Some(OpenValue { contents: Contents::Array(items), .. }) => items.push(node),
            Some(OpenValue { contents: Contents::Object { members, name, .. }, .. }) => {
                if let Some((name, at)) = name.take() {
                    members.push(Member { name, at, node });
                }
            }
            None => self.done = Some(node),
        }
        self.after_comma = None;
    }

    fn close_bracket(&mut self, bracket: char, at: usize) {
        if let Some(comma) = self.after_comma.take() {
            self.repair("trailing_comma", comma);
        }
        let fits = match self.stack.last() {
            Some(OpenValue { contents: Contents::Object { .. }, .. }) => bracket == '}',
            Some(OpenValue { contents: Contents::Array(_), .. }) => bracket == ']',
            None => return self.repair("surplus_bracket", at),
        };
        if !fits {
            self.repair("wrong_bracket", at);
        }
        self.close_one();
    }

    fn close_one(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        let value = match open.contents {
            Contents::Array(items) => Value::Array(items),
            Contents::Object { members, .. } => Value::Object(members),
        };
        self.add_value(Node { at: open.at, value });
    }

    fn close_all(&mut self, end: usize) {
        if !self.stack.is_empty() && self.missing > 0 {
            self.repairs.push(("missing_bracket", end, "a closing bracket is missing at the end".to_owned()));
        }
        while !self.stack.is_empty() {
            self.close_one();
        }
    }
}

fn escaped(name: &str) -> String {
    name.chars().take(64).flat_map(char::escape_default).collect()
}

/// What is open so far.
enum Contents {
    Object { members: Vec<Member>, name: Option<(String, usize)>, column: Option<usize> },
    Array(Vec<Node>),
}

/// An object or array that is open.
struct OpenValue {
    at: usize,
    contents: Contents,
}

/// The table of the whole object has the name, the object has no such member yet, and the
/// indentation does not say that it is one more member of the inner object.
fn by_table(tables: &Tables, stack: &[OpenValue], name: &str, column: Option<usize>) -> Option<usize> {
    let Some(OpenValue { contents: Contents::Object { members, .. }, .. }) = stack.first() else {
        return None;
    };
    let Some(OpenValue { contents: Contents::Object { column: own, .. }, .. }) = stack.last() else {
        return None;
    };
    let known = tables.top.contains(name) && !members.iter().any(|member| member.name == name);
    let sibling = column.is_some() && column == *own;
    (known && !sibling && stack.len() > 1).then(|| stack.len() - 1)
}

/// The name is indented like the members of an outer object, not like those of this one.
fn by_indentation(stack: &[OpenValue], column: Option<usize>) -> Option<usize> {
    let column = column?;
    let at = |open: &OpenValue| match &open.contents {
        Contents::Object { column, .. } => *column,
        Contents::Array(_) => None,
    };
    if stack.last().and_then(at).is_none_or(|own| own == column) {
        return None;
    }
    stack.iter().rev().position(|open| at(open) == Some(column))
}

/// The sentence for a repair's code.
fn repair_message(code: &str) -> &'static str {
    match code {
        "single_quotes" => "single quotes around a string",
        "curly_quotes" => "typographic quotes around a string",
        "open_string" => "a string without its closing quote",
        "comment" => "a comment inside a sample",
        "ellipsis" => "the sample leaves something out",
        "trailing_comma" => "a comma before a closing bracket",
        "missing_comma" => "a comma is missing between two members",
        "surplus_bracket" => "a closing bracket too many",
        "wrong_bracket" => "a closing bracket of the other kind",
        "bare_word" => "a string without quotes",
        _ => "mended",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str, top: &[&str]) -> (String, Vec<&'static str>) {
        let tables = Tables { top: top.iter().map(|name| (*name).to_owned()).collect() };
        let read = read_sample(&Piece::new(text, 0), true, &tables).unwrap();
        (show(&read.node), read.repairs.into_iter().map(|(code, _, _)| code).collect())
    }

    fn show(node: &Node) -> String {
        match &node.value {
            Value::Object(members) => {
                let inner: Vec<String> =
                    members.iter().map(|member| format!("{}:{}", member.name, show(&member.node))).collect();
                format!("{{{}}}", inner.join(","))
            }
            Value::Array(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(",")),
            Value::Text(text) => format!("'{text}'"),
            Value::Number(number) => number.clone(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn repairs_small_errors() {
        let (read, repairs) =
            json("{\"a\": 'x', b: [1, 2,], \"c\": {\"d\": \"[email\u{a0}protected]\",}\n\"e\": null,}", &[]);
        assert_eq!(read, "{a:'x',b:[1,2],c:{d:Masked},e:Null}");
        assert_eq!(
            repairs,
            ["single_quotes", "trailing_comma", "trailing_comma", "missing_comma", "trailing_comma"]
        );
    }

    #[test]
    fn a_missing_bracket_stands_where_the_tables_say() {
        // On one line there is no indentation: only the table can tell.
        let text = "{\"a\": {\"b\": {\"c\": 1}, \"z\": {\"d\": 2}}";
        assert_eq!(json(text, &["a", "z"]).0, "{a:{b:{c:1}},z:{d:2}}");
        assert_eq!(json(text, &["a"]).0, "{a:{b:{c:1},z:{d:2}}}");
    }

    #[test]
    fn a_missing_bracket_stands_where_the_indentation_says() {
        let text = "{\n  \"a\": {\n    \"b\": {\n      \"c\": 1\n    },\n  \"z\": {\n    \"d\": 2\n  },\n}";
        let (read, repairs) = json(text, &[]);
        assert_eq!(read, "{a:{b:{c:1}},z:{d:2}}");
        assert_eq!(repairs, ["missing_bracket", "trailing_comma"]);
    }

    #[test]
    fn deep_samples_are_refused() {
        assert!(super::read_sample(&Piece::new("[".repeat(100_000), 0), true, &Tables::default()).is_none());
    }
}
