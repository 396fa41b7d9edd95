//! Collects the rows of a page from its blocks, in every layout.

use std::collections::BTreeSet;

use super::cells::{self, TableRow};
use super::concatenated::{self, NameHints, count_nameless};
use super::operation;
use super::{Extraction, Row, Sample, Section, Side, item, line_at, lines};
use crate::read::block::{Block, Blocks};
use crate::read::fact::Layout;
use crate::read::lexicon::columns::{self, Column};
use crate::read::lexicon::headings::{is_end, is_heading, is_list_word, is_responses, is_title};
use crate::read::lexicon::vocabulary::Vocabulary;
use crate::read::lexicon::{boilerplate, headings, types};
use crate::read::limits;
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// Collects the rows of a page.
pub(crate) fn collect_rows(blocks: &Blocks, vocabulary: &Vocabulary, known: &BTreeSet<String>) -> Extraction {
    let mut collector = RowCollector {
        blocks: &blocks.list,
        hints: NameHints { vocabulary, known },
        extraction: Extraction { title: blocks.title.clone(), ..Extraction::default() },
        section: Section::default(),
        columns: None,
        pending: Vec::new(),
        fields: 0,
    };
    let mut at = 0;
    while at < blocks.list.len() && collector.fields < limits::FIELDS {
        at += collector.read_block(at);
    }
    collector.finish()
}

pub(super) struct RowCollector<'a> {
    blocks: &'a [Block],
    pub(super) hints: NameHints<'a>,
    pub(super) extraction: Extraction,
    pub(super) section: Section,
    columns: Option<Vec<Option<Column>>>,
    // Lines that belong to no row yet: titles, headings, introductions.
    pending: Vec<Piece>,
    fields: usize,
}

impl RowCollector<'_> {
    // Reads a block; returns how many blocks it consumed.
    fn read_block(&mut self, at: usize) -> usize {
        match self.blocks.get(at) {
            Some(Block::Heading(piece)) => self.read_heading(at, piece),
            Some(Block::Row(cells)) => self.read_table_row(cells),
            Some(Block::Code { text, closed }) => self.add_sample(text, *closed),
            Some(Block::Line(piece)) => self.read_text(at, piece),
            None => 1,
        }
    }

    fn read_heading(&mut self, at: usize, piece: &Piece) -> usize {
        if let Some((row, taken)) =
            lines::row_start(self.blocks, at, None).filter(|(row, _)| row.ty.is_some())
        {
            self.add_row(row);
            return taken;
        }
        self.extraction.title.get_or_insert_with(|| piece.text.clone());
        if is_responses(&piece.text) {
            self.read_responses(at + 1);
        }
        // "Attributes" under "Refund object" heads the same thing.
        let generic = columns::column_of_head(&piece.text).is_some() || is_list_word(&piece.text);
        if generic && self.section.rows.is_empty() && self.section.heading.is_some() {
            return 1;
        }
        self.open_section(Some(piece.clone()), headings::direction(&piece.text));
        1
    }

    fn add_sample(&mut self, text: &Piece, closed: bool) -> usize {
        let above = self.pending.last().or(self.section.heading.as_ref()).map(|piece| piece.text.clone());
        self.extraction.samples.push(Sample {
            text: text.clone(),
            closed,
            heading: above,
            side: self.section.side,
        });
        1
    }

    fn read_table_row(&mut self, cells: &[Piece]) -> usize {
        if let Some(columns) = cells::head_columns(cells) {
            self.open_table(columns);
            return 1;
        }
        if self.columns.is_none() {
            self.columns = cells::guess_columns(cells);
        }
        let Some(columns) = self.columns.clone() else { return 1 };
        match cells::read_cells(cells, &columns) {
            TableRow::Field(row) => self.add_row(*row),
            TableRow::Continuation(more) => {
                if let Some(last) = self.section.rows.last_mut() {
                    last.text.extend(more);
                }
            }
            TableRow::Nameless => self.extraction.nameless += 1,
            TableRow::Empty => {}
        }
        self.extraction.unfinished = cells.len() < columns.len() && cells.len() < 3;
        1
    }

    fn read_text(&mut self, at: usize, piece: &Piece) -> usize {
        if let Some((columns, taken)) = lines::head_columns(self.blocks, at) {
            self.open_table(columns);
            return taken;
        }
        if let Some((columns, _)) =
            columns::concatenated_head(&piece.text).filter(|(_, length)| *length == piece.text.len())
        {
            self.open_table(columns.into_iter().map(Some).collect());
            return 1;
        }
        if concatenated::holds_several_rows(&piece.text, &self.hints) {
            read_concatenated(self, piece);
            return 1;
        }
        if let Some(side) = headings::section_side(&piece.text) {
            let heading = self.take_heading();
            self.open_section(heading, Some(side));
            return 1;
        }
        if is_responses(&piece.text) {
            return 1 + self.read_responses(at + 1);
        }
        if let Some(operation) = operation::operation_line(&piece.text) {
            self.extraction.operation.get_or_insert(operation);
            return 1;
        }
        if let Some(row) = item::read_item(piece) {
            self.add_row(row);
            return 1;
        }
        if let Some((row, taken)) = lines::row_start(self.blocks, at, self.columns.as_deref()) {
            let button =
                self.section.rows.last_mut().filter(|last| taken == 1 && last.name.text == row.name.text);
            match button {
                Some(last) => last.hides = true,
                None => self.add_row(row),
            }
            return taken;
        }
        if let Some(row) = self.glued_row(at, piece) {
            self.add_row(row);
            return 1;
        }
        self.add_text(piece);
        1
    }

    // A glued row under a glued head, or among others of its kind: one alone may be a sentence.
    fn glued_row(&self, at: usize, piece: &Piece) -> Option<Row> {
        let known = || concatenated::row_of_known_name(piece, &self.hints).filter(|_| self.columns.is_some());
        let Some(row) = concatenated::row_of_line(piece, &self.hints) else { return known() };
        let is_row = |at: usize| {
            line_at(self.blocks, at)
                .is_some_and(|line| concatenated::row_of_line(line, &self.hints).is_some())
        };
        let among = self.columns.is_some() || is_row(at + 1) || at.checked_sub(1).is_some_and(is_row);
        among.then_some(row)
    }

    fn add_text(&mut self, piece: &Piece) {
        if boilerplate::is_boilerplate(&piece.text) {
            self.extraction.ended |= is_end(&piece.text);
            return;
        }
        let nameless = types::type_cell(&piece.text).is_some_and(|(ty, _)| ty.is_some())
            || (self.columns.is_some() && concatenated::starts_with_type(&piece.text));
        if nameless && self.columns.is_some() {
            self.extraction.nameless += 1;
        }
        match self.section.rows.last_mut() {
            Some(row) => lines::add_line(row, piece),
            None => self.pending.push(piece.clone()),
        }
    }

    // A table of fields begins here.
    fn open_table(&mut self, columns: Vec<Option<Column>>) {
        self.columns = Some(columns);
        if self.section.rows.is_empty() {
            if self.section.heading.is_none() {
                self.section.heading = self.take_heading();
            }
            return;
        }
        let heading = self.take_heading();
        let side =
            heading.as_ref().and_then(|heading| headings::direction(&heading.text)).or(self.section.side);
        let columns = self.columns.take();
        self.open_section(heading, side);
        self.columns = columns;
    }

    pub(super) fn open_section(&mut self, heading: Option<Piece>, side: Option<Side>) {
        self.columns = None;
        let intro = std::mem::take(&mut self.pending);
        self.set_title(&intro);
        let next = Section { heading, side, ..Section::default() };
        let mut done = std::mem::replace(&mut self.section, next);
        done.rows.iter_mut().for_each(lines::close_list);
        if done.rows.is_empty() {
            // A heading without rows says which way the things under it travel.
            self.section.side = side.or(done.side);
        } else {
            self.extraction.sections.push(done);
        }
    }

    pub(super) fn add_row(&mut self, row: Row) {
        let intro = std::mem::take(&mut self.pending);
        self.set_title(&intro);
        self.section.intro.extend(intro);
        self.section.rows.push(row);
        self.fields += 1;
    }

    fn set_title(&mut self, lines: &[Piece]) {
        if let (None, Some(first)) = (&self.extraction.title, lines.first()) {
            self.extraction.title = Some(first.text.clone());
        }
    }

    // The heading over a table, out of the lines before it. The last row has taken them for its own.
    fn take_heading(&mut self) -> Option<Piece> {
        let (lines, floor) = match self.section.rows.last_mut() {
            Some(row) => {
                let first = row.text.first().is_some_and(|line| is_title(&line.text));
                (&mut row.text, usize::from(!first))
            }
            None => (&mut self.pending, 0),
        };
        let near = lines.len().saturating_sub(4).max(floor);
        let at =
            (near..lines.len()).rev().find(|at| lines.get(*at).is_some_and(|line| is_heading(&line.text)))?;
        let mut taken = lines.split_off(at);
        let heading = taken.remove(0);
        self.extraction.title.get_or_insert_with(|| heading.text.clone());
        Some(heading)
    }

    // The status codes in the lines from here on; how many lines they take.
    fn read_responses(&mut self, from: usize) -> usize {
        let mut taken = 0;
        while let Some(codes) =
            line_at(self.blocks, from + taken).and_then(|line| operation::status_codes(&line.text))
        {
            self.extraction.responses.extend(codes);
            taken += 1;
        }
        self.extraction.ended |= taken > 0;
        taken
    }

    fn finish(mut self) -> Extraction {
        let open = self.section.rows.last().is_some_and(|row| {
            row.text.is_empty()
                && row.layout == Layout::Lines
                && self.section.rows.iter().filter(|row| row.text.is_empty()).count() == 1
        });
        self.extraction.unfinished |= open && self.section.rows.len() > 2 && !self.extraction.ended;
        // A name alone at the very end: its type was cut off.
        if let (Some(Block::Line(last)), true) = (self.blocks.last(), self.columns.is_some()) {
            self.extraction.unfinished |=
                cells::field_name(last).is_some_and(|(_, _, beside)| beside.is_blank());
        }
        self.open_section(None, None);
        self.extraction.responses.dedup();
        self.extraction
    }
}

/// Reads such a line into the sections of the page.
fn read_concatenated(collector: &mut RowCollector, line: &Piece) {
    let text = &line.text;
    let end = operation::find_responses(text).map_or_else(
        || operation::find_page_end(text).unwrap_or(text.len()),
        |(from, to)| {
            collector
                .extraction
                .responses
                .extend(operation::status_codes(rest(text, to)).unwrap_or_default());
            from
        },
    );
    collector.extraction.ended |= end < text.len();
    let body = cut(text, 0, end);
    // Where a part begins: its phrase from, to, the side, and whether the phrase is a table's head.
    let mut starts: Vec<(usize, usize, Option<Side>, bool)> = headings::find_section_headings(body)
        .into_iter()
        .map(|(from, to, side)| (from, to, Some(side), false))
        .collect();
    starts.extend(
        columns::find_concatenated_heads(body).into_iter().map(|(from, to, _)| (from, to, None, true)),
    );
    starts.sort_by_key(|(from, to, _, _)| (*from, std::cmp::Reverse(*to)));
    let title_end = starts.first().map_or(0, |(from, _, _, _)| *from);
    read_title(collector, line, title_end);
    if starts.is_empty() {
        let found = rows_between(collector, line, 0, body.len(), true);
        found.into_iter().for_each(|row| collector.add_row(row));
        return;
    }
    for (index, (_, from, side, table)) in starts.iter().enumerate() {
        let to = starts.get(index + 1).map_or(body.len(), |(next, _, _, _)| *next);
        let heading =
            if *table { take_concatenated_heading(collector, index, line, title_end) } else { None };
        let side = side.or_else(|| heading.as_ref().and_then(|heading| headings::direction(&heading.text)));
        collector.open_section(heading, side);
        let found = rows_between(collector, line, *from, to, true);
        found.into_iter().for_each(|row| collector.add_row(row));
    }
}

fn rows_between(
    collector: &mut RowCollector,
    line: &Piece,
    from: usize,
    to: usize,
    starts: bool,
) -> Vec<Row> {
    let stretch = line.part(from, to);
    collector.extraction.nameless += count_nameless(&stretch.text);
    concatenated::split_rows(&stretch, starts, Layout::Concatenated, &collector.hints)
}

// The heading over a table's head ran into the description of the row before it, or into the title.
fn take_concatenated_heading(
    collector: &mut RowCollector,
    index: usize,
    line: &Piece,
    title_end: usize,
) -> Option<Piece> {
    let Some(last) = collector.section.rows.last_mut() else {
        return (index == 0)
            .then(|| line.part(0, title_end))
            .filter(|piece| !piece.is_blank() && piece.text.len() <= 80);
    };
    let text = last.text.pop()?;
    // Behind the last full stop that a capital follows at once.
    let mut stops = text
        .text
        .char_indices()
        .zip(text.text.chars().skip(1))
        .filter(|((_, c), next)| matches!(c, '.' | '!' | ')') && next.is_uppercase());
    let Some(((at, _), _)) = stops.next() else {
        last.text.push(text);
        return None;
    };
    let tail = text.part(at + 1, text.text.len());
    last.text.push(text.part(0, at + 1));
    // `Payment OptionsUse these to ...`: the heading ends where a capital follows a small letter.
    let end = tail
        .text
        .char_indices()
        .zip(tail.text.chars().skip(1))
        .find(|((_, c), next)| c.is_lowercase() && next.is_uppercase());
    let length = end.map_or(tail.text.len(), |((at, c), _)| at + c.len_utf8());
    Some(tail.part(0, length))
}

fn read_title(collector: &mut RowCollector, line: &Piece, end: usize) {
    let text = cut(&line.text, 0, end);
    let (found, at) = match operation::find_operation(text) {
        Some((operation, at)) => (Some(operation), at),
        None => (None, text.len()),
    };
    if collector.extraction.operation.is_none() {
        collector.extraction.operation = found;
    }
    let before = cut(text, 0, at);
    let button = boilerplate::PHRASES.after_title.iter().filter_map(|mark| before.find(mark.as_str())).min();
    let title = cut(before, 0, button.unwrap_or(before.len())).trim();
    if !title.is_empty() && title.len() <= 120 {
        collector.extraction.title.get_or_insert_with(|| title.to_owned());
    }
}
