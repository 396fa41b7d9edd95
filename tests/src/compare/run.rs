//! Compares the validators on any number of generated texts.

use fintoc_schema::model::Type;
use fintoc_validator::validate::Validator;

use super::{Difference, Pair, compare, pairs, shrink};
use crate::generate::{Hostile, Texts};
use crate::models;

/// 2026-11-20T12:00:00Z, for rules that need a time.
const TIME: i64 = 1_795_176_000;

/// The results for one type.
#[derive(Debug, Clone)]
pub struct Count {
    /// The set of the type.
    pub set: String,
    /// The type.
    pub name: &'static str,
    /// The number of validated texts.
    pub texts: u64,
    /// How many of them a tolerant reader reads.
    pub read: u64,
    /// The first differences, as short as they can be.
    pub differences: Vec<Difference>,
}

/// More differences of one type are rarely different.
const SHOWN: usize = 5;

/// Validates this number of texts, most of them of the root types of the specs, a few of every other type.
///
/// # Panics
///
/// If a fixture has an error.
#[must_use]
pub fn run(texts: u64, seed: u64) -> Vec<Count> {
    let models = models();
    let pairs =
        models.iter().flat_map(|(set, model)| pairs(set, model).into_iter().map(move |pair| (set, pair)));
    let pairs: Vec<_> = pairs.map(|(set, pair)| (set, weight(set, &pair), pair)).collect();
    let whole: u64 = pairs.iter().map(|(_, weight, _)| weight).sum();
    // Rounded up, so that a small run leaves nothing out.
    pairs.iter().map(|(set, weight, pair)| one(set, pair, (texts * weight).div_ceil(whole), seed)).collect()
}

fn weight(set: &str, pair: &Pair) -> u64 {
    let root = matches!(&pair.named.ty, Type::Object(object) if object.root);
    match (root, set) {
        (true, "specs") => 200,
        (true, _) => 20,
        (false, _) => 1,
    }
}

fn one(set: &str, pair: &Pair, texts: u64, seed: u64) -> Count {
    let mut validator = Validator::default();
    validator.now = Some(TIME);
    let mut count =
        Count { set: set.to_owned(), name: pair.subject.name(), texts: 0, read: 0, differences: Vec::new() };
    let mut source = Hostile::new(Texts::of(&pair.named.ty, seed));
    while count.texts < texts
        && let Some(text) = source.next()
    {
        count.texts += 1;
        match compare(pair, &validator, &text) {
            Ok(read) => count.read += u64::from(read),
            Err(found) if count.differences.len() < SHOWN => {
                count.differences.push(shrink(pair, &validator, *found))
            }
            Err(_) => {}
        }
    }
    count
}
