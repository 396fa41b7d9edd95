//! The schema that editors use is the one that the compiler's table of keys gives.

use fintoc_artefacts::spec_schema::spec_schema;

#[test]
fn committed_schema_is_up_to_date() {
    fintoc_tests::committed(&fintoc_tests::folder("../specs/spec.schema.json"), &spec_schema());
}

#[test]
fn every_spec_names_its_schema() {
    for (name, text) in fintoc_specs::FILES {
        let up = if name.contains('/') { "../" } else { "" };
        let wanted = format!("#:schema {up}spec.schema.json");
        assert_eq!(text.lines().next(), Some(&*wanted), "{name}");
    }
}
