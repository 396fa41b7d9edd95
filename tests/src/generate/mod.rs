//! Turns a model into endless texts: instances that keep its rules, and the same with errors in them.
//!
//! The same seed gives the same texts everywhere.

mod hostile;
mod place;
mod random;
mod spoil;
mod tree;

use std::rc::Rc;

use fintoc_schema::model::{Object, Type};
use fintoc_validator::instance::{Maker, Random};

pub use self::hostile::Hostile;
pub use self::place::{Inside, Secret, secrets};
pub use self::random::Pick;
pub use self::tree::Json;

/// A source of texts for one type.
///
/// ```
/// use fintoc_tests::{generate::Texts, real};
/// let model = real();
/// let root = model.modules[0].objects.iter().find(|object| object.root).unwrap();
/// let first: Vec<String> = Texts::new(root, 7).take(3).collect();
/// let again: Vec<String> = Texts::new(root, 7).take(3).collect();
/// assert_eq!(first, again);
/// ```
#[derive(Debug, Clone)]
pub struct Texts {
    ty: Type,
    maker: Maker,
    random: Random,
    /// The maximum number of errors in a text.
    most_mistakes: u64,
    /// Whether every fourth text has none.
    some_without: bool,
}

impl Texts {
    /// Texts with at most three errors.
    #[must_use]
    pub fn new(root: &Rc<Object>, seed: u64) -> Self {
        Self::of(&Type::Object(Rc::clone(root)), seed)
    }

    /// The same for a type that is no object.
    #[must_use]
    pub fn of(ty: &Type, seed: u64) -> Self {
        Self {
            ty: ty.clone(),
            maker: Maker::random(seed).by_schema_only(),
            random: Random::new(seed),
            most_mistakes: 3,
            some_without: true,
        }
    }

    /// Texts with one to three errors each. A change may happen to leave a text valid.
    #[must_use]
    pub fn spoilt(root: &Rc<Object>, seed: u64) -> Self {
        Self { some_without: false, ..Self::new(root, seed) }
    }

    /// Texts without errors, as far as JSON Schema can express them.
    #[must_use]
    pub fn valid(root: &Rc<Object>, seed: u64) -> Self {
        Self { most_mistakes: 0, ..Self::new(root, seed) }
    }
}

impl Texts {
    fn instance(&mut self) -> Json {
        let mut instance = self.good(&self.ty.clone());
        let errors = match self.random.below(4) {
            0 if self.some_without => 0,
            _ => self.random.between(1, self.most_mistakes.max(1)).min(self.most_mistakes),
        };
        for _ in 0..errors {
            spoil::once(&mut instance, &mut self.random);
        }
        instance
    }
}

impl Iterator for Texts {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let instance = self.instance();
        Some(instance.to_text(&mut self.random))
    }
}
