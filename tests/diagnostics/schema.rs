//! The schema that editors use is the one that the compiler's table of keys gives.

use fintoc_schema::tools::spec_schema::spec_schema;

#[test]
fn the_committed_schema_is_the_generated_one() {
    let path = fintoc_tests::folder("../specs/spec.schema.json");
    if std::env::var_os("BLESS").is_some() {
        #[expect(
            clippy::disallowed_methods,
            reason = "a developer accepts new output, and git keeps the old one"
        )]
        std::fs::write(&path, spec_schema()).expect("a file that can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == spec_schema(), "the table of keys has changed: run `cargo bless`");
}

#[test]
fn every_spec_points_at_it() {
    for (name, text) in fintoc_specs::FILES {
        let up = if name.contains('/') { "../" } else { "" };
        let wanted = format!("#:schema {up}spec.schema.json");
        assert_eq!(text.lines().next(), Some(&*wanted), "{name}");
    }
}
