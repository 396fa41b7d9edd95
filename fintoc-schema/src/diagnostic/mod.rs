//! Diagnostics: a code, a message, the span of the error, labels for other spans, a remedy.
//!
//! A diagnostic is data. It prints itself as plain text without any dependency, for the build script;
//! the command line draws the same data in colour.

pub mod code;
mod quoted;
mod render;
mod report;
mod source;

pub use code::{CODES, Code, Level};
pub use quoted::{is_format, listed, nearest, quoted};
pub use report::{Diagnostic, Diagnostics, Label};
pub use source::{SourceFile, Span};
