//! Texts that the model makes, and the same with mistakes, through both judges.

use fintoc_schema::tools::judge::{Judge, instant};
use fintoc_tests::compare::{compare, pairs, shrink};
use fintoc_tests::generate::{Hostile, Texts};
use fintoc_tests::sets;

use crate::none;

#[test]
fn texts_are_judged_alike() {
    let count: usize = std::env::var("N").ok().and_then(|n| n.parse().ok()).unwrap_or(1000);
    let mut wrong = Vec::new();
    for (set, model) in sets() {
        for pair in pairs(&set, &model) {
            let mut judge = Judge::default();
            judge.now = instant("2026-11-20T12:00:00Z");
            let mut here = 0;
            let begun = std::time::Instant::now();
            for text in Hostile::new(Texts::of(&pair.named.ty, 1)).take(count) {
                if let Err(difference) = compare(&pair, &judge, &text) {
                    here += 1;
                    if here < 10 {
                        wrong.push(shrink(&pair, &judge, *difference));
                    }
                }
            }
            eprintln!("{set} {}: {here} {:?}", pair.named.name, begun.elapsed() / count as u32);
        }
    }
    none(&wrong);
}
