//! Markdown pages: the text that documentation sites give beside each page.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::component;
use crate::read::block::{Block, Blocks};
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// Cuts a Markdown page into blocks.
pub(crate) fn split_blocks(page: &str) -> Blocks {
    let mut out = Blocks::default();
    let (front, body) = front_matter(page);
    out.title = front;
    let mut text = OpenText::default();
    let mut cells: Vec<Piece> = Vec::new();
    let mut code = None;
    let mut inside = false;
    let parser = Parser::new_ext(rest(page, body), Options::ENABLE_TABLES);
    for (event, range) in parser.into_offset_iter() {
        let at = range.start + body;
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                text.flush(&mut out);
                let source = cut(page, at, range.end + body);
                let closed = match kind {
                    CodeBlockKind::Indented => true,
                    CodeBlockKind::Fenced(_) => is_closed(source),
                };
                code = Some((Piece::new("", 0), closed));
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some((text, closed)) = code.take() {
                    out.push(Block::Code { text, closed });
                }
            }
            Event::Text(words) => match &mut code {
                Some((text, _)) => {
                    if text.text.is_empty() {
                        text.at = at;
                    }
                    text.text.push_str(&words);
                }
                None => text.append(&words, at),
            },
            Event::Code(words) => text.append(&format!("`{words}`"), at),
            Event::SoftBreak | Event::HardBreak if text.cell => text.append(" ", at),
            Event::SoftBreak | Event::HardBreak => text.flush(&mut out),
            Event::Start(Tag::Item) => {
                text.flush(&mut out);
                text.append("- ", at);
            }
            Event::Start(Tag::TableCell) => text.cell = true,
            Event::End(TagEnd::TableCell) => {
                cells.push(text.finish(at));
                text.cell = false;
            }
            Event::End(TagEnd::TableRow | TagEnd::TableHead) => {
                out.push(Block::Row(std::mem::take(&mut cells)));
            }
            Event::End(TagEnd::Heading(_)) => {
                let piece = text.finish(at);
                if !piece.is_blank() {
                    out.push(Block::Heading(piece));
                }
            }
            Event::Html(words) | Event::InlineHtml(words) => {
                if text.cell {
                    // Line breaks inside cells are the one tag that matters there.
                    text.append(if words.starts_with("<br") { " " } else { "" }, at);
                } else {
                    text.flush(&mut out);
                    component::component_lines(&words, at, &mut inside, &mut out);
                }
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::BlockQuote(_)) | Event::Rule => {
                text.flush(&mut out)
            }
            _ => {}
        }
    }
    text.flush(&mut out);
    out
}

// The text that is being put together.
#[derive(Default)]
struct OpenText {
    piece: Piece,
    cell: bool,
}

impl OpenText {
    fn append(&mut self, words: &str, at: usize) {
        if self.piece.text.is_empty() {
            self.piece.at = at;
        }
        self.piece.text.push_str(words);
    }

    fn finish(&mut self, at: usize) -> Piece {
        let piece = std::mem::take(&mut self.piece);
        if piece.text.is_empty() { Piece::new("", at) } else { piece.part(0, piece.text.len()) }
    }

    fn flush(&mut self, out: &mut Blocks) {
        let piece = self.finish(0);
        if !piece.is_blank() && piece.text != "-" {
            out.push(Block::Line(piece));
        }
    }
}

// A fenced block ends with its fence, unless the page ends before.
fn is_closed(source: &str) -> bool {
    let fence: String = source.trim_start().chars().take_while(|c| matches!(c, '`' | '~')).collect();
    let body = source.trim_end();
    source.lines().count() > 1 && body.lines().last().is_some_and(|last| last.trim() == fence)
}

// The title in the lines between `---`, and where the page goes on.
fn front_matter(page: &str) -> (Option<String>, usize) {
    let Some(after) = page.strip_prefix("---\n") else { return (None, 0) };
    let Some(end) = after.find("\n---\n") else { return (None, 0) };
    let title = cut(after, 0, end).lines().find_map(|line| line.strip_prefix("title:"));
    let title = title.map(|title| title.trim().trim_matches(['"', '\'']).to_owned());
    (title, 4 + end + 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_fences_and_lists() {
        let page = "# Refund\n\n| Attribute | Type |\n|---|---|\n| `id` | string |\n\n- `a` (string): text\n\n```json\n{}\n```\n";
        let out = split_blocks(page).list;
        assert!(matches!(&out[0], Block::Heading(piece) if piece.text == "Refund"));
        assert!(matches!(&out[2], Block::Row(cells) if cells[0].text == "`id`" && cells[1].text == "string"));
        assert!(matches!(&out[3], Block::Line(piece) if piece.text == "- `a` (string): text"));
        assert!(matches!(&out[4], Block::Code { closed: true, .. }));
    }

    #[test]
    fn an_open_fence_is_told() {
        assert!(matches!(&split_blocks("```json\n{\n").list[0], Block::Code { closed: false, .. }));
    }
}
