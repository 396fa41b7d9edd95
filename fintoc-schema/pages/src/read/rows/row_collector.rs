//! Walks over the blocks of a page and gathers its rows, whatever they look like.

use std::collections::BTreeSet;

use super::cells::{self, Told};
use super::concatenated::{self, Context, nameless};
use super::operation;
use super::{Row, Sample, Section, Sheet, Side, item, line_at, lines};
use crate::read::block::{Block, Blocks};
use crate::read::fact::Layout;
use crate::read::lexicon::columns::{self, Column};
use crate::read::lexicon::headings::{is_end, is_heading, is_list_word, is_responses, is_title};
use crate::read::lexicon::vocabulary::Vocabulary;
use crate::read::lexicon::{boilerplate, headings, types};
use crate::read::limits;
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// Gathers the rows of a page.
pub(crate) fn sections(blocks: &Blocks, vocabulary: &Vocabulary, known: &BTreeSet<String>) -> Sheet {
    let mut machine = Machine {
        blocks: &blocks.list,
        context: Context { vocabulary, known },
        sheet: Sheet { title: blocks.title.clone(), ..Sheet::default() },
        section: Section::default(),
        columns: None,
        pending: Vec::new(),
        fields: 0,
    };
    let mut at = 0;
    while at < blocks.list.len() && machine.fields < limits::FIELDS {
        at += machine.step(at);
    }
    machine.finish()
}

pub(super) struct Machine<'a> {
    blocks: &'a [Block],
    pub(super) context: Context<'a>,
    pub(super) sheet: Sheet,
    pub(super) section: Section,
    columns: Option<Vec<Option<Column>>>,
    // Lines that belong to no row yet: titles, headings, introductions.
    pending: Vec<Piece>,
    fields: usize,
}

impl Machine<'_> {
    // Reads what stands at a block; how many blocks that took.
    fn step(&mut self, at: usize) -> usize {
        match self.blocks.get(at) {
            Some(Block::Heading(piece)) => self.heading(at, piece),
            Some(Block::Row(cells)) => self.table_row(cells),
            Some(Block::Code { text, closed }) => self.sample(text, *closed),
            Some(Block::Line(piece)) => self.line(at, piece),
            None => 1,
        }
    }

    fn heading(&mut self, at: usize, piece: &Piece) -> usize {
        if let Some((row, taken)) = lines::start(self.blocks, at, None).filter(|(row, _)| row.ty.is_some()) {
            self.row(row);
            return taken;
        }
        self.sheet.title.get_or_insert_with(|| piece.text.clone());
        if is_responses(&piece.text) {
            self.responses(at + 1);
        }
        // "Attributes" under "Refund object" heads the same thing.
        let generic = columns::column(&piece.text).is_some() || is_list_word(&piece.text);
        if generic && self.section.rows.is_empty() && self.section.heading.is_some() {
            return 1;
        }
        self.open(Some(piece.clone()), headings::way(&piece.text));
        1
    }

    fn sample(&mut self, text: &Piece, closed: bool) -> usize {
        let above = self.pending.last().or(self.section.heading.as_ref()).map(|piece| piece.text.clone());
        self.sheet.samples.push(Sample {
            text: text.clone(),
            closed,
            heading: above,
            side: self.section.side,
        });
        1
    }

    fn table_row(&mut self, cells: &[Piece]) -> usize {
        if let Some(columns) = cells::head(cells) {
            self.table(columns);
            return 1;
        }
        if self.columns.is_none() {
            self.columns = cells::guess(cells);
        }
        let Some(columns) = self.columns.clone() else { return 1 };
        match cells::row(cells, &columns) {
            Told::Row(row) => self.row(*row),
            Told::More(more) => {
                if let Some(last) = self.section.rows.last_mut() {
                    last.text.extend(more);
                }
            }
            Told::Nameless => self.sheet.nameless += 1,
            Told::Nothing => {}
        }
        self.sheet.unfinished = cells.len() < columns.len() && cells.len() < 3;
        1
    }

    fn line(&mut self, at: usize, piece: &Piece) -> usize {
        if let Some((columns, taken)) = lines::head(self.blocks, at) {
            self.table(columns);
            return taken;
        }
        if let Some((columns, _)) =
            columns::glued(&piece.text).filter(|(_, length)| *length == piece.text.len())
        {
            self.table(columns.into_iter().map(Some).collect());
            return 1;
        }
        if concatenated::is_glued(&piece.text, &self.context) {
            read_line(self, piece);
            return 1;
        }
        if let Some(side) = headings::line(&piece.text) {
            let heading = self.take_heading();
            self.open(heading, Some(side));
            return 1;
        }
        if is_responses(&piece.text) {
            return 1 + self.responses(at + 1);
        }
        if let Some(operation) = operation::operation(&piece.text) {
            self.sheet.operation.get_or_insert(operation);
            return 1;
        }
        if let Some(row) = item::row(piece) {
            self.row(row);
            return 1;
        }
        if let Some((row, taken)) = lines::start(self.blocks, at, self.columns.as_deref()) {
            let button =
                self.section.rows.last_mut().filter(|last| taken == 1 && last.name.text == row.name.text);
            match button {
                Some(last) => last.hides = true,
                None => self.row(row),
            }
            return taken;
        }
        if let Some(row) = self.glued_row(at, piece) {
            self.row(row);
            return 1;
        }
        self.text(piece);
        1
    }

    // A glued row under a glued head, or among others of its kind: one alone may be a sentence.
    fn glued_row(&self, at: usize, piece: &Piece) -> Option<Row> {
        let known = || concatenated::named(piece, &self.context).filter(|_| self.columns.is_some());
        let Some(row) = concatenated::row(piece, &self.context) else { return known() };
        let is_row = |at: usize| {
            line_at(self.blocks, at).is_some_and(|line| concatenated::row(line, &self.context).is_some())
        };
        let among = self.columns.is_some() || is_row(at + 1) || at.checked_sub(1).is_some_and(is_row);
        among.then_some(row)
    }

    fn text(&mut self, piece: &Piece) {
        if boilerplate::line(&piece.text) {
            self.sheet.ended |= is_end(&piece.text);
            return;
        }
        let nameless = types::cell(&piece.text).is_some_and(|(ty, _)| ty.is_some())
            || (self.columns.is_some() && concatenated::starts_with_type(&piece.text));
        if nameless && self.columns.is_some() {
            self.sheet.nameless += 1;
        }
        match self.section.rows.last_mut() {
            Some(row) => lines::more(row, piece),
            None => self.pending.push(piece.clone()),
        }
    }

    // A table of fields begins here.
    fn table(&mut self, columns: Vec<Option<Column>>) {
        self.columns = Some(columns);
        if self.section.rows.is_empty() {
            if self.section.heading.is_none() {
                self.section.heading = self.take_heading();
            }
            return;
        }
        let heading = self.take_heading();
        let side = heading.as_ref().and_then(|heading| headings::way(&heading.text)).or(self.section.side);
        let columns = self.columns.take();
        self.open(heading, side);
        self.columns = columns;
    }

    pub(super) fn open(&mut self, heading: Option<Piece>, side: Option<Side>) {
        self.columns = None;
        let intro = std::mem::take(&mut self.pending);
        self.title(&intro);
        let next = Section { heading, side, ..Section::default() };
        let mut done = std::mem::replace(&mut self.section, next);
        done.rows.iter_mut().for_each(lines::close);
        if done.rows.is_empty() {
            // A heading without rows says which way the things under it travel.
            self.section.side = side.or(done.side);
        } else {
            self.sheet.sections.push(done);
        }
    }

    pub(super) fn row(&mut self, row: Row) {
        let intro = std::mem::take(&mut self.pending);
        self.title(&intro);
        self.section.intro.extend(intro);
        self.section.rows.push(row);
        self.fields += 1;
    }

    fn title(&mut self, lines: &[Piece]) {
        if let (None, Some(first)) = (&self.sheet.title, lines.first()) {
            self.sheet.title = Some(first.text.clone());
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
        self.sheet.title.get_or_insert_with(|| heading.text.clone());
        Some(heading)
    }

    // The status codes in the lines from here on; how many lines they take.
    fn responses(&mut self, from: usize) -> usize {
        let mut taken = 0;
        while let Some(codes) =
            line_at(self.blocks, from + taken).and_then(|line| operation::codes(&line.text))
        {
            self.sheet.responses.extend(codes);
            taken += 1;
        }
        self.sheet.ended |= taken > 0;
        taken
    }

    fn finish(mut self) -> Sheet {
        let open = self.section.rows.last().is_some_and(|row| {
            row.text.is_empty()
                && row.layout == Layout::Lines
                && self.section.rows.iter().filter(|row| row.text.is_empty()).count() == 1
        });
        self.sheet.unfinished |= open && self.section.rows.len() > 2 && !self.sheet.ended;
        // A name alone at the very end: its type was cut off.
        if let (Some(Block::Line(last)), true) = (self.blocks.last(), self.columns.is_some()) {
            self.sheet.unfinished |= cells::name(last).is_some_and(|(_, _, beside)| beside.is_blank());
        }
        self.open(None, None);
        self.sheet.responses.dedup();
        self.sheet
    }
}

/// Reads such a line into the sections of the page.
fn read_line(machine: &mut Machine, line: &Piece) {
    let text = &line.text;
    let end = operation::responses(text).map_or_else(
        || operation::end_mark(text).unwrap_or(text.len()),
        |(from, to)| {
            machine.sheet.responses.extend(operation::codes(rest(text, to)).unwrap_or_default());
            from
        },
    );
    machine.sheet.ended |= end < text.len();
    let body = cut(text, 0, end);
    // Where a part begins: its phrase from, to, the side, and whether the phrase is a table's head.
    let mut starts: Vec<(usize, usize, Option<Side>, bool)> =
        headings::find_all(body).into_iter().map(|(from, to, side)| (from, to, Some(side), false)).collect();
    starts.extend(columns::glued_heads(body).into_iter().map(|(from, to, _)| (from, to, None, true)));
    starts.sort_by_key(|(from, to, _, _)| (*from, std::cmp::Reverse(*to)));
    let title_end = starts.first().map_or(0, |(from, _, _, _)| *from);
    title(machine, line, title_end);
    if starts.is_empty() {
        let found = rows(machine, line, 0, body.len(), true);
        found.into_iter().for_each(|row| machine.row(row));
        return;
    }
    for (index, (_, from, side, table)) in starts.iter().enumerate() {
        let to = starts.get(index + 1).map_or(body.len(), |(next, _, _, _)| *next);
        let heading = if *table { take_heading(machine, index, line, title_end) } else { None };
        let side = side.or_else(|| heading.as_ref().and_then(|heading| headings::way(&heading.text)));
        machine.open(heading, side);
        let found = rows(machine, line, *from, to, true);
        found.into_iter().for_each(|row| machine.row(row));
    }
}

fn rows(machine: &mut Machine, line: &Piece, from: usize, to: usize, starts: bool) -> Vec<Row> {
    let stretch = line.part(from, to);
    machine.sheet.nameless += nameless(&stretch.text);
    concatenated::rows(&stretch, starts, Layout::Glued, &machine.context)
}

// The heading over a table's head ran into the description of the row before it, or into the title.
fn take_heading(machine: &mut Machine, index: usize, line: &Piece, title_end: usize) -> Option<Piece> {
    let Some(last) = machine.section.rows.last_mut() else {
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

fn title(machine: &mut Machine, line: &Piece, end: usize) {
    let text = cut(&line.text, 0, end);
    let (found, at) = match operation::find_operation(text) {
        Some((operation, at)) => (Some(operation), at),
        None => (None, text.len()),
    };
    if machine.sheet.operation.is_none() {
        machine.sheet.operation = found;
    }
    let before = cut(text, 0, at);
    let button = boilerplate::AFTER_TITLE.iter().filter_map(|mark| before.find(mark)).min();
    let title = cut(before, 0, button.unwrap_or(before.len())).trim();
    if !title.is_empty() && title.len() <= 120 {
        machine.sheet.title.get_or_insert_with(|| title.to_owned());
    }
}
