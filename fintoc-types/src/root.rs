//! The types of whole documents, by name: for programs that choose the type at run time.

use serde::Serialize;

use crate::read::reader::Reader;
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;

/// A type of whole documents, with the operations on a JSON text of it.
///
/// ```
/// use fintoc_types::{ROOTS, Reader};
///
/// let root = ROOTS.iter().find(|root| root.name() == "v1/CreateCheckoutSession").unwrap();
/// let text = br#"{"amount": 0, "currency": "CLP"}"#;
/// assert_eq!(root.validate(&Reader::new(), text).unwrap_err()[0].code, "exclusive_minimum");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Root {
    name: &'static str,
    validate: fn(&Reader, &[u8]) -> Result<Findings, Violations>,
    rewrite: fn(&Reader, &[u8]) -> Result<Vec<u8>, Violations>,
}

impl Root {
    /// Creates the root of a type. `name` is its module and name in the specs.
    #[must_use]
    pub const fn new<T: for<'de> Read<'de> + Serialize>(name: &'static str) -> Self {
        Self { name, validate: validate::<T>, rewrite: rewrite::<T> }
    }

    /// Returns the module and name in the specs, for example `v1/CheckoutSession`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Reads a JSON text and returns only the findings.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is rejected, with all violations.
    pub fn validate(&self, reader: &Reader, text: &[u8]) -> Result<Findings, Violations> {
        (self.validate)(reader, text)
    }

    /// Reads a JSON text and writes the value as JSON without white space.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is rejected, with all violations.
    pub fn rewrite(&self, reader: &Reader, text: &[u8]) -> Result<Vec<u8>, Violations> {
        (self.rewrite)(reader, text)
    }
}

fn validate<T: for<'de> Read<'de>>(reader: &Reader, text: &[u8]) -> Result<Findings, Violations> {
    reader.read_slice::<T>(text).map(|reading| reading.findings)
}

fn rewrite<T: for<'de> Read<'de> + Serialize>(reader: &Reader, text: &[u8]) -> Result<Vec<u8>, Violations> {
    let reading = reader.read_slice::<T>(text)?;
    // Writing to memory cannot fail for a value that was read: names are strings and numbers are
    // finite.
    Ok(serde_json::to_vec(&reading.value).unwrap_or_default())
}
