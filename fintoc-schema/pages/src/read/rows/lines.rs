//! Fields set out as one cell a line: the name, the type, perhaps flags, then paragraphs.

use super::{Row, after_type, cells, comparison_operators, line_at};
use crate::read::block::Block;
use crate::read::fact::Layout;
use crate::read::lexicon::columns::{self, Column};
use crate::read::lexicon::{boilerplate, flags, phrases::leading_phrase, types};
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// The columns that a run of lines names, one head a line, and how many lines those are.
pub(super) fn head_columns(blocks: &[Block], at: usize) -> Option<(Vec<Option<Column>>, usize)> {
    let mut found = Vec::new();
    while let Some(column) =
        line_at(blocks, at + found.len()).and_then(|line| columns::column_of_head(&line.text))
    {
        if found.contains(&column) || found.len() == 9 {
            break;
        }
        found.push(column);
    }
    columns::is_head(&found).then(|| (found.iter().copied().map(Some).collect(), found.len()))
}

/// The row that begins at a line or heading, and how many blocks its first cells take.
pub(super) fn row_start(
    blocks: &[Block],
    at: usize,
    columns: Option<&[Option<Column>]>,
) -> Option<(Row, usize)> {
    let first = match blocks.get(at)? {
        Block::Line(piece) | Block::Heading(piece) => piece,
        Block::Row(_) | Block::Code { .. } => return None,
    };
    let (indent, name, beside) = cells::field_name(first)?;
    let mut row = Row::new(name, Layout::Lines);
    row.indent = indent;
    let mut taken = 1;
    if beside.is_blank() {
        let typed = line_at(blocks, at + 1).and_then(|line| types::type_cell(&line.text));
        let untyped = columns.is_some_and(|columns| !columns.contains(&Some(Column::Type)));
        match typed {
            Some((Some(ty), flags)) => {
                row.ty = Some(ty);
                row.flags = flags;
                taken = 2;
            }
            _ if untyped => {}
            _ => return None,
        }
    } else {
        let (ty, flags) = types::type_cell(&beside.text)?;
        row.flags = flags;
        match ty.or_else(|| {
            line_at(blocks, at + 1).and_then(|line| types::type_cell(&line.text)).and_then(|(ty, _)| ty)
        }) {
            Some(ty) => {
                taken += usize::from(types::type_cell(&beside.text).is_some_and(|(ty, _)| ty.is_none()));
                row.ty = Some(ty);
            }
            None => return None,
        }
    }
    if columns.is_some_and(|columns| columns.contains(&Some(Column::Required)))
        && let Some(answer) = line_at(blocks, at + taken).and_then(|line| flags::yes_or_no(&line.text))
    {
        row.required = Some(answer);
        taken += 1;
    }
    Some((row, taken))
}

/// Gives a row one more line.
pub(super) fn add_line(row: &mut Row, line: &Piece) {
    let text = line.text.trim();
    if let Some((None, flags)) = types::type_cell(text) {
        row.flags.extend(flags);
    } else if let Some(mark) =
        after_type::default_phrase_length(text).filter(|mark| is_value(rest(text, *mark)))
    {
        row.default = Some(line.part(mark, line.text.len()));
        row.stated = after_type::is_stated_default(text);
    } else if let Some(mark) = after_type::values_phrase_length(text) {
        row.listed.extend(cells::split_list(&line.part(mark, line.text.len())));
        row.text.push(Piece::new(ALLOWED, line.at));
    } else if row.text.last().is_some_and(|last| last.text == ALLOWED) && is_single_word(text) {
        row.listed.push(line.clone());
    } else if is_button(text, &row.name.text) {
        row.hides = true;
    } else if let Some((bounds, length)) =
        comparison_operators::read_bounds(text).filter(|(_, length)| *length == text.len())
    {
        debug_assert!(length > 0);
        row.bounds.extend(bounds);
    } else if row.default.as_ref().is_some_and(|shown| shown.text == text)
        || boilerplate::is_boilerplate(text)
    {
        // The form shows again what it is filled with.
    } else {
        row.text.push(line.clone());
    }
}

/// Marks, among the paragraphs of a row, that values follow, one per line.
const ALLOWED: &str = "\u{0}allowed";

/// Drops the mark of an open list; to be called when a row is complete.
pub(super) fn close_list(row: &mut Row) {
    row.text.retain(|piece| piece.text != ALLOWED);
    // What the form shows before the list is one of its values.
    let shown = |piece: &Piece| row.listed.iter().any(|value| value.text == piece.text);
    let at = row.text.iter().position(shown);
    if let Some(at) = at {
        row.text.remove(at);
    }
}

// A default is a value, not a sentence: `24 hours after the creation` is none, `Rosa Paz` is one.
fn is_value(text: &str) -> bool {
    let text = text.trim();
    let few =
        text.split_whitespace().count() <= 3 && text.starts_with(char::is_uppercase) && !text.ends_with('.');
    !text.is_empty()
        && (!text.trim_end_matches('.').contains(' ')
            || few
            || text.starts_with(['{', '[', '"', '`'])
            || boilerplate::mask_length(text).is_some())
}

fn is_single_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace) && text.len() <= 60
}

fn is_button(text: &str, name: &str) -> bool {
    let Some(after) = text.strip_prefix(name) else {
        return leading_phrase(text, &boilerplate::PHRASES.add_buttons)
            .is_some_and(|length| types::leading_type(rest(text, length)).is_some());
    };
    let gap = leading_phrase(after, &boilerplate::PHRASES.add_buttons)
        .unwrap_or(usize::from(after.starts_with(' ')));
    let kind = types::leading_type(rest(after, gap));
    gap > 0 && kind.is_some_and(|(_, length)| cut(after, gap, after.len()).len() == length)
}
