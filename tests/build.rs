//! Compiles the fixtures into Rust, and lists every type under test, of the fixtures and of the specs: `generated.rs` in `OUT_DIR`. Beside
//! it, `readme.rs`: the example in Rust of the README.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fintoc_schema::emit::{self, Runtime};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Direction, Kind, Model, Module, Type};

#[expect(clippy::disallowed_methods, reason = "cargo runs an interrupted script again from the start")]
fn main() -> io::Result<ExitCode> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=fixtures");
    println!("cargo::rerun-if-changed={README}");
    // Whether a test is ignored is decided when it is compiled.
    println!("cargo::rustc-check-cfg=cfg(real_pages)");
    println!("cargo::rerun-if-env-changed=FINTOC_PAGES");
    if env::var_os("FINTOC_PAGES").is_some() {
        println!("cargo::rustc-cfg=real_pages");
    }
    let real = fintoc_specs::FILES.iter().map(|(path, text)| SpecFile::new(*path, *text)).collect();
    let mut sets = vec![("specs".to_owned(), real)];
    for fixture in sorted(Path::new("fixtures"))? {
        sets.push((name(&fixture)?, spec_files(&fixture)?));
    }
    let mut code = String::new();
    let mut lists = String::new();
    for (set, files) in sets {
        let model = match fintoc_schema::compile(&files) {
            Ok((model, _warnings)) => model,
            Err(errors) => {
                eprintln!("{errors}");
                return Ok(ExitCode::FAILURE);
            }
        };
        let path = if set == "specs" {
            "::fintoc_types".to_owned()
        } else {
            let modules = emit::modules(&model, Runtime::Extern);
            code += &format!("/// The types of a fixture.\npub mod {set} {{ {modules} }}\n");
            set.clone()
        };
        lists += &format!("({set:?}, &[\n{}]),\n", subjects(&model, &path));
    }
    code += &format!("/// By set.\npub static SETS: &[(&str, &[Subject])] = &[\n{lists}];\n");
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives no OUT_DIR"))?;
    fs::write(Path::new(&folder).join("generated.rs"), code)?;
    fs::write(Path::new(&folder).join("readme.rs"), readme()?)?;
    Ok(ExitCode::SUCCESS)
}

const README: &str = "../README.md";

/// The first example in Rust, as one expression that may fail.
fn readme() -> io::Result<String> {
    let text = fs::read_to_string(README)?;
    let example = text.split("```rust\n").nth(1).and_then(|rest| rest.split("```").next());
    let example = example.ok_or_else(|| io::Error::other("the README has no example in Rust"))?;
    Ok(format!("{{\n{example}\nOk(())\n}}\n"))
}

/// `Subject::of::<shapes::v1::request::Point>("v1/request/Point"), ..`
fn subjects(model: &Model, path: &str) -> String {
    let all = model.modules.iter().flat_map(|module| {
        let types = types(module);
        let names: Vec<&str> = types.iter().map(|(name, ..)| *name).collect();
        let subject = move |(name, direction, holds_text): (&str, Option<Direction>, bool)| {
            let below = direction.map_or_else(String::new, |direction| format!("{direction}::"));
            let twice = names.iter().filter(|other| **other == name).count() > 1;
            let step = direction.filter(|_| twice).map_or_else(String::new, |it| format!("{it}/"));
            let module = &module.name;
            let ty = format!("{path}::{module}::{below}{name}");
            let ways = ["Cow<'_, str>", "String"]
                .map(|text| format!("|reader, text| held(reader.read_slice::<{ty}<{text}>>(text))"));
            let held = if holds_text { format!(".with_held(&[{}])", ways.join(", ")) } else { String::new() };
            format!("Subject::of::<{ty}>(\"{module}/{step}{name}\"){held},\n")
        };
        types.into_iter().map(subject).collect::<Vec<_>>()
    });
    all.collect()
}

/// What has a Rust type of its own: not booleans, which are plain ones, nor unions of scalars, which each direction has.
/// Beside each one, which way it travels, and whether it is one over what holds its texts.
fn types(module: &Module) -> Vec<(&str, Option<Direction>, bool)> {
    let scalars = module.scalars.iter().filter(|it| it.kind != Kind::Boolean);
    let unions = module.unions.iter().filter(|it| it.direction.is_some());
    let holds_text = |direction, ty: Type| direction == Direction::Response && ty.holds_text();
    let objects = module
        .objects
        .iter()
        .map(|it| (&*it.name, Some(it.direction), holds_text(it.direction, Type::Object(it.clone()))));
    let unions = unions.map(|it| {
        let holds_text = it.direction.is_some_and(|direction| holds_text(direction, Type::Union(it.clone())));
        (&*it.name, it.direction, holds_text)
    });
    let enums = module.enums.iter().map(|it| (&*it.name, None, false));
    objects.chain(unions).chain(enums).chain(scalars.map(|it| (&*it.name, None, false))).collect()
}

fn spec_files(folder: &Path) -> io::Result<Vec<SpecFile>> {
    let mut files = Vec::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            for file in sorted(&path)? {
                let place = format!("{}/{}", name(&path)?, name(&file)?);
                files.push(SpecFile::new(place, fs::read(&file)?));
            }
        } else {
            files.push(SpecFile::new(name(&path)?, fs::read(&path)?));
        }
    }
    Ok(files)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: io::Result<Vec<PathBuf>> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let mut entries = entries?;
    entries.sort();
    Ok(entries)
}

fn name(path: &Path) -> io::Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.map(str::to_owned).ok_or_else(|| io::Error::other("a name that is not UTF-8"))
}
