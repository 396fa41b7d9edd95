//! Temporary: writes all artefacts of one emitter below a folder.
use fintoc_schema::{compile, load::SpecFile, tools::emitters::EMITTERS};
fn main() {
    let mut args = std::env::args().skip(1);
    let (specs, out, only) = (args.next().unwrap(), args.next().unwrap(), args.next());
    let mut files = vec![];
    for dir in [specs.clone(), format!("{specs}/v1")] {
        for e in std::fs::read_dir(&dir).unwrap() {
            let p = e.unwrap().path();
            if p.extension().is_some_and(|x| x == "toml") && p.file_name().unwrap() != "Cargo.toml" {
                let name = p.strip_prefix(&specs).unwrap().to_str().unwrap().to_owned();
                files.push((name, std::fs::read_to_string(&p).unwrap()));
            }
        }
    }
    files.sort();
    let files: Vec<SpecFile> = files.iter().map(|(n, t)| SpecFile::new(n, t.as_str())).collect();
    let (model, _) = compile(&files).unwrap_or_else(|d| panic!("{d:#?}"));
    for e in EMITTERS.iter().filter(|e| only.as_ref().is_none_or(|o| o == e.name)) {
        for a in (e.emit)(&model) {
            let p = std::path::Path::new(&out).join(&a.path);
            std::fs::create_dir_all(p.parent().unwrap()).unwrap();
            #[allow(clippy::disallowed_methods)]
            std::fs::write(p, a.text).unwrap();
        }
    }
}
