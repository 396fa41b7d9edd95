//! Compiles the patterns of a module, and reports those that are invalid or too large.

use crate::diagnostic::{Diagnostics, Span, code};
use crate::pattern::{self, Dfa, PatternError, PatternErrorKind};
use crate::spec::{Constraint, Module, Shape};

/// The automata of a module's patterns, each with the span of its key.
#[derive(Default)]
pub(super) struct Patterns(Vec<(Span, Dfa)>);

impl Patterns {
    /// Compiles all patterns. Reports invalid ones and omits them.
    pub(super) fn compile(module: &Module, found: &mut Diagnostics) -> Self {
        let scalars = module.scalars.iter().map(|scalar| &scalar.shape);
        let fields = module.objects.iter().flat_map(|object| &object.fields).map(|field| &field.shape);
        let mut all = Self::default();
        for constraint in scalars.chain(fields).flat_map(|shape| &shape.constraints) {
            let Some(patterns) = constraint.assertion.patterns() else { continue };
            match pattern::compile(patterns) {
                Ok(dfa) => all.0.push((constraint.key.clone(), dfa)),
                Err(error) => report(constraint, patterns, &error, found),
            }
        }
        all
    }

    /// The automaton for the patterns of a type.
    pub(super) fn get(&self, shape: &Shape) -> Option<&Dfa> {
        let key = shape.constraints.iter().find(|it| it.assertion.patterns().is_some())?;
        self.0.iter().find(|(span, _)| *span == key.key).map(|(_, dfa)| dfa)
    }
}

fn report(constraint: &Constraint, patterns: &[String], error: &PatternError, found: &mut Diagnostics) {
    let whole = constraint.spans.get(error.index).unwrap_or(&constraint.key);
    let span = patterns.get(error.index).and_then(|text| span_inside(whole, text, error));
    let code = match error.kind {
        PatternErrorKind::Syntax => &code::PATTERN_SYNTAX,
        PatternErrorKind::Size => &code::PATTERN_TOO_LARGE,
    };
    found.push(code.at(span.as_ref().unwrap_or(whole), &*error.message).help(&*error.help));
}

/// The span of the error inside the pattern, if the file has the pattern unescaped, between single
/// quotes.
fn span_inside(whole: &Span, pattern: &str, error: &PatternError) -> Option<Span> {
    let start = whole.range().start + whole.text().find(pattern)?;
    Some(whole.source().span(start + error.span.start..start + error.span.end))
}
