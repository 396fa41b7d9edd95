//! Turns examples into instances with one mistake each: every place that the examples reach, in every way that
//! can be wrong there, and every other simple member of theirs, beyond each of its bounds.

use std::collections::BTreeSet;
use std::rc::Rc;

use fintoc_schema::assertion::Assertion;
use fintoc_schema::constraint::{End, Measure};
use fintoc_schema::model::{Constraint, Field, Literal, Object, Scalar, Type};

/// What is wrong, and the instance: `/amount: null`.
pub(super) fn of(root: &Rc<Object>) -> Vec<(String, Literal)> {
    let mut spoiler = Spoiler::default();
    let ty = Type::Object(Rc::clone(root));
    for example in &root.examples {
        spoiler.value(&ty, example, "", &|spoilt| spoilt);
    }
    // What an example has is spoilt there, not where it is added to another.
    spoiler.adds = true;
    for example in &root.examples {
        spoiler.value(&ty, example, "", &|spoilt| spoilt);
    }
    spoiler.made
}

#[derive(Default)]
struct Spoiler {
    made: Vec<(String, Literal)>,
    /// Each place of a type is spoilt once, in the first example that has it.
    done: BTreeSet<String>,
    /// Whether members that an example does not have are added to it.
    adds: bool,
}

/// Puts a value into its place of the whole.
type Put<'p> = &'p dyn Fn(Literal) -> Literal;

impl Spoiler {
    fn add(&mut self, place: &str, what: &str, whole: impl FnOnce() -> Literal) {
        let description = format!("{}: {what}", if place.is_empty() { "/" } else { place });
        if self.done.insert(description.clone()) {
            self.made.push((description, whole()));
        }
    }

    fn value(&mut self, ty: &Type, value: &Literal, place: &str, put: Put<'_>) {
        self.add(place, "null", || put(Literal::Null));
        self.add(place, "of another kind", || put(of_another_kind(value)));
        match (ty, value) {
            (Type::Scalar(scalar), _) => self.scalar(scalar, value, place, put),
            (Type::Enum(_), _) => self.add(place, "no word of the list", || put("no_such_word".into())),
            (Type::Object(object), Literal::Object(members)) => self.object(object, members, place, put),
            (Type::Map(map), Literal::Object(members)) => {
                self.member(&map.values, members, 0, &format!("{place}/*"), put);
            }
            (Type::Array(array), Literal::Array(items)) => {
                self.add(place, "no item", || put(Literal::Array(vec![])));
                let Some(first) = items.first() else { return };
                self.value(&array.items, first, &format!("{place}/*"), &|spoilt| {
                    let mut items = items.clone();
                    items.iter_mut().take(1).for_each(|item| *item = spoilt.clone());
                    put(Literal::Array(items))
                });
            }
            // What a variant is spoilt by, its own type says where it stands alone.
            (Type::Union(_) | Type::Object(_) | Type::Map(_) | Type::Array(_), _) => {}
        }
    }

    fn scalar(&mut self, scalar: &Scalar, value: &Literal, place: &str, put: Put<'_>) {
        for constraint in scalar.constraints.iter().filter(|constraint| !constraint.technical) {
            if let Some(beyond) = beyond(constraint, value) {
                self.add(place, &format!("breaks {}", constraint.keyword()), || put(beyond));
            }
        }
    }

    fn object(&mut self, object: &Object, members: &[(String, Literal)], place: &str, put: Put<'_>) {
        self.add(place, "a member more", || {
            let mut members = members.to_vec();
            members.push(("no_such_member".to_owned(), Literal::Boolean(true)));
            put(Literal::Object(members))
        });
        for (index, (name, _)) in members.iter().enumerate() {
            let below = format!("{place}/{name}");
            self.add(&below, "absent", || {
                let mut members = members.to_vec();
                members.remove(index);
                put(Literal::Object(members))
            });
            if let Some(field) = object.fields.iter().find(|field| field.wire == *name) {
                self.member(&field.ty, members, index, &below, put);
            }
        }
        let adds = self.adds;
        let absent = |field: &&Field| adds && members.iter().all(|(name, _)| *name != field.wire);
        for field in object.fields.iter().filter(absent) {
            let Type::Scalar(scalar) = &field.ty else { continue };
            let example = field.examples.iter().chain(&scalar.examples).next().unwrap_or(&Literal::Null);
            self.scalar(scalar, example, &format!("{place}/{}", field.wire), &|spoilt| {
                let mut members = members.to_vec();
                members.push((field.wire.clone(), spoilt));
                put(Literal::Object(members))
            });
        }
    }

    fn member(&mut self, ty: &Type, members: &[(String, Literal)], index: usize, place: &str, put: Put<'_>) {
        let Some((_, value)) = members.get(index) else { return };
        self.value(ty, value, place, &|spoilt| {
            let mut members = members.to_vec();
            members.iter_mut().skip(index).take(1).for_each(|(_, value)| *value = spoilt.clone());
            put(Literal::Object(members))
        });
    }
}

fn of_another_kind(value: &Literal) -> Literal {
    match value {
        Literal::Text(_) => Literal::Array(vec![]),
        Literal::Null
        | Literal::Boolean(_)
        | Literal::Integer(_)
        | Literal::Decimal(_)
        | Literal::Array(_)
        | Literal::Object(_) => "a text".into(),
    }
}

/// The longest text that is made to be too long.
const LONGEST: i64 = 1_000;

/// The nearest value that breaks a constraint, where there is an obvious one.
fn beyond(constraint: &Constraint, value: &Literal) -> Option<Literal> {
    match &constraint.assertion {
        Assertion::Constant(text) => Some(format!("{text}s").into()),
        Assertion::Limit(limit, number) => match (limit.measure(), limit.end()) {
            (Measure::Value, End::Lower | End::Upper) => Some(Literal::Integer(limit.beyond(*number))),
            (Measure::Length, End::Lower) => (*number > 0).then(|| "".into()),
            (Measure::Length, End::Upper) => {
                let length = usize::try_from(limit.beyond(*number)).ok()?;
                (*number <= LONGEST).then(|| "a".repeat(length).into())
            }
            // Of arrays and maps, which are spoilt elsewhere.
            (Measure::Items | Measure::Members, End::Lower | End::Upper) => None,
        },
        // The integer beside the one that is accepted, towards zero.
        Assertion::MultipleOf(2..) => {
            let Literal::Integer(accepted) = value else { return None };
            let step = if *accepted > 0 { -1 } else { 1 };
            Some(Literal::Integer(accepted.saturating_add(step)))
        }
        // Every integer is a multiple of 1.
        Assertion::MultipleOf(_) => None,
        // The end of a text, where Python and Java see none.
        Assertion::Patterns(_) => match value {
            Literal::Text(text) => Some(format!("{text}\n").into()),
            Literal::Null
            | Literal::Boolean(_)
            | Literal::Integer(_)
            | Literal::Decimal(_)
            | Literal::Array(_)
            | Literal::Object(_) => None,
        },
        // Of arrays too.
        Assertion::Unique => None,
    }
}
