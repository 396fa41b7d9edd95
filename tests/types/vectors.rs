//! Every vector, and every example in the specs, through both judges.

use fintoc_tests::compare::{compare, pairs};
use fintoc_tests::models;
use fintoc_tests::vectors::vectors;
use fintoc_types::Reader;
use fintoc_validator::validate::Validator;

use crate::none;

#[test]
fn every_string_type_matches_the_vectors() {
    let sets: Vec<_> = models().into_iter().map(|(set, model)| (pairs(&set, &model), set)).collect();
    let mut wrong = Vec::new();
    let mut judged = 0;
    for vector in vectors() {
        let (pairs, _) = sets.iter().find(|(_, set)| *set == vector.set).expect("a set");
        let Some(pair) = pairs.iter().find(|pair| pair.named.name == vector.ty) else { continue };
        let mut validator = Validator::default();
        validator.now = vector.now;
        let reader = vector.now.map_or_else(Reader::new, |now| Reader::new().now(now));
        let read = pair.subject.root.validate(&reader, &vector.text).is_ok();
        let valid = pair.subject.root.validate(&reader.strict(true), &vector.text).is_ok();
        if (read, valid) != (vector.read, vector.valid) {
            wrong.push(format!("{}: read {read}, valid {valid}", vector.title));
        }
        wrong.extend(
            compare(pair, &validator, &vector.text).err().map(|wrong| format!("{}\n{wrong}", vector.title)),
        );
        judged += 1;
    }
    none(&wrong);
    assert!(judged > 100, "only {judged} vectors have a type");
}
