//! The types that stand on their own, by name: for programs that learn the type only when they run.

use serde::Serialize;

use crate::read::reader::Reader;
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;

/// A type that stands on its own, and what can be done with a text of it.
///
/// ```
/// use fintoc_types::{ROOTS, Reader};
///
/// let root = ROOTS.iter().find(|root| root.name() == "v1/CreateCheckoutSession").unwrap();
/// let text = br#"{"amount": 0, "currency": "CLP"}"#;
/// assert_eq!(root.judge(&Reader::new(), text).unwrap_err()[0].code, "exclusive_minimum");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Root {
    name: &'static str,
    judge: fn(&Reader, &[u8]) -> Result<Findings, Violations>,
    rewrite: fn(&Reader, &[u8]) -> Result<Vec<u8>, Violations>,
}

impl Root {
    /// The root of a type; `name` is its module and name in the specs.
    #[must_use]
    pub const fn of<T: for<'de> Read<'de> + Serialize>(name: &'static str) -> Self {
        Self { name, judge: judge::<T>, rewrite: rewrite::<T> }
    }

    /// Its module and name in the specs: `v1/CheckoutSession`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Reads a text and keeps only what was noticed.
    ///
    /// # Errors
    ///
    /// Everything that refuses the text.
    pub fn judge(&self, reader: &Reader, text: &[u8]) -> Result<Findings, Violations> {
        (self.judge)(reader, text)
    }

    /// Reads a text and writes it again, as JSON without white space.
    ///
    /// # Errors
    ///
    /// Everything that refuses the text.
    pub fn rewrite(&self, reader: &Reader, text: &[u8]) -> Result<Vec<u8>, Violations> {
        (self.rewrite)(reader, text)
    }
}

fn judge<T: for<'de> Read<'de>>(reader: &Reader, text: &[u8]) -> Result<Findings, Violations> {
    reader.read_slice::<T>(text).map(|reading| reading.findings)
}

fn rewrite<T: for<'de> Read<'de> + Serialize>(reader: &Reader, text: &[u8]) -> Result<Vec<u8>, Violations> {
    let reading = reader.read_slice::<T>(text)?;
    // Writing to memory fails for no value that was read: names are strings and numbers finite.
    Ok(serde_json::to_vec(&reading.value).unwrap_or_default())
}
