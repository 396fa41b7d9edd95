//! Rows of tables with real cells.

use super::Row;
use crate::read::fact::Layout;
use crate::read::lexicon::columns::{self, Column};
use crate::read::lexicon::{flags, types};
use crate::read::text::{Piece, is_name};
use fintoc_diff::prose::letters::{cut, fold, rest};

/// The columns that a row names, if it is the head of a table of fields.
pub(super) fn head_columns(cells: &[Piece]) -> Option<Vec<Option<Column>>> {
    let found: Vec<Option<Column>> = cells.iter().map(|cell| columns::column_of_head(&cell.text)).collect();
    let known: Vec<Column> = found.iter().copied().flatten().collect();
    columns::is_head(&known).then_some(found)
}

/// The columns of a table without a head, told by its first row.
pub(super) fn guess_columns(cells: &[Piece]) -> Option<Vec<Option<Column>>> {
    let (_, name, _) = cells.first().and_then(field_name)?;
    let kind = cells.get(1).and_then(|cell| types::type_cell(&cell.text))?;
    let lower = name.text.starts_with(|c: char| c.is_ascii_lowercase());
    (lower && kind.0.is_some()).then(|| {
        let mut found = vec![Some(Column::Name), Some(Column::Type)];
        for cell in cells.get(2..).unwrap_or(&[]) {
            let answers = flags::yes_or_no(&cell.text).is_some();
            found.push(Some(if answers { Column::Required } else { Column::Description }));
        }
        found
    })
}

/// The content of a table row.
pub(super) enum TableRow {
    /// A field.
    Field(Box<Row>),
    /// More description of the field above.
    Continuation(Vec<Piece>),
    /// A type or description without a name.
    Nameless,
    /// Nothing.
    Empty,
}

/// Reads a row under these columns.
pub(super) fn read_cells(cells: &[Piece], columns: &[Option<Column>]) -> TableRow {
    let cell = |wanted: Column| {
        columns
            .iter()
            .position(|column| *column == Some(wanted))
            .and_then(|at| cells.get(at))
            .filter(|cell| !cell.is_blank())
    };
    let texts = || {
        let said = cells.iter().zip(columns);
        said.filter(|(cell, column)| {
            !cell.is_blank() && matches!(column, Some(Column::Description | Column::Constraints) | None)
        })
        .flat_map(|(cell, _)| cell_lines(cell))
        .collect::<Vec<_>>()
    };
    let Some((indent, name, beside)) = cell(Column::Name).and_then(field_name) else {
        let typed = cell(Column::Type).is_some_and(|cell| types::type_cell(&cell.text).is_some());
        return match (typed, texts()) {
            (true, _) => TableRow::Nameless,
            (false, more) if more.is_empty() => TableRow::Empty,
            (false, more) => TableRow::Continuation(more),
        };
    };
    let mut row = Row::new(name, Layout::Table);
    row.indent = indent;
    if let Some((ty, flags)) = types::type_cell(&beside.text) {
        row.ty = ty;
        row.flags = flags;
    }
    if let Some((ty, flags)) = cell(Column::Type).and_then(|cell| types::type_cell(&cell.text)) {
        row.ty = ty.or(row.ty.take());
        row.flags.extend(flags);
    } else if let Some(words) = cell(Column::Type) {
        // An unknown type is read too: it may be new.
        row.text.push(words.clone());
    }
    row.required = cell(Column::Required).and_then(|cell| flags::yes_or_no(&cell.text));
    if columns.contains(&Some(Column::Required)) && cell(Column::Required).is_none() {
        row.required = Some(false);
    }
    row.nullable = cell(Column::Nullable).and_then(|cell| flags::yes_or_no(&cell.text));
    let shown = |cell: &&Piece| !matches!(cell.text.as_str(), "-" | "\u{2013}" | "\u{2014}");
    row.default = cell(Column::Default).filter(shown).map(without_code_marks);
    row.example = cell(Column::Example).filter(shown).map(without_code_marks);
    if let Some(cell) = cell(Column::Values).filter(shown) {
        row.listed = split_list(cell);
    }
    row.text.extend(texts());
    TableRow::Field(Box::new(row))
}

// Items of a list in a cell are on lines of their own.
fn cell_lines(cell: &Piece) -> Vec<Piece> {
    let mut at = 0;
    let lines = cell.text.split_inclusive('\n').map(|line| {
        at += line.len();
        cell.part(at - line.len(), at)
    });
    lines.filter(|line| !line.is_blank()).collect()
}

fn without_code_marks(cell: &Piece) -> Piece {
    let inner = cell.text.strip_prefix('`').and_then(|inner| inner.strip_suffix('`'));
    inner.map_or_else(|| cell.clone(), |inner| Piece::new(inner, cell.at + 1))
}

/// The words of a cell that lists them: between commas, bars, spaces or code marks.
pub(super) fn split_list(cell: &Piece) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut from = 0;
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | '|' | '/' | ';' | '`' | '"' | '\u{b7}');
    let ends = cell.text.char_indices().filter(|(_, c)| apart(*c)).map(|(at, c)| (at, at + c.len_utf8()));
    for (at, next) in ends.chain(std::iter::once((cell.text.len(), cell.text.len()))) {
        let word = cut(&cell.text, from, at);
        if !word.is_empty() && !matches!(word, "or" | "and" | "o" | "y" | "u" | "e") {
            found.push(Piece::new(word, cell.at + from));
        }
        from = next;
    }
    found
}

/// The name in a cell, the depth that arrows give it, and the text beside it.
pub(super) fn field_name(cell: &Piece) -> Option<(usize, Piece, Piece)> {
    const ARROWS: &[&str] = &[
        "\u{21b3}", "\u{2514}", "\u{2192}", "\u{2523}", "->", "\u{2500}", "\u{2570}", "\u{251c}", "\u{203a}",
        ">",
    ];
    let mut left = cell.text.as_str();
    let mut indent = 0;
    loop {
        let trimmed = left.trim_start_matches([' ', '\u{a0}', '*', '`', '_']);
        match ARROWS.iter().find_map(|arrow| trimmed.strip_prefix(arrow)) {
            Some(after) => {
                left = after;
                indent += 1;
            }
            None => {
                left = trimmed;
                break;
            }
        }
    }
    // A name may begin with the mark that was taken for emphasis: rare, and never in these APIs.
    let at = cell.text.len() - left.len();
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']' | '-' | '\\');
    let length = left.find(|c| !inside(c)).unwrap_or(left.len());
    // Markdown escapes underscores.
    let text = cut(left, 0, length).replace('\\', "");
    let beside = Piece::new(rest(left, length).trim_matches(['*', '`', ' ', ':']), cell.at + at + length);
    let starts_small =
        text.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') || text.contains(['-', '_']);
    let lonely =
        beside.is_blank() || types::type_cell(&beside.text).is_some() || fold(&beside.text).starts_with('(');
    (is_name(&text) && starts_small && lonely).then(|| (indent, Piece::new(text, cell.at + at), beside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_be_dressed() {
        let read = |text: &str| field_name(&Piece::new(text, 0)).map(|(indent, name, _)| (indent, name.text));
        assert_eq!(read("`id`"), Some((0, "id".into())));
        assert_eq!(read("\u{21b3} **holder_id**"), Some((1, "holder_id".into())));
        assert_eq!(read("amount (required)"), Some((0, "amount".into())));
        assert_eq!(read("Identifier of it"), None);
        assert_eq!(read("the thing"), None);
    }
}
