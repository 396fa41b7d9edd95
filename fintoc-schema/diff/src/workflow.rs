//! Workflow commands of GitHub's, which become annotations on a pull request.

/// A place in a file.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'a> {
    /// As people name it, from the root of the repository.
    pub file: &'a str,
    /// From 1.
    pub line: usize,
    /// From 1, where it is known.
    pub column: Option<usize>,
}

/// One annotation; `level` is `error`, `warning` or `notice`.
///
/// ```
/// use fintoc_diff::workflow::{Spot, annotation};
///
/// let spot = Spot { file: "specs/v1/a.toml", line: 3, column: None };
/// assert_eq!(annotation("error", Some(spot), "a: b", "x\ny"), "::error file=specs/v1/a.toml,line=3,title=a%3A b::x%0Ay");
/// ```
#[must_use]
pub fn annotation(level: &str, spot: Option<Spot>, title: &str, message: &str) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let place = spot.map(|spot| {
        let column = spot.column.map(|column| format!(",col={column}")).unwrap_or_default();
        format!("file={},line={}{column},", property(spot.file), spot.line)
    });
    format!("::{level} {}title={}::{}", place.unwrap_or_default(), property(title), data(message))
}
