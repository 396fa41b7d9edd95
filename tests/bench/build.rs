//! Exports the JSON Schemas of today's specs, and hands them to the macros that read schema files.

use std::path::Path;
use std::{env, fs};

use fintoc_schema::compile;
use fintoc_schema::json_schema::{Dialect, Profile, document};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Module;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let files: Vec<SpecFile> =
        fintoc_specs::FILES.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect();
    let (model, _) = compile(&files).expect("specs without errors");
    let module = model.modules.iter().find(|module| module.name == "v1").expect("the module v1");
    for (name, root) in [("session", "CheckoutSession"), ("request", "CreateCheckoutSession")] {
        export(module, name, root);
    }
}

/// Writes `session.json` for validators, `session-code.json` for generators of code, and `session.rs`:
///
/// ```ignore
/// pub const SCHEMA: &str = include_str!("…/session.json");
/// #[jsonschema::validator(path = "…/session.json")]
/// pub struct Compiled;
/// pub mod typify { ::typify::import_types!(schema = "…/session-code.json", …); }
/// ```
fn export(module: &Module, name: &str, root: &str) {
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let root = module.objects.iter().find(|it| it.root && it.name == root).expect("a root");
    let write = |file: String, text: String| {
        let path = Path::new(&folder).join(file);
        fs::write(&path, text).expect("a writable OUT_DIR");
        path
    };
    let schema = write(format!("{name}.json"), document(module, root, Profile::Form, Dialect::Draft2020));
    let code = write(format!("{name}-code.json"), document(module, root, Profile::Code, Dialect::Draft07));
    // The generator cannot name the variants of words that differ in capitals alone (`CLP`, `clp`).
    let replaced = "replace = { Currency = crate::ways::words::Currency }";
    let rust = format!(
        "pub const SCHEMA: &str = include_str!({schema:?});\n\
         #[jsonschema::validator(path = {schema:?}, pattern_options = {{ engine = regex }})]\n\
         pub struct Compiled;\n\
         pub mod typify {{ ::typify::import_types!(schema = {code:?}, {replaced}); }}\n",
    );
    write(format!("{name}.rs"), rust);
}
