//! Instances drawn from both sides never contradict what is said of the two.

use std::rc::Rc;

use fintoc_diff::verdict::Relation;
use fintoc_schema::model::{Model, Object, Type};
use fintoc_tests::generate::Texts;
use fintoc_validator::validate::Validator;

use crate::case;

/// How many texts are drawn from each side.
const DRAWN: usize = 150;

#[test]
fn no_instance_contradicts_a_claimed_relation() {
    let validator = Validator::default();
    let (mut judged, mut differ) = (0, 0);
    for case in case::cases() {
        let relations: Vec<Relation> = case.found().iter().map(|change| change.relation()).collect();
        let Some(whole) = whole(&relations) else { continue };
        for (old, new) in roots(&case.old, &case.new) {
            let accepts = |object: &Rc<Object>, text: &str| {
                let ty = Type::Object(Rc::clone(object));
                !validator.validate(&ty, object.direction, text.as_bytes()).is_rejected(true)
            };
            for side in [&old, &new] {
                for text in Texts::new(side, 11).take(DRAWN) {
                    let (before, after) = (accepts(&old, &text), accepts(&new, &text));
                    let fits = match whole {
                        Relation::Equal => before == after,
                        Relation::Wider => after || !before,
                        Relation::Narrower => before || !after,
                        Relation::Neither | Relation::Unknown => true,
                    };
                    assert!(fits, "{} ({}) is called {}: {text}", case.name, case.direction, whole.word());
                    judged += 1;
                    differ += usize::from(before != after);
                }
            }
        }
    }
    // Drawing in vain would prove nothing.
    assert!(differ * 50 > judged, "of {judged} texts only {differ} tell the sides apart");
}

/// The relation of the accepted values after all of these changes; `None` if it is unknown.
fn whole(relations: &[Relation]) -> Option<Relation> {
    let without_equal = relations.iter().filter(|relation| **relation != Relation::Equal);
    let mut left: Vec<Relation> = without_equal.copied().collect();
    left.dedup();
    match left[..] {
        [] => Some(Relation::Equal),
        [Relation::Wider] => Some(Relation::Wider),
        [Relation::Narrower] => Some(Relation::Narrower),
        _ => None,
    }
}

/// The root objects of both sides.
fn roots(old: &Model, new: &Model) -> Vec<(Rc<Object>, Rc<Object>)> {
    let roots = |model: &Model| -> Vec<Rc<Object>> {
        model.modules[0].objects.iter().filter(|object| object.root).cloned().collect()
    };
    let after = roots(new);
    let same = |one: &Rc<Object>| {
        after.iter().find(|other| (&other.name, other.direction) == (&one.name, one.direction)).cloned()
    };
    roots(old).into_iter().filter_map(|one| Some((one.clone(), same(&one)?))).collect()
}
