//! Saved pages: a stream of tags, never a tree, so that no nesting can hurt.

use html5gum::{DefaultEmitter, Token, Tokenizer};

use crate::read::block::{Block, Blocks};
use crate::read::limits;
use crate::read::text::{Piece, is_name};

/// Elements whose content says nothing about the API.
const SKIPPED: &[&str] = &[
    "script", "style", "noscript", "svg", "nav", "footer", "button", "template", "select", "textarea",
    "iframe", "aside",
];
/// Elements whose text is one piece, whatever they contain.
const FLOWS: &[&str] =
    &["p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "caption", "blockquote"];
/// Elements that do not end a piece of text inside a flow.
const INLINE: &[&str] = &[
    "a", "b", "i", "em", "strong", "code", "span", "small", "sup", "sub", "mark", "abbr", "kbd", "u", "label",
];
/// Elements without content.
const VOID: &[&str] = &["br", "img", "input", "hr", "meta", "link", "wbr", "source", "col"];

/// Cuts a saved page into blocks.
pub(crate) fn split_blocks(page: &str) -> Blocks {
    let mut out = Blocks::default();
    let mut reader = TagReader::default();
    for token in tokens(page) {
        reader.read_token(token, &mut out);
        if out.overflowed {
            break;
        }
    }
    reader.flush(&mut out);
    if let Some(code) = reader.code.take() {
        out.push(Block::Code { text: code, closed: false });
    }
    out.ended = Some(reader.ended);
    out
}

pub(super) fn tokens(page: &str) -> impl Iterator<Item = Token<usize>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // Scripts hold tags that are none.
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter).map(|Ok(token)| token)
}

pub(super) fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[derive(Default)]
struct TagReader {
    text: Piece,
    // The elements that are left out and that are open.
    skipped: Vec<String>,
    flow: Option<String>,
    row: Option<Vec<Piece>>,
    code: Option<Piece>,
    in_title: bool,
    inline: usize,
    // The text so far began inside an inline element, which has ended.
    may_break: bool,
    began_inline: bool,
    ended: bool,
}

impl TagReader {
    fn read_token(&mut self, token: Token<usize>, out: &mut Blocks) {
        match token {
            Token::StartTag(tag) => {
                let name = lossy(&tag.name);
                if !self.skipped.is_empty() || SKIPPED.contains(&name.as_str()) {
                    if SKIPPED.contains(&name.as_str())
                        && !tag.self_closing
                        && self.skipped.len() < limits::DEPTH
                    {
                        self.skipped.push(name);
                    }
                    return;
                }
                self.start_tag(&name, tag.span.end, out);
            }
            Token::EndTag(tag) => {
                let name = lossy(&tag.name);
                if let Some(open) = self.skipped.iter().rposition(|skipped| *skipped == name) {
                    self.skipped.truncate(open);
                } else if self.skipped.is_empty() {
                    self.end_tag(&name, tag.span.start, out);
                }
            }
            Token::String(text) if self.skipped.is_empty() => {
                self.add_text(&lossy(&text), text.span.start, out)
            }
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn start_tag(&mut self, name: &str, at: usize, out: &mut Blocks) {
        match name {
            "title" => self.in_title = true,
            "pre" => {
                self.flush(out);
                self.code = Some(Piece::new("", at));
            }
            "tr" => {
                self.flush(out);
                self.row = Some(Vec::new());
            }
            "br" if self.code.is_some() => self.add_text("\n", at, out),
            "br" if self.row.is_some() => self.add_text(" ", at, out),
            _ if self.code.is_some() || VOID.contains(&name) && name != "br" => {}
            "code" => {
                self.open_inline(out);
                self.append("`", at);
            }
            _ if INLINE.contains(&name) => self.open_inline(out),
            "li" if self.row.is_some() => self.append("\n- ", at),
            _ if self.row.is_some() && self.flow.is_some() => self.add_text(" ", at, out),
            _ => {
                self.flush(out);
                if FLOWS.contains(&name) {
                    self.flow = Some(name.to_owned());
                    if name == "li" {
                        self.append("- ", at);
                    }
                }
            }
        }
    }

    fn open_inline(&mut self, out: &mut Blocks) {
        if self.flow.is_none() {
            if self.may_break || (self.began_inline && self.inline == 0) {
                self.flush(out);
            }
            if self.text.is_blank() {
                self.began_inline = true;
            }
        }
        self.inline += 1;
    }

    fn end_tag(&mut self, name: &str, at: usize, out: &mut Blocks) {
        match name {
            "html" | "body" => self.ended = true,
            "title" => self.in_title = false,
            "pre" => {
                if let Some(code) = self.code.take() {
                    out.push(Block::Code { text: code, closed: true });
                }
            }
            _ if self.code.is_some() => {}
            "td" | "th" => {
                let cell = self.take_text(at);
                if let Some(row) = &mut self.row {
                    row.push(cell);
                }
                self.flow = None;
            }
            "tr" => {
                if let Some(row) = self.row.take()
                    && !row.is_empty()
                {
                    out.push(Block::Row(row));
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let piece = self.take_text(at);
                if !piece.is_blank() {
                    out.push(Block::Heading(piece));
                }
                self.flow = None;
            }
            _ if INLINE.contains(&name) => {
                if name == "code" {
                    self.append("`", at);
                }
                self.inline = self.inline.saturating_sub(1);
                self.may_break = self.flow.is_none() && self.began_inline && self.inline == 0;
            }
            _ if self.row.is_some() => {}
            _ => self.flush(out),
        }
    }

    fn add_text(&mut self, words: &str, at: usize, out: &mut Blocks) {
        if self.in_title {
            out.title.get_or_insert_default().push_str(words.trim());
        } else if let Some(code) = &mut self.code {
            if code.text.is_empty() {
                code.at = at;
            }
            code.text.push_str(words);
        } else if words.trim().is_empty() {
            self.append(" ", at);
        } else {
            if self.may_break {
                // `<code>a</code> or b` is one piece, `<span>name</span>type` are two.
                if words.starts_with([' ', ',', '.', ';', ':', ')', '\n']) {
                    self.may_break = false;
                    self.began_inline = false;
                } else {
                    self.flush(out);
                }
            }
            let mut collapsed = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.starts_with(char::is_whitespace) {
                collapsed.insert(0, ' ');
            }
            if words.ends_with(char::is_whitespace) {
                collapsed.push(' ');
            }
            self.append(&collapsed, at);
        }
    }

    fn append(&mut self, words: &str, at: usize) {
        if self.text.is_blank() {
            self.text = Piece::new(words.trim_start(), at);
        } else {
            self.text.text.push_str(words);
        }
    }

    fn take_text(&mut self, at: usize) -> Piece {
        self.may_break = false;
        self.began_inline = false;
        let piece = std::mem::take(&mut self.text);
        if piece.is_blank() {
            return Piece::new("", at);
        }
        let piece = piece.part(0, piece.text.len());
        // A name in code letters is a name.
        match piece.text.strip_prefix('`').and_then(|inner| inner.strip_suffix('`')) {
            Some(inner) if is_name(inner) => Piece::new(inner, piece.at + 1),
            _ => piece,
        }
    }

    fn flush(&mut self, out: &mut Blocks) {
        let piece = self.take_text(0);
        if !piece.is_blank() && piece.text != "-" && self.row.is_none() {
            out.push(Block::Line(piece));
        }
        if self.row.is_none() {
            self.flow = None;
            self.inline = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(page: &str) -> Vec<String> {
        let text = |block: Block| match block {
            Block::Heading(piece) => format!("# {}", piece.text),
            Block::Line(piece) => piece.text,
            Block::Row(cells) => cells.into_iter().map(|cell| cell.text).collect::<Vec<_>>().join(" | "),
            Block::Code { text, closed } => format!("{closed} {}", text.text),
        };
        split_blocks(page).list.into_iter().map(text).collect()
    }

    #[test]
    fn tables_keep_their_cells() {
        let page = "<h2>Refund</h2><table><tr><th>Attribute</th><th>Type</th></tr><tr><td><code>id</code></td><td>string<br>or null</td></tr></table>";
        assert_eq!(lines(page), ["# Refund", "Attribute | Type", "id | string or null"]);
    }

    #[test]
    fn labels_side_by_side_are_cells() {
        let page = "<div><label>amount</label><span>int32</span> <span>required</span><p>At <code>x</code> or y</p></div>";
        assert_eq!(lines(page), ["amount", "int32", "required", "At `x` or y"]);
        assert_eq!(lines("<div><code>a</code> or <code>b</code></div>"), ["`a` or `b`"]);
    }

    #[test]
    fn scripts_and_buttons_say_nothing() {
        assert_eq!(lines("<script>var a = '<p>x</p>'</script><button>Copy</button><p>y</p></html>"), ["y"]);
        assert_eq!(split_blocks("<p>y</p>").ended, Some(false));
    }
}
