//! Turns spec files into a checked model, and the model into text.
//!
//! Load the specs, check them, lower them to a model, emit the model: four verbs, four modules.

pub mod assertion;
pub mod check;
pub mod constraint;
pub mod diagnostic;
pub mod emit;
pub mod json_schema;
pub mod load;
pub mod lower;
pub mod model;
pub mod name;
pub mod named;
pub mod pattern;
pub mod sentence;
mod sources;
pub mod spec;
pub mod violation;
pub mod walk;

pub use sources::sources;

use crate::check::check;
use crate::diagnostic::Diagnostics;
use crate::load::{SpecFile, load};
use crate::lower::lower;
use crate::model::Model;

/// Turns spec files into the model, with the warnings that do not stop it.
///
/// ```
/// use fintoc_schema::{compile, load::SpecFile};
///
/// let spec = r#"
/// language = 1
/// [module]
/// path_generation = "v1"
/// dated_version = "2023-11-15"
/// [page.guide]
/// title = "Guide"
/// url = "https://docs.example.com/guide"
/// read = "2026-11-20"
/// [scalar.Email]
/// type = "string"
/// max_length = 254
/// evidence = [{ page = "guide", certainty = "documented" }]
/// "#;
/// let (model, warnings) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a good spec");
/// assert_eq!(model.modules[0].scalars[0].name, "Email");
/// assert!(warnings.is_empty());
/// ```
///
/// # Errors
///
/// All mistakes of all files, and the warnings with them.
pub fn compile(files: &[SpecFile]) -> Result<(Model, Diagnostics), Diagnostics> {
    let (spec, found) = load(files);
    let spec = check(spec, found)?; // The only step that stops, with all mistakes of both.
    let model = lower(&spec);
    Ok((model, spec.into_warnings()))
}
