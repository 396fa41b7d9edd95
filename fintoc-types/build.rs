//! Compiles the specs into Rust: `types.rs` and `messages.rs` in `OUT_DIR`.

use std::process::ExitCode;
use std::{env, fs, io, path::Path};

use fintoc_schema::emit::{self, Runtime};
use fintoc_schema::load::SpecFile;

#[expect(clippy::disallowed_methods, reason = "cargo runs an interrupted script again from the start")]
fn main() -> io::Result<ExitCode> {
    // Spec files are no files here but texts of a crate, which cargo watches.
    println!("cargo::rerun-if-changed=build.rs");
    let files: Vec<SpecFile> =
        fintoc_specs::FILES.iter().map(|(path, text)| SpecFile::new(*path, *text)).collect();
    let model = match fintoc_schema::compile(&files) {
        Ok((model, _warnings)) => model,
        Err(mistakes) => {
            eprintln!("{mistakes}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives no OUT_DIR"))?;
    let write = |name: &str, text: String| fs::write(Path::new(&folder).join(name), text);
    write("types.rs", emit::modules(&model, Runtime::Crate).to_string())?;
    write("messages.rs", emit::messages(&model).to_string())?;
    Ok(ExitCode::SUCCESS)
}
