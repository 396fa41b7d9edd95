//! Writes workflow commands of GitHub Actions, which become annotations on a pull request.

use super::listing::{Listing, location};
use crate::verdict::Level;

/// A position in a file.
#[derive(Debug, Clone, Copy)]
pub struct FilePosition<'a> {
    /// The path from the root of the repository.
    pub file: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, if it is known.
    pub column: Option<usize>,
}

/// Returns one annotation; `level` is `error`, `warning` or `notice`.
///
/// ```
/// use fintoc_diff::report::github::{FilePosition, annotation};
///
/// let position = FilePosition { file: "specs/v1/a.toml", line: 3, column: None };
/// assert_eq!(
///     annotation("error", Some(position), "a: b", "x\ny"),
///     "::error file=specs/v1/a.toml,line=3,title=a%3A b::x%0Ay"
/// );
/// ```
#[must_use]
pub fn annotation(level: &str, position: Option<FilePosition>, title: &str, message: &str) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let position = position.map(|position| {
        let column = position.column.map(|column| format!(",col={column}")).unwrap_or_default();
        format!("file={},line={}{column},", property(position.file), position.line)
    });
    format!("::{level} {}title={}::{}", position.unwrap_or_default(), property(title), data(message))
}

pub(super) fn write(listing: &Listing) -> String {
    let mut out = String::new();
    for change in listing.sorted() {
        let level = match change.level() {
            Level::Breaking => "error",
            Level::Warning => "warning",
            Level::Compatible => "notice",
        };
        let message = format!("{}: {}", change.location(), change.sentence());
        // Lines of files that are not on disk cannot be referred to.
        let location = location(change, listing).filter(|location| location.on_disk);
        let position = location.as_ref().map(|location| FilePosition {
            file: &location.file,
            line: usize::try_from(location.line).unwrap_or(1),
            column: None,
        });
        out.push_str(&annotation(level, position, change.row.id, &message));
        out.push('\n');
    }
    for note in listing.notes {
        out.push_str(&annotation("notice", None, listing.title, note));
        out.push('\n');
    }
    out
}
