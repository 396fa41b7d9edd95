//! Compiles spec files to a model, and generates Rust and JSON Schema from the model.
//!
//! ```text
//! SpecFile --load--> Spec --check--> CheckedSpec --lower--> Model --emit---------> Rust
//!              |        |                                     `---json_schema--> JSON Schema
//!              `--------`--> Diagnostics: the errors of all files, in one run
//! ```
//!
//! Everything that can fail fails before `CheckedSpec`.

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
pub mod spec;
pub mod violation;
pub mod walk;

use proc_macro2::TokenStream;

use crate::check::check;
use crate::diagnostic::Diagnostics;
use crate::emit::Runtime;
use crate::load::{SpecFile, load};
use crate::lower::lower;
use crate::model::Model;

/// Compiles spec files to the model. Also returns the warnings.
///
/// Examples and defaults are not validated as instances here; `fintoc_validator` does that.
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
/// let (model, warnings) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a valid spec");
/// assert_eq!(model.modules[0].scalars[0].name, "Email");
/// assert!(warnings.is_empty());
/// ```
///
/// # Errors
///
/// Returns the diagnostics of all files, warnings included, if any of them is an error.
pub fn compile(files: &[SpecFile]) -> Result<(Model, Diagnostics), Diagnostics> {
    let (spec, found) = load(files);
    let spec = check(spec, found)?; // The only step that fails, with the errors of both.
    let model = lower(&spec);
    Ok((model, spec.into_warnings()))
}

/// Generates the files that `fintoc-types` includes, by name.
///
/// The build script of that crate writes them if it compiles the specs itself; otherwise it uses the ones
/// that `cargo bless` wrote. A test compares the two.
///
/// ```
/// use fintoc_schema::{model::Model, sources};
///
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert_eq!(sources(&nothing).map(|(name, _)| name), ["types.rs", "messages.rs", "schemas.rs"]);
/// ```
#[must_use]
pub fn sources(model: &Model) -> [(&'static str, TokenStream); 3] {
    [
        ("types.rs", emit::modules(model, Runtime::Crate)),
        ("messages.rs", emit::messages(model)),
        ("schemas.rs", json_schema::impls(model)),
    ]
}
