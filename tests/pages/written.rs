//! What `drift --write` makes of every known change: specs that compile, and say what the page says but
//! for what a person must decide.

use fintoc_pages::edit::{edit_specs, editor::SpecEdits};
use fintoc_schema::compile;
use fintoc_schema::load::SpecFile;

use super::cases;
use super::measure::{drifted, model, specs_of};

#[test]
fn edited_specs_match_the_page() {
    let mut wrong = Vec::new();
    for case in cases::all() {
        let (files, _) = specs_of(&case);
        for change in case.changes() {
            let found = drifted(&files, &case, &change.after);
            let known = model(&files, &case);
            let edits = edit_specs(&files, &known.modules[0], &found, "2026-12-01").unwrap();
            let after = followed(&files, &edits);
            let Ok((_, _)) = compile(&after) else {
                let mistakes = compile(&after).err().unwrap();
                let said: Vec<&str> = mistakes.iter().map(|one| one.message()).collect();
                wrong.push(format!("{}: the specs do not compile: {said:?}", change.what));
                continue;
            };
            let left = drifted(&after, &case, &change.after);
            let untold: Vec<String> = left
                .findings
                .iter()
                .map(|one| format!("{}: {}", one.change.location(), one.change.sentence()))
                .filter(|line| !edits.undecided.iter().any(|told| told.starts_with(line.as_str())))
                .collect();
            if !untold.is_empty() {
                wrong.push(format!("{}: not written and not told: {untold:?}", change.what));
            }
            // A field that the page no longer shows is marked, and stays.
            let fields = |files: &[SpecFile]| {
                model(files, &case).modules[0].objects.iter().map(|o| o.fields.len()).sum::<usize>()
            };
            if fields(&after) < fields(&files) {
                wrong.push(format!("{}: a field was deleted", change.what));
            }
        }
    }
    assert!(wrong.is_empty(), "{} changes:\n{}", wrong.len(), wrong.join("\n"));
}

fn followed(files: &[SpecFile], edits: &SpecEdits) -> Vec<SpecFile> {
    let mut after = files.to_vec();
    for (path, text) in &edits.files {
        after.retain(|file| file.path != *path);
        after.push(SpecFile::new(path.clone(), text.clone()));
    }
    after
}
