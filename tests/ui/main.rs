//! What rustc says where a derive is misused: one case a mistake, and cases that pass.

#[test]
fn misuse_is_told_at_its_place() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/[!p]*/*.rs");
    cases.pass("ui/pass/*.rs");
}
