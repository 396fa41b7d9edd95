//! Every emitter, on every fixture and on the real specs: what it writes is kept in a file.
//!
//! `cargo bless` accepts new output; `git diff` is the review.

use std::path::Path;

use fintoc_artefacts::artefact::Artefact;
use fintoc_cli::emitters::EMITTERS;
use fintoc_tests::models;

#[test]
fn every_emitter_matches_its_snapshots() {
    for (model_name, model) in models() {
        let artefacts = EMITTERS.iter().flat_map(|emitter| (emitter.emit)(&model));
        for artefact in artefacts.filter(|artefact| is_kept(&artefact.path)) {
            keep(&model_name, &artefact);
        }
    }
}

// The dialects differ in two lines, which a test of their own looks at; the schemas of the rules and
// of the facts are files of the source. What the HTML of the reference says is in its Markdown. Vectors of
// invalid instances are long, and tests/vectors validates them.
fn is_kept(path: &str) -> bool {
    !path.starts_with("json-schema/draft-07/")
        && !path.ends_with(".html")
        && !path.ends_with("/invalid.json")
        && !matches!(path, "rules.schema.json" | "facts.schema.json" | "changes.schema.json")
}

fn keep(model: &str, artefact: &Artefact) {
    let (folder, name) = artefact.path.rsplit_once('/').unwrap_or(("", &artefact.path));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(model).join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, artefact.text));
}
