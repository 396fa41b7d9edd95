//! A page, or a large part of one, whose text stands on a single line.

use super::glued::{self, Context};
use super::machine::Machine;
use super::{Layout, Row, Side};
use crate::ingest::reading::Operation;
use crate::ingest::text::Piece;
use crate::ingest::words::{columns, furniture, heads, types};
use fintoc_diff::prose::letters::{cut, rest};

/// Whether a line holds several rows.
pub(super) fn is_glued(text: &str, context: &Context) -> bool {
    text.len() > 60
        && (!heads::find_all(text).is_empty()
            || !columns::glued_heads(text).is_empty()
            || columns::glued(text).is_some()
            || !text.starts_with('-'))
        && (glued::rows(&Piece::new(text, 0), false, Layout::Glued, context).len() >= 2 || lost_names(text))
}

// The parts of a glued page are there, and types in them, but not one name.
fn lost_names(text: &str) -> bool {
    let heads = heads::find_all(text);
    heads.iter().any(|(_, to, _)| nameless(rest(text, *to)) >= 2)
}

/// Reads such a line into the sections of the page.
pub(super) fn read(machine: &mut Machine, line: &Piece) {
    let text = &line.text;
    let end = responses(text).map_or_else(
        || end_mark(text).unwrap_or(text.len()),
        |(from, to)| {
            machine.sheet.responses.extend(codes(rest(text, to)).unwrap_or_default());
            from
        },
    );
    machine.sheet.ended |= end < text.len();
    let body = cut(text, 0, end);
    // Where a part begins: its phrase from, to, the side, and whether the phrase is a table's head.
    let mut starts: Vec<(usize, usize, Option<Side>, bool)> =
        heads::find_all(body).into_iter().map(|(from, to, side)| (from, to, Some(side), false)).collect();
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
        let side = side.or_else(|| heading.as_ref().and_then(|heading| heads::way(&heading.text)));
        machine.open(heading, side);
        let found = rows(machine, line, *from, to, true);
        found.into_iter().for_each(|row| machine.row(row));
    }
}

fn rows(machine: &mut Machine, line: &Piece, from: usize, to: usize, starts: bool) -> Vec<Row> {
    let stretch = line.part(from, to);
    machine.sheet.nameless += nameless(&stretch.text);
    glued::rows(&stretch, starts, Layout::Glued, &machine.context)
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
    let (found, at) = match find_operation(text) {
        Some((operation, at)) => (Some(operation), at),
        None => (None, text.len()),
    };
    if machine.sheet.operation.is_none() {
        machine.sheet.operation = found;
    }
    let before = cut(text, 0, at);
    let button = furniture::AFTER_TITLE.iter().filter_map(|mark| before.find(mark)).min();
    let title = cut(before, 0, button.unwrap_or(before.len())).trim();
    if !title.is_empty() && title.len() <= 120 {
        machine.sheet.title.get_or_insert_with(|| title.to_owned());
    }
}

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// The operation that a line names and nothing else: `POST /v1/refunds`.
pub(super) fn operation(line: &str) -> Option<Operation> {
    let (method, url) = line.trim().split_once(char::is_whitespace)?;
    let method = method.trim_matches('`').to_ascii_lowercase();
    let url = url.trim().trim_matches('`');
    let address = url.starts_with("http") || url.starts_with('/');
    (METHODS.contains(&method.as_str()) && address && !url.contains(char::is_whitespace))
        .then(|| Operation { method, url: url.to_owned() })
}

// The operation somewhere in glued text, and where it begins.
fn find_operation(text: &str) -> Option<(Operation, usize)> {
    let at = ["http://", "https://"].iter().filter_map(|scheme| text.find(scheme)).min()?;
    let before = cut(text, 0, at).trim_end();
    let folded = before.to_ascii_lowercase();
    let method = METHODS.iter().find(|method| folded.ends_with(**method))?;
    let url = rest(text, at);
    let url = cut(url, 0, url.find(char::is_whitespace).unwrap_or(url.len()));
    Some((Operation { method: (*method).to_owned(), url: url.to_owned() }, before.len() - method.len()))
}

// The list of status codes: where its head begins and ends.
fn responses(text: &str) -> Option<(usize, usize)> {
    let hits = heads::RESPONSES.iter().flat_map(|head| text.match_indices(head));
    hits.map(|(at, head)| (at, at + head.len()))
        .filter(|(_, to)| codes(rest(text, *to)).is_some())
        .max_by_key(|(from, to)| (*to, std::cmp::Reverse(*from)))
}

// Where the date of the last change begins, which nothing of the API follows.
fn end_mark(text: &str) -> Option<usize> {
    const MARKS: &[&str] =
        &["Updated ", "Last updated", "Actualizado hace", "\u{da}ltima actualizaci\u{f3}n"];
    let hits = MARKS.iter().filter_map(|mark| text.rfind(mark));
    hits.filter(|at| text.len() - at < 60 && !rest(text, *at).ends_with('.')).min()
}

/// The status codes at the start of a text, also doubled ones: `200200 400400`.
pub(super) fn codes(text: &str) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let mut left = text.trim_start_matches(|c: char| c.is_whitespace() || c == '-' || c == '`');
    loop {
        let digits = left.bytes().take_while(u8::is_ascii_digit).count();
        let (code, doubled) = (cut(left, 0, 3), cut(left, 3, digits));
        if !(digits == 3 || digits == 6 && code == doubled) || !code.starts_with(['1', '2', '3', '4', '5']) {
            break;
        }
        if found.last().is_none_or(|last| last != code) {
            found.push(code.to_owned());
        }
        left = rest(left, digits).trim_start_matches([' ', '`', '\u{a0}', ',']);
    }
    (!found.is_empty()).then_some(found)
}

/// Whether a text begins with a type that a description follows at once: a row that lost its name.
pub(super) fn starts_with_type(text: &str) -> bool {
    types::prefix(text).is_some_and(|(_, length)| rest(text, length).starts_with(char::is_uppercase))
}

// Types in glued text with no name before them.
fn nameless(text: &str) -> usize {
    let after_stop = text
        .char_indices()
        .zip(text.chars().skip(1))
        .filter(|((_, c), next)| matches!(c, '.' | ')' | ']' | '}') && next.is_ascii_lowercase());
    let begins = after_stop.map(|((at, c), _)| at + c.len_utf8());
    std::iter::once(0)
        .chain(begins)
        .filter(|at| {
            let left = rest(text, *at);
            types::prefix(left).is_some_and(|(_, length)| {
                let after = rest(left, length);
                after.starts_with(char::is_uppercase)
                    || after.starts_with("required")
                    || after.starts_with("enum")
            })
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_may_be_doubled() {
        assert_eq!(codes(" 200200 400400Updated").unwrap(), ["200", "400"]);
        assert_eq!(codes("201 Created").unwrap(), ["201"]);
        assert_eq!(codes("2000"), None);
    }

    #[test]
    fn operations_are_a_method_and_an_address() {
        assert_eq!(operation("POST /v1/refunds").unwrap().method, "post");
        assert_eq!(operation("get more of it"), None);
        let (found, at) = find_operation("Make a refundpost https://api.example/v1/refunds").unwrap();
        assert_eq!((found.method.as_str(), at), ("post", 13));
    }
}
