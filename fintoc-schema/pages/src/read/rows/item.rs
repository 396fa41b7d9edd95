//! Fields as list items or running lines: "`amount` (integer, required): text", "**amount** integer - text".

use super::{Row, cells};
use crate::read::fact::Layout;
use crate::read::lexicon::types;
use crate::read::text::Piece;
use fintoc_diff::prose::letters::{cut, rest};

/// The row that a line is, if it names a field, gives its type and then speaks of it.
pub(super) fn read_item(line: &Piece) -> Option<Row> {
    let bullet = line.text.len() - line.text.trim_start_matches(['-', '*', '\u{2022}', '+', ' ']).len();
    let bullet = if line.text.starts_with("**") { 0 } else { bullet };
    let left = rest(&line.text, bullet);
    let dressed = left.starts_with(['`', '*']);
    let plain = left.trim_start_matches(['`', '*']);
    let opened = left.len() - plain.len();
    let length = plain
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']')))
        .unwrap_or(plain.len());
    let (_, name, _) = cells::field_name(&line.part(bullet + opened, bullet + opened + length))?;
    let after = rest(plain, length);
    let gap = after.len() - after.trim_start_matches(['`', '*', ' ', ':']).len();
    // An item or a dressed name; otherwise any sentence would do.
    let told = after.trim_start_matches(['`', '*']).starts_with([':', '(']) || after.starts_with(" (");
    if !dressed && bullet == 0 && !told {
        return None;
    }
    let tail = rest(after, gap);
    let tail_at = bullet + opened + length + gap;
    let (kind, told) = type_and_text(tail)?;
    let (ty, flags) = types::type_cell(&kind.replace(['_', '*'], ""))?;
    let mut row = Row::new(name, Layout::Item);
    row.ty = Some(ty?);
    row.flags = flags;
    let text = line.part(tail_at + told, line.text.len());
    if !text.is_blank() {
        row.text.push(text);
    }
    Some(row)
}

// The type's words and where the description begins: `(string, required): text`, `string - text`.
fn type_and_text(tail: &str) -> Option<(&str, usize)> {
    let skip = |from: usize| {
        let after = rest(tail, from);
        from + after.len()
            - after.trim_start_matches([' ', ':', '-', '\u{2013}', '\u{2014}', '.', '*', '_']).len()
    };
    if let Some(inner) = tail.strip_prefix(['(', '[']) {
        let end = inner.find([')', ']'])?;
        return Some((cut(inner, 0, end), skip(end + 2)));
    }
    let marks = [" - ", ": ", " \u{2013} ", " \u{2014} ", ". "];
    let end = marks.iter().filter_map(|mark| tail.find(mark)).min().unwrap_or(tail.len());
    Some((cut(tail, 0, end), skip(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_name_type_and_tell() {
        for line in [
            "- `amount` (integer, required): Total.",
            "* **amount** integer, required - Total.",
            "amount (integer, required): Total.",
            "`amount`: `integer` (required). Total.",
        ] {
            let row = read_item(&Piece::new(line, 0)).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(
                (row.name.text.as_str(), row.flags.len(), row.text[0].text.as_str()),
                ("amount", 1, "Total.")
            );
        }
        assert!(read_item(&Piece::new("- `created`: the first state", 0)).is_none());
        assert!(read_item(&Piece::new("see the object above", 0)).is_none());
    }
}
