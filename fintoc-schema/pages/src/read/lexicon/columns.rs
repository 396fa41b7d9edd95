//! The words at the head of a table's columns.

use std::sync::LazyLock;

use super::phrases::PhraseFile;
use fintoc_diff::prose::letters::{fold, rest};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    /// The field's name.
    Name,
    /// Its type, perhaps with flags.
    Type,
    /// Whether it must be there.
    Required,
    /// Whether it may be null.
    Nullable,
    /// What it is when absent.
    Default,
    /// The words that it may be.
    Values,
    /// An instance.
    Example,
    /// What it is for.
    Description,
    /// Its bounds or form.
    Constraints,
}

static COLUMNS: LazyLock<Vec<(Column, Vec<String>)>> = LazyLock::new(|| {
    PhraseFile::read(include_str!("columns.toml"), |file| {
        file.lists(&[
            ("name", Column::Name),
            ("type", Column::Type),
            ("required", Column::Required),
            ("nullable", Column::Nullable),
            ("default", Column::Default),
            ("values", Column::Values),
            ("example", Column::Example),
            ("description", Column::Description),
            ("constraints", Column::Constraints),
        ])
    })
});

/// What the column with this head holds.
pub(crate) fn column_of_head(text: &str) -> Option<Column> {
    let folded = fold(text.trim().trim_matches(['*', '`', ':']));
    COLUMNS.iter().find(|(_, words)| words.contains(&folded)).map(|(column, _)| *column)
}

/// The columns of a head whose cells ran together, `AttributeTypeDescription`, and its length.
pub(crate) fn concatenated_head(text: &str) -> Option<(Vec<Column>, usize)> {
    let near: String = text.chars().take(120).collect();
    let folded = fold(&near);
    let mut found = Vec::new();
    let mut characters = 0;
    loop {
        let left: String = folded.chars().skip(characters).collect();
        // The words of a head are capitals; the name of a first row is not.
        if !near.chars().nth(characters).is_some_and(char::is_uppercase) {
            break;
        }
        let words =
            COLUMNS.iter().flat_map(|(column, words)| words.iter().map(move |word| (*column, word.as_str())));
        let fits = words.filter(|(column, word)| left.starts_with(word) && !found.contains(column));
        let Some((column, word)) = fits.max_by_key(|(_, word)| word.len()) else { break };
        found.push(column);
        characters += word.len();
    }
    let length = near.char_indices().nth(characters).map_or(near.len(), |(at, _)| at);
    is_head(&found).then_some((found, length))
}

/// The positions of such headings in a text.
pub(crate) fn find_concatenated_heads(text: &str) -> Vec<(usize, usize, Vec<Column>)> {
    let mut heads: Vec<(usize, usize, Vec<Column>)> = Vec::new();
    let capitals = text.char_indices().filter(|(_, c)| c.is_uppercase());
    for (at, _) in capitals {
        if heads.last().is_some_and(|(_, end, _)| at < *end) {
            continue;
        }
        if let Some((columns, length)) = concatenated_head(rest(text, at)) {
            heads.push((at, at + length, columns));
        }
    }
    heads
}

/// Whether these columns can head a table of fields.
pub(crate) fn is_head(columns: &[Column]) -> bool {
    columns.len() >= 2
        && columns.contains(&Column::Name)
        && (columns.contains(&Column::Type) || columns.contains(&Column::Description))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_may_run_together() {
        let three = [Column::Name, Column::Type, Column::Description];
        assert_eq!(concatenated_head("AttributeTypeDescriptionnamestring").unwrap(), (three.to_vec(), 24));
        assert_eq!(concatenated_head("AtributoTipoDescripción").unwrap(), (three.to_vec(), 24));
        assert_eq!(concatenated_head("Attribute"), None);
        assert_eq!(concatenated_head("Type of the object"), None);
    }
}
