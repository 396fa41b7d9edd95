//! Checks patterns: their grammar, their size, and whether any text fits them and what is beside them.

use crate::diagnostic::{Diagnostics, Place, code};
use crate::pattern::{self, Dfa, PatternError, PatternErrorKind};
use crate::spec::{Constraint, Module, Shape};

/// The automata of a module's patterns, each with the key that it was written under.
#[derive(Default)]
pub(super) struct Patterns(Vec<(Place, Dfa)>);

impl Patterns {
    /// Compiles all patterns. Those at fault are told and left out.
    pub(super) fn of(module: &Module, found: &mut Diagnostics) -> Self {
        let scalars = module.scalars.iter().map(|scalar| &scalar.shape);
        let fields = module.objects.iter().flat_map(|object| &object.fields).map(|field| &field.shape);
        let mut all = Self::default();
        for constraint in scalars.chain(fields).flat_map(|shape| &shape.constraints) {
            let Some(patterns) = constraint.assertion.patterns() else { continue };
            match pattern::compile(patterns) {
                Ok(dfa) => all.0.push((constraint.key.clone(), dfa)),
                Err(error) => tell(constraint, patterns, &error, found),
            }
        }
        all
    }

    /// The automaton of a shape's patterns.
    pub(super) fn get(&self, shape: &Shape) -> Option<&Dfa> {
        let key = shape.constraints.iter().find(|it| it.assertion.patterns().is_some())?;
        self.0.iter().find(|(place, _)| *place == key.key).map(|(_, dfa)| dfa)
    }
}

fn tell(constraint: &Constraint, patterns: &[String], error: &PatternError, found: &mut Diagnostics) {
    let whole = constraint.places.get(error.index).unwrap_or(&constraint.key);
    let place = patterns.get(error.index).and_then(|text| inside(whole, text, error));
    let code = match error.kind {
        PatternErrorKind::Syntax => &code::PATTERN_SYNTAX,
        PatternErrorKind::Size => &code::PATTERN_TOO_LARGE,
    };
    found.push(code.at(place.as_ref().unwrap_or(whole), &*error.message).help(&*error.help));
}

/// The place of the fault itself, where the pattern stands in the file as it is: between single
/// quotes, where nothing is escaped.
fn inside(whole: &Place, pattern: &str, error: &PatternError) -> Option<Place> {
    let start = whole.span().start + whole.text().find(pattern)?;
    Some(whole.source().place(start + error.span.start..start + error.span.end))
}
