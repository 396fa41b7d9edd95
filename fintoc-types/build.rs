//! Writes the source of the types into `OUT_DIR`. With the feature `specs` it is compiled from the specs; without it
//! `compiled/` is copied, which `cargo bless` maintains, so a user's build needs no compiler of specs.

use std::process::ExitCode;
use std::{env, fs, io, path::Path};

#[expect(clippy::disallowed_methods, reason = "cargo runs an interrupted script again from the start")]
fn main() -> io::Result<ExitCode> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=compiled");
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives no OUT_DIR"))?;
    let sources = match sources() {
        Ok(sources) => sources,
        Err(errors) => {
            eprintln!("{errors}");
            return Ok(ExitCode::FAILURE);
        }
    };
    for (name, text) in sources {
        fs::write(Path::new(&folder).join(name), text)?;
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(feature = "specs")]
fn sources() -> Result<[(&'static str, String); 3], fintoc_schema::diagnostic::Diagnostics> {
    let spec_file = |(path, text): &(&str, &str)| fintoc_schema::load::SpecFile::new(*path, *text);
    let files: Vec<_> = fintoc_specs::FILES.iter().map(spec_file).collect();
    let (model, _warnings) = fintoc_schema::compile(&files)?;
    Ok(fintoc_schema::sources(&model).map(|(name, tokens)| (name, tokens.to_string())))
}

#[cfg(not(feature = "specs"))]
fn sources() -> Result<[(&'static str, &'static str); 3], std::convert::Infallible> {
    Ok([
        ("types.rs", include_str!("compiled/types.rs")),
        ("messages.rs", include_str!("compiled/messages.rs")),
        ("schemas.rs", include_str!("compiled/schemas.rs")),
    ])
}
