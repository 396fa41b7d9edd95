//! Compares both validators on generated texts, valid and with errors.

use std::thread;

use fintoc_tests::compare::{Count, run};
use fintoc_tests::models;

use crate::none;

/// Most of them of the roots of the real specs. A command compares more.
const TEXTS: u64 = 200_000;

#[test]
fn validators_agree_on_generated_texts() {
    let sets: Vec<String> = models().into_iter().map(|(set, _)| set).collect();
    let counts: Vec<Count> = thread::scope(|scope| {
        let running: Vec<_> = (0..2).map(|part| scope.spawn(move || run(TEXTS / 2, 1 + part))).collect();
        running.into_iter().flat_map(|run| run.join().expect("a run that ends")).collect()
    });
    let wrong: Vec<_> = counts.iter().flat_map(|count| &count.differences).collect();
    none(&wrong);
    for set in sets {
        let texts: u64 = counts.iter().filter(|count| count.set == set).map(|count| count.texts).sum();
        assert!(texts > 0, "no text of {set}");
    }
    // A generator of invalid texts only would compare nothing. One text of eight is made without an error; in a request each error
    // keeps it from being read, and so may a rule over several members.
    for count in counts.iter().filter(|count| count.texts > 1_000) {
        assert!(
            count.read * 20 > count.texts,
            "{}: only {} of {} are read",
            count.name,
            count.read,
            count.texts
        );
    }
}
