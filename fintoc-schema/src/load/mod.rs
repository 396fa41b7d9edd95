//! Turns the texts of spec files into a located tree, and says what in them cannot be read.
//!
//! ```text
//! bytes  --encoding-->  text  --syntax-->  nodes  --shape-->  checked keys  --read-->  Spec
//! ```
//!
//! Each step goes on as far as it can, so that one run shows the mistakes of all files.

use std::rc::Rc;

use crate::diagnostic::{Diagnostics, Source, code};
use crate::spec::{self, Spec};

mod encoding;
pub mod keys;
mod node;
mod read;
mod shape;
mod syntax;

/// One spec file, as it stands on the disk or in a crate.
#[derive(Debug, Clone)]
pub struct SpecFile {
    /// Relative to the specs folder, with `/`: `v1/create-checkout-session.toml`.
    pub path: String,
    /// Any bytes: what is no text is told with its offset.
    pub bytes: Vec<u8>,
}

impl SpecFile {
    /// A file from its name and content.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// The catalogue of messages, which stands beside the folders.
const CATALOGUE: &str = "messages.toml";

/// Reads all files, in the order of their names.
///
/// What is wrong is left out of the result, or stands in it as far as it could be read.
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
    let source = encoding::decode(file, found);
    if folder.is_none() && file.path != CATALOGUE {
        let place = source.unwrap_or_else(|| Source::new(&*file.path, "")).place(0..0);
        let message = "a spec stands in the folder of its module";
        found.push(code::MISPLACED_FILE.at(&place, message).help("move it, for example to `v1/`"));
        return;
    }
    let root = source.as_ref().and_then(|source| syntax::parse(source, found));
    let root = root.filter(|root| shape::check(root, keys, found));
    let Some(folder) = folder else {
        spec.messages = root.as_ref().map(read::messages);
        return;
    };
    let module = spec.module(folder, || source.clone().unwrap_or_else(|| Source::new(&*file.path, "")));
    match &root {
        Some(root) => read::file(root, module),
        None => module.whole = false,
    }
}

impl Spec {
    fn module(&mut self, folder: &str, source: impl FnOnce() -> Rc<Source>) -> &mut spec::Module {
        let at = self.modules.iter().position(|module| module.name == folder);
        let at = at.unwrap_or_else(|| {
            self.modules.push(spec::Module::new(folder, source().place(0..0)));
            self.modules.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "the position was found or made just above")]
        &mut self.modules[at]
    }
}
