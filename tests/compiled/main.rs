//! The source that `fintoc-types` carries is what the specs give.

mod schemars;

use std::path::Path;

use fintoc_artefacts::rust::readable;

const HEAD: &str = "// Compiled from the specs by `cargo bless`: edit those, not this.\n\n";

#[test]
fn compiled_source_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fintoc-types/compiled");
    let model = fintoc_tests::real();
    for (name, tokens) in fintoc_schema::sources(&model) {
        fintoc_tests::committed(&folder.join(name), &(HEAD.to_owned() + &readable(tokens)));
    }
}
