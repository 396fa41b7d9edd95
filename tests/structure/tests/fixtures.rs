//! Every crate below `fixtures` has the cycles of its `cycles.txt`, and none where that file is missing.

use std::fs;
use std::path::Path;

use fintoc_structure::report::cycles_of;

#[test]
fn finds_the_cycles_of_each_fixture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let case = entry.unwrap().path();
        let expected = fs::read_to_string(case.join("cycles.txt")).unwrap_or_default();
        assert_eq!(cycles_of(&case.join("lib.rs"), &case, false).unwrap(), expected, "{}", case.display());
        count += 1;
    }
    assert!(count > 5, "the fixtures are missing");
}
