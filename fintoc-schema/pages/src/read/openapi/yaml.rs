//! YAML (and so JSON) as the same tree that samples are read into, within limits.

use granit_parser::{Event, Parser, ScalarStyle};

use crate::read::lexicon::boilerplate;
use crate::read::limits;
use crate::read::sample::{Member, Node, Value, parse_number};
use crate::read::text::Piece;

/// Reads one document. The error says what is wrong and where, without quoting.
pub(super) fn read_yaml(text: &Piece) -> Result<Node, (String, usize)> {
    let mut stack: Vec<OpenNode> = Vec::new();
    let mut nodes = 0_usize;
    let options =
        granit_parser::options! { block_nesting_limit: 64, flow_nesting_limit: 64, emit_comments: false };
    for event in Parser::new_from_str_with_options(&text.text, options) {
        let (event, span) = match event {
            Ok(next) => next,
            Err(error) => {
                let at = text.at + error.marker().byte_offset().unwrap_or(0);
                return Err((format!("not YAML at line {} of the block", error.marker().line()), at));
            }
        };
        let at = text.at + span.start.byte_offset().unwrap_or(0);
        nodes += 1;
        if nodes > limits::NODES || stack.len() > limits::DEPTH {
            return Err(("the embedded document is too large or too deep".to_owned(), at));
        }
        let closed = match event {
            Event::Scalar(value, style, ..) => Some(Node { at, value: scalar_value(&value, style) }),
            Event::SequenceStart(..) => {
                stack.push(OpenNode { at, items: Some(Vec::new()), members: Vec::new(), name: None });
                None
            }
            Event::MappingStart(..) => {
                stack.push(OpenNode { at, items: None, members: Vec::new(), name: None });
                None
            }
            Event::SequenceEnd | Event::MappingEnd => stack.pop().map(OpenNode::close),
            Event::Alias(_) => return Err(("the embedded document uses aliases".to_owned(), at)),
            _ => None,
        };
        let Some(node) = closed else { continue };
        match stack.last_mut() {
            None => return Ok(node),
            Some(open) => open.add(node),
        }
    }
    Err(("the embedded document is empty".to_owned(), text.at))
}

struct OpenNode {
    at: usize,
    items: Option<Vec<Node>>,
    members: Vec<Member>,
    name: Option<(String, usize)>,
}

impl OpenNode {
    fn add(&mut self, node: Node) {
        if let Some(items) = &mut self.items {
            items.push(node);
        } else if let Some((name, at)) = self.name.take() {
            self.members.push(Member { name, at, node });
        } else {
            let name = match node.value {
                Value::Text(text) | Value::Number(text) => text,
                Value::Boolean(value) => value.to_string(),
                Value::Null | Value::Masked | Value::Array(_) | Value::Object(_) => String::new(),
            };
            self.name = Some((name, node.at));
        }
    }

    fn close(self) -> Node {
        let value = self.items.map_or(Value::Object(self.members), Value::Array);
        Node { at: self.at, value }
    }
}

fn scalar_value(text: &str, style: ScalarStyle) -> Value {
    if boilerplate::mask_length(text) == Some(text.len()) {
        return Value::Masked;
    }
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Boolean(true),
        "false" | "False" | "FALSE" => Value::Boolean(false),
        // Country code NO and dates stay what they are: texts.
        _ if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') && parse_number(text).is_some() => {
            Value::Number(text.to_owned())
        }
        _ => Value::Text(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_become_trees() {
        let node =
            read_yaml(&Piece::new("a:\n  - 1\n  - \"2\"\nb: NO\nc: 2026-01-01\nd: {e: null}\n", 5)).unwrap();
        assert_eq!(node.get("a").unwrap().items().len(), 2);
        assert_eq!(node.get("b").unwrap().text(), Some("NO"));
        assert_eq!(node.get("c").unwrap().text(), Some("2026-01-01"));
        assert_eq!(node.get("d").unwrap().get("e").unwrap().value, Value::Null);
        assert_eq!(node.get("a").unwrap().items()[0].at, 5 + 7);
    }

    #[test]
    fn bombs_are_refused() {
        assert!(read_yaml(&Piece::new("a: &x [1]\nb: *x\n", 0)).is_err());
        assert!(read_yaml(&Piece::new("[".repeat(10_000), 0)).is_err());
        assert!(read_yaml(&Piece::new("a: [1, 2", 0)).is_err());
    }
}
