//! Misuse of the derives: each mistake is told at the smallest wrong token, and drags nothing after it.
//!
//! A folder is a topic; what stands in `pass` compiles and runs.

use fintoc_tests::{entries, folder};

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    for topic in entries(&folder("ui")) {
        let all = topic.join("*.rs");
        if topic.ends_with("pass") {
            cases.pass(all);
        } else {
            cases.compile_fail(all);
        }
    }
}
