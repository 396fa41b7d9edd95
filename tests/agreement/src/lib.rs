//! Asks every validator about every exported schema, and finds where two of them disagree.
//!
//! **Export** the schemas, **collect** texts, let every **judge** give its verdicts, **compare** them.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a validator that is missing or broken ends the run"
)]

pub mod compare;
pub mod exports;
pub mod judges;
pub mod texts;

use std::path::Path;

use fintoc_tests::models;

use self::compare::{Allowed, Difference};
use self::exports::{Type, types};
use self::judges::{Answer, Judge, all};
use self::texts::{Amounts, Collected};

/// What a run found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many verdicts were given.
    pub verdicts: usize,
    /// How many texts were judged.
    pub texts: usize,
    /// How many of them are valid, for each type.
    pub valid: Vec<(String, usize)>,
    /// Differences that nothing allows.
    pub differences: Vec<Difference>,
    /// Reasons that nothing needs any more.
    pub unused: Vec<String>,
}

impl Outcome {
    /// Takes in what another run found, on other texts of the same types.
    pub fn add(&mut self, other: Self) {
        self.verdicts += other.verdicts;
        self.texts += other.texts;
        for ((_, valid), (_, more)) in self.valid.iter_mut().zip(other.valid) {
            *valid += more;
        }
        self.differences.extend(other.differences);
        self.unused.retain(|reason| other.unused.contains(reason));
    }
}

/// Judges all texts of all types.
///
/// # Panics
///
/// Where a validator does not start or does not answer.
#[must_use]
pub fn run(folder: &Path, amounts: Amounts) -> Outcome {
    let models = models();
    let types = types(&models, folder);
    let mut allowed = Allowed::read();
    let mut outcome = Outcome::default();
    for one in &types {
        // Fixtures are not exported: they only have to be looked at.
        let amounts = if one.name.starts_with("specs/") { amounts } else { amounts.tenth() };
        judge(one, folder, amounts, &mut allowed, &mut outcome);
    }
    outcome.unused = allowed.unused();
    outcome
}

fn judge(one: &Type, folder: &Path, amounts: Amounts, allowed: &mut Allowed, outcome: &mut Outcome) {
    let texts = texts::of(one, folder, amounts);
    outcome.texts += texts.all.len();
    let expected = judges::reference(one, &texts);
    outcome.valid.push((one.name.clone(), expected.iter().filter(|verdict| **verdict).count()));
    for (text, verdict) in texts.all.iter().zip(&expected) {
        let wrong = text.expected.filter(|expected| expected != verdict);
        outcome
            .differences
            .extend(wrong.map(|_| Difference::own("the canonical schema", one, text, *verdict)));
    }
    for (judge, verdicts) in judges::own::verdicts(one, &texts, folder) {
        outcome.verdicts += verdicts.len();
        for ((text, verdict), expected) in texts.all.iter().zip(verdicts).zip(&expected) {
            if verdict != *expected {
                outcome.differences.push(Difference::own(judge, one, text, verdict));
            }
        }
    }
    for (judge, answers) in answers(one, &texts, folder) {
        for answer in answers {
            outcome.verdicts += answer.verdicts.as_ref().map_or(1, Vec::len);
            let found = compare::differences(&judge, &answer, &texts, &expected);
            outcome.differences.extend(found.into_iter().filter(|difference| !allowed.allows(difference)));
        }
    }
}

// All at once: most of them are programs of their own.
fn answers(one: &Type, texts: &Collected, folder: &Path) -> Vec<(Judge, Vec<Answer>)> {
    std::thread::scope(|scope| {
        let running = all().map(|judge| {
            let (name, schemas) = (&one.name, &one.schemas);
            (judge, scope.spawn(move || judge.judge(name, schemas, texts, folder)))
        });
        running.map(|(judge, answers)| (judge, answers.join().expect("a judge that answers"))).into()
    })
}
