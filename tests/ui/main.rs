//! Compiles misused derives, each of which must fail with the error in its `.stderr`, and the items in `pass`, which must compile and run.

#[test]
fn rejects_misused_derives_and_compiles_correct_ones() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/[!p]*/*.rs");
    cases.pass("ui/pass/*.rs");
}
