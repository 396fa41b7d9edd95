//! The text of a page, as a browser copies it.

use super::json_like::{self, BracketDepth};
use crate::read::block::{Block, Blocks};
use crate::read::lexicon::columns;
use crate::read::limits;
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// Cuts the text of a page into blocks.
pub(crate) fn split_blocks(page: &str) -> Blocks {
    let mut out = Blocks::default();
    let mut wide = false;
    let mut lines = Cursor { page, at: 0 };
    while let Some((at, line)) = lines.next() {
        if line.trim().is_empty() {
            wide = wide && !lines.blank_ahead();
            continue;
        }
        if json_like::begins_sample(line) {
            out.push(lines.sample(at));
            continue;
        }
        if let Some(cells) = split_cells(line, at, &mut wide) {
            if !is_rule(&cells) {
                out.push(Block::Row(cells));
            }
            continue;
        }
        for block in around_samples(line, at) {
            out.push(block);
        }
    }
    out
}

struct Cursor<'p> {
    page: &'p str,
    at: usize,
}

impl<'p> Cursor<'p> {
    fn next(&mut self) -> Option<(usize, &'p str)> {
        if self.at >= self.page.len() {
            return None;
        }
        let start = self.at;
        let left = rest(self.page, start);
        let end = left.find('\n').map_or(self.page.len(), |at| start + at);
        self.at = end + 1;
        let line = cut(self.page, start, end);
        let line = line.strip_suffix('\r').unwrap_or(line);
        Some((start, cut(line, 0, line.floor_char_boundary(limits::LINE))))
    }

    fn blank_ahead(&self) -> bool {
        rest(self.page, self.at).lines().next().is_none_or(|line| line.trim().is_empty())
    }

    // From the line at `start` to the end of the sample that begins there.
    fn sample(&mut self, start: usize) -> Block {
        let mut depth = BracketDepth::default();
        let mut end = start;
        self.at = start;
        let mut complete = false;
        let mut blank = false;
        loop {
            let before = self.at;
            let Some((at, line)) = self.next() else { break };
            let inside = at == start || (!complete && json_like::continues_sample(line));
            // Closing brackets after a complete sample are surplus ones of it.
            let surplus =
                complete && !line.trim().is_empty() && line.trim().chars().all(|c| "}],".contains(c));
            if line.trim().is_empty() {
                blank = true;
                continue;
            }
            // After a blank line the text must look like JSON again; before one it may be a value broken in two.
            let broken_in_two = !complete && !blank;
            if !inside && !surplus && !broken_in_two {
                self.at = before;
                break;
            }
            blank = false;
            let mut tail = None;
            for (offset, c) in line.char_indices() {
                if depth.push_char(c) && !complete {
                    complete = true;
                    tail = Some(offset + c.len_utf8());
                }
            }
            depth.push_char('\n');
            end = at + line.len();
            // `}AttributeTypeDescription`: the rest of the line is not part of it.
            if let Some(tail) = tail
                && rest(line, tail).chars().any(char::is_alphanumeric)
            {
                end = at + tail;
                self.at = end;
                break;
            }
        }
        // A sample that stops because the page does was cut; one that other text follows is only broken.
        let closed = complete || rest(self.page, end).chars().any(char::is_alphanumeric);
        Block::Code { text: Piece::new(cut(self.page, start, end), start), closed }
    }
}

// The cells of a line that is a row of a table: between pipes, tabs, or wide gaps under a head with such gaps.
fn split_cells(line: &str, at: usize, wide: &mut bool) -> Option<Vec<Piece>> {
    let whole = Piece::new(line, at);
    let trimmed = line.trim();
    if trimmed.starts_with('|') && trimmed.len() > 1 {
        let mut cells = split_at(&whole, "|");
        cells.remove(0);
        if cells.last().is_some_and(Piece::is_blank) && trimmed.ends_with('|') {
            cells.pop();
        }
        return Some(cells);
    }
    if trimmed.contains(" | ") {
        let cells = split_at(&whole, " | ");
        if cells.len() >= 3 || is_head(&cells) {
            return Some(cells);
        }
    }
    if trimmed.contains('\t') {
        let cells = split_at(&whole, "\t");
        if cells.len() >= 2 {
            return Some(cells);
        }
    }
    let apart = split_at(&whole, "  ");
    if is_head(&apart) {
        *wide = true;
    }
    (*wide && apart.len() >= 2).then_some(apart)
}

fn is_head(cells: &[Piece]) -> bool {
    let found: Option<Vec<_>> = cells.iter().map(|cell| columns::column_of_head(&cell.text)).collect();
    found.is_some_and(|found| columns::is_head(&found))
}

// Splits at a mark that no backslash escapes; runs of blanks or tabs are one mark.
fn split_at(line: &Piece, mark: &str) -> Vec<Piece> {
    let blank = mark.trim().is_empty();
    let mut cells = Vec::new();
    let mut from = 0;
    for (at, _) in line.text.match_indices(mark) {
        if cut(&line.text, 0, at).ends_with('\\') || at < from {
            continue;
        }
        let cell = line.part(from, at);
        if !(blank && cell.is_blank()) {
            cells.push(cell);
        }
        from = at + mark.len();
    }
    let last = line.part(from, line.text.len());
    if !(blank && last.is_blank()) {
        cells.push(last);
    }
    cells
}

// The line under the head of a pipe table.
fn is_rule(cells: &[Piece]) -> bool {
    cells.iter().all(|cell| cell.text.chars().all(|c| matches!(c, '-' | ':' | ' ' | '=')))
        && !cells.is_empty()
}

// The samples inside a line, and the text around them.
fn around_samples(line: &str, at: usize) -> Vec<Block> {
    let whole = Piece::new(line, at);
    let mut out = Vec::new();
    let mut from = 0;
    for (start, end) in json_like::find_samples(line) {
        out.push(Block::Line(whole.part(from, start)));
        out.push(Block::Code { text: whole.part(start, end), closed: true });
        from = end;
    }
    out.push(Block::Line(whole.part(from, line.len())));
    out.retain(|block| !matches!(block, Block::Line(piece) if piece.is_blank()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_sample_ends_where_text_begins() {
        let out = split_blocks("Thing\n\n{\n  \"a\": {\n    \"b\": 1,\n}\n\nAttribute\n").list;
        assert_eq!(out.len(), 3);
        assert!(matches!(&out[1], Block::Code { closed: true, text } if text.text.ends_with('}')));
    }

    #[test]
    fn a_sample_that_the_end_cuts_is_open() {
        let out = split_blocks("{\n  \"a\": {\n    \"b\":").list;
        assert!(matches!(&out[0], Block::Code { closed: false, .. }));
    }

    #[test]
    fn tables_have_pipes_or_tabs_or_gaps() {
        for page in [
            "| Name | Type |\n|---|---|\n| a | string |",
            "Name\tType\na\tstring",
            "Name  Type\na     string",
        ] {
            let out = split_blocks(page).list;
            assert_eq!(out.len(), 2, "{page}");
            assert!(matches!(&out[1], Block::Row(cells) if cells[1].text == "string"));
        }
    }
}
