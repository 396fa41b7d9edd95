//! No two validators give different verdicts on an exported schema.

use std::path::Path;

use fintoc_agreement::run;
use fintoc_agreement::texts::Amounts;

#[test]
fn every_validator_gives_the_same_verdict() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
    let outcome = run(&folder, Amounts { many: 20_000, few: 2_000, seed: 1 });
    let shown: Vec<String> = outcome.differences.iter().take(20).map(ToString::to_string).collect();
    assert!(
        shown.is_empty(),
        "{} differences in {} verdicts, the first:\n{}",
        outcome.differences.len(),
        outcome.verdicts,
        shown.join("\n"),
    );
    assert!(outcome.unused.is_empty(), "reasons that nothing needs any more: {:?}", outcome.unused);
}
