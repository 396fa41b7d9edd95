//! Replaces every value of a JSON text and keeps its names, brackets and lines.

use std::ops::Range;

use fintoc_validator::json::{Node, Value};
use fintoc_validator::report::display_name;

/// The replacement of a value: always the same, so it reveals nothing, not even a length.
const STRING: &str = "\"...\"";
const OTHER: &str = "...";

/// A JSON text whose values are replaced.
pub(super) struct Masked {
    text: String,
    /// The replaced ranges, in order: bytes of the original, bytes of the masked text.
    cuts: Vec<(Range<usize>, Range<usize>)>,
}

impl Masked {
    pub(super) fn new(text: &str, tree: &Node) -> Self {
        let mut masked = Self { text: String::new(), cuts: Vec::new() };
        masked.node(text, tree);
        masked.rest(text, text.len());
        masked
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Maps the range of a value or name to the masked text; of an array or object only the opening bracket.
    pub(super) fn span(&self, old: &Range<usize>) -> Range<usize> {
        let cut = self.cuts.iter().rfind(|(before, _)| before.start <= old.start);
        match cut {
            Some((before, now)) if before.start == old.start => now.clone(),
            Some((before, now)) => {
                let start = now.end + old.start - before.end;
                start..start + 1
            }
            None => old.start..old.start + 1,
        }
    }

    fn node(&mut self, text: &str, node: &Node) {
        match &node.value {
            Value::Null => self.cut(text, &node.span, "null"),
            Value::String(_) => self.cut(text, &node.span, STRING),
            Value::Boolean(_) | Value::Number(_) => self.cut(text, &node.span, OTHER),
            Value::Array(items) => items.iter().for_each(|item| self.node(text, item)),
            Value::Object(members) => {
                for member in members {
                    self.cut(text, &member.name_span, &format!("\"{}\"", display_name(&member.name)));
                    self.node(text, &member.node);
                }
            }
        }
    }

    fn cut(&mut self, text: &str, old: &Range<usize>, new: &str) {
        self.rest(text, old.start);
        let start = self.text.len();
        self.text.push_str(new);
        self.cuts.push((old.clone(), start..self.text.len()));
    }

    /// Copies the text between the last replaced range and the next one.
    fn rest(&mut self, text: &str, end: usize) {
        let start = self.cuts.last().map_or(0, |(before, _)| before.end);
        self.text.push_str(text.get(start..end).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::Masked;
    use fintoc_validator::json::parse;

    #[test]
    fn keeps_names_and_replaces_values() {
        let text = "{\"a\": \"secret\",\n \"n\\u0061\u{f1}\": [1, true, null, {\"x\": -0.5}]}";
        let tree = parse(text).expect("valid JSON");
        let masked = Masked::new(text, &tree);
        assert_eq!(masked.text(), "{\"a\": \"...\",\n \"na\\u00f1\": [..., ..., null, {\"x\": ...}]}");
        let members = tree.members();
        let shown = |span| masked.text().get(masked.span(span));
        assert_eq!(shown(&tree.span), Some("{"));
        assert_eq!(shown(&members[0].node.span), Some("\"...\""));
        assert_eq!(shown(&members[1].name_span), Some("\"na\\u00f1\""));
        assert_eq!(shown(&members[1].node.span), Some("["));
        assert_eq!(shown(&members[1].node.items()[3].span), Some("{"));
    }
}
