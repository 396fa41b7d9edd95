//! Reads spec files into a [`Spec`] whose every key and value has a span.
//!
//! ```text
//! bytes --encoding--> str --syntax--> nodes --structure--> checked keys --read--> Spec
//! ```
//!
//! Each step continues as far as it can, so one run reports the errors of all files.

use std::rc::Rc;

use crate::diagnostic::{Diagnostics, SourceFile, code};
use crate::spec::{self, Spec};

mod encoding;
pub mod keys;
mod node;
mod read;
mod spelling;
mod structure;
mod syntax;

/// A spec file: its path and its bytes.
#[derive(Debug, Clone)]
pub struct SpecFile {
    /// Relative to the specs folder, separated by `/`: `v1/create-checkout-session.toml`.
    pub path: String,
    /// The content, which need not be valid UTF-8.
    pub bytes: Vec<u8>,
}

impl SpecFile {
    /// Creates a file from its path and content.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// The message catalogue, which is beside the module folders.
const CATALOGUE: &str = "messages.toml";

/// Reads all files, sorted by path.
///
/// Parts with errors are missing from the result, or present as far as they could be read.
#[must_use]
pub fn load(files: &[SpecFile]) -> (Spec, Diagnostics) {
    let mut sorted: Vec<&SpecFile> = Vec::new();
    for file in files {
        sorted.insert(sorted.partition_point(|other| other.path <= file.path), file);
    }
    let mut spec = Spec::default();
    let mut found = Diagnostics::default();
    for file in sorted {
        load_file(file, &mut spec, &mut found);
    }
    (spec, found)
}

fn load_file(file: &SpecFile, spec: &mut Spec, found: &mut Diagnostics) {
    let folder = file.path.rsplit_once('/').map(|(folder, _)| folder);
    let keys = match folder {
        Some(_) => &keys::FILE,
        None => &keys::CATALOGUE,
    };
    let source = encoding::decode(&file.path, &file.bytes, found);
    if folder.is_none() && file.path != CATALOGUE {
        let span = source.unwrap_or_else(|| SourceFile::new(&*file.path, "")).span(0..0);
        let message = "a spec file must be in the folder of its module";
        found.push(code::MISPLACED_FILE.at(&span, message).help("move the file, for example to `v1/`"));
        return;
    }
    let root = source.as_ref().and_then(|source| syntax::parse(source, found));
    let root = root.filter(|root| structure::check(root, keys, found));
    let Some(folder) = folder else {
        spec.messages = root.as_ref().map(read::messages);
        return;
    };
    let module = spec.module(folder, || source.clone().unwrap_or_else(|| SourceFile::new(&*file.path, "")));
    match &root {
        Some(root) => read::file(root, module),
        None => module.whole = false,
    }
}

impl Spec {
    fn module(&mut self, folder: &str, source: impl FnOnce() -> Rc<SourceFile>) -> &mut spec::Module {
        let at = self.modules.iter().position(|module| module.name == folder);
        let at = at.unwrap_or_else(|| {
            self.modules.push(spec::Module::new(folder, source().span(0..0)));
            self.modules.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "the position was found or made just above")]
        &mut self.modules[at]
    }
}
