//! Reviewed and accepted changes: fingerprints, each with a reason.
//!
//! ```toml
//! [accepted]
//! 0f1e2d3c4b5a6978 = "agreed with the team of the dashboard"
//! ```

use std::collections::BTreeMap;

use toml_edit::DocumentMut;

use crate::change::Change;

/// The fingerprints and their reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    reasons: BTreeMap<String, String>,
}

impl Accepted {
    /// Parses the file.
    ///
    /// # Errors
    ///
    /// Returns a message if the text is not TOML, has a table other than `accepted`, or a fingerprint has no reason.
    ///
    /// ```
    /// use fintoc_diff::accepted::Accepted;
    ///
    /// assert!(Accepted::read("[accepted]\n0f1e2d3c4b5a6978 = \"agreed\"\n").is_ok());
    /// assert!(Accepted::read("[accepted]\n0f1e2d3c4b5a6978 = \"\"\n").is_err());
    /// assert!(Accepted::read("[ignored]\n").is_err());
    /// ```
    pub fn read(text: &str) -> Result<Self, String> {
        let file: DocumentMut =
            text.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
        let mut out = Self::default();
        for (name, item) in file.iter() {
            let Some(entries) = item.as_table_like() else { return Err(format!("`{name}` is not a table")) };
            if name != "accepted" {
                return Err(format!("unknown table `{name}`; expected `accepted`"));
            }
            for (fingerprint, reason) in entries.iter() {
                match reason.as_str().map(str::trim) {
                    Some(reason) if !reason.is_empty() => {
                        out.reasons.insert(fingerprint.to_owned(), reason.to_owned());
                    }
                    _ => return Err(format!("`{fingerprint}` has no reason")),
                }
            }
        }
        Ok(out)
    }

    /// Returns the changes that are not accepted, the number of accepted ones, and the fingerprints without a change.
    #[must_use]
    pub fn split(&self, changes: Vec<Change>) -> (Vec<Change>, usize, Vec<String>) {
        let mut unused = self.reasons.clone();
        let before = changes.len();
        let kept: Vec<Change> = changes
            .into_iter()
            .filter(|change| {
                let fingerprint = change.fingerprint();
                unused.remove(&fingerprint);
                !self.reasons.contains_key(&fingerprint)
            })
            .collect();
        let accepted = before - kept.len();
        (kept, accepted, unused.into_keys().collect())
    }
}
