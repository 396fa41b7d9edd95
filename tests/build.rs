//! Compiles the fixtures into Rust, as `fintoc-types` compiles the specs: `fixtures.rs` in `OUT_DIR`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fintoc_schema::compile;
use fintoc_schema::emit::{self, Runtime};
use fintoc_schema::load::SpecFile;

#[expect(clippy::disallowed_methods, reason = "cargo runs an interrupted script again from the start")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=fixtures");
    let mut source = String::new();
    let mut table = String::new();
    let mut fixtures: Vec<_> = fs::read_dir("fixtures")?.collect::<Result<_, _>>()?;
    fixtures.sort_by_key(fs::DirEntry::file_name);
    for fixture in fixtures {
        let name = fixture.file_name().into_string().map_err(|name| format!("{name:?} is not UTF-8"))?;
        let (model, _) =
            compile(&files(&fixture.path())?).map_err(|mistakes| format!("{name}:\n{mistakes}"))?;
        let code = emit::modules(&model, Runtime::Extern);
        writeln!(source, "pub mod {name} {{ {code} }}")?;
        for module in &model.modules {
            for object in &module.objects {
                let place = format!("{}::{}::{}", module.name, object.direction, object.name);
                let known_as = format!("{name}/{}", place.replace("::", "/"));
                writeln!(table, "    ::fintoc_types::Root::of::<{name}::{place}>({known_as:?}),")?;
            }
        }
    }
    writeln!(source, "pub static FIXTURES: &[::fintoc_types::Root] = &[\n{table}];")?;
    let out = env::var_os("OUT_DIR").ok_or("cargo gives no OUT_DIR")?;
    fs::write(Path::new(&out).join("fixtures.rs"), source)?;
    Ok(())
}

fn files(fixture: &Path) -> Result<Vec<SpecFile>, Box<dyn Error>> {
    let mut files = Vec::new();
    for file in fs::read_dir(fixture.join("v1"))? {
        let path = file?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a name in UTF-8")?;
        files.push(SpecFile::new(format!("v1/{name}"), fs::read(&path)?));
    }
    Ok(files)
}
