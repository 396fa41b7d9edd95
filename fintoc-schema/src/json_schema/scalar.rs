//! Generates the assertions of a scalar, and the bounds of an array or a map.

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use super::json::{Json, Members};
use super::language;
use crate::assertion::{Argument, Asserted};
use crate::model::{Constraint, Scalar};

/// How the second and later patterns of a scalar are expressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PatternStyle {
    /// As branches of `allOf`.
    AllOf,
    /// As a double negation: `{"not": {"not": ...}}`.
    NotNot,
}

/// The value of `type`: `"string"`, or `["string", "null"]`.
pub(super) fn type_of(word: &str, null: bool) -> Json {
    if null { vec![word, "null"].into() } else { word.into() }
}

/// Generates the assertions of a scalar; with `null`, null is valid too.
///
/// ```json
/// { "type": "string", "maxLength": 32, "pattern": "^...$", "not": { "type": "string", ... } }
/// ```
pub(super) fn assertions(scalar: &Scalar, null: bool, style: PatternStyle) -> Members {
    let ty = type_of(scalar.kind.word(), null);
    match Asserted::by(&scalar.constraints).constant {
        // Bounds beside a constant are redundant. `enum` is the way to allow null beside it.
        Some(text) if null => {
            Members::new().with("type", ty).with("enum", vec![Json::from(text), Json::Null])
        }
        Some(text) => Members::new().with("type", ty).with("const", text),
        None => Members::new()
            .with_some("$comment", comment(&scalar.constraints))
            .with("type", ty)
            .and(bounds(&scalar.constraints))
            .and(patterns(scalar, null, style)),
    }
}

/// Generates the bounds and counts, in the order of the table of keywords.
pub(super) fn bounds(constraints: &[Constraint]) -> Members {
    constraints.iter().fold(Members::new(), |members, constraint| {
        let word = constraint.keyword().json_schema();
        match constraint.assertion.argument() {
            Argument::Integer(bound) => members.with(word, bound),
            Argument::Flag => members.with(word, true),
            Argument::Text(_) | Argument::Patterns(_) => members,
        }
    })
}

/// Generates the comment that lists the technical constraints.
pub(super) fn comment(constraints: &[Constraint]) -> Option<String> {
    let technical = constraints.iter().filter(|constraint| constraint.technical);
    language::technical(&technical.map(|constraint| constraint.keyword().json_schema()).collect::<Vec<_>>())
}

/// Generates the patterns: the first on the scalar itself, the others beside it. Each has the maximum
/// length, so no engine starts to match a string that is too long.
///
/// The `$` of Python and Java also matches before a final newline. A fixed length excludes that by
/// `maxLength`; otherwise `not` rejects every character outside printable ASCII, which no portable
/// pattern matches anyway.
fn patterns(scalar: &Scalar, null: bool, style: PatternStyle) -> Members {
    let asserted = Asserted::by(&scalar.constraints);
    let [first, rest @ ..] = asserted.patterns else {
        return Members::new();
    };
    let longest = asserted.length.most;
    let varying = longest.is_none() || longest != asserted.length.least;
    let part = |pattern: &str, null: bool| {
        Members::new()
            .with("type", type_of("string", null))
            .with_some("maxLength", longest)
            .with("pattern", pattern)
    };
    let negated = |schema: Members| Members::new().with("type", "string").with("not", schema);
    let guard = varying.then(|| part("[^ -~]", false));
    let (together, refused): (Vec<Members>, Vec<Members>) = match style {
        PatternStyle::AllOf => {
            (rest.iter().map(|one| part(one, null)).collect(), guard.into_iter().collect())
        }
        PatternStyle::NotNot => {
            let missed = rest.iter().map(|one| negated(part(one, false)));
            (Vec::new(), guard.into_iter().chain(missed).collect())
        }
    };
    Members::new()
        .with("pattern", first.as_str())
        .with_some("format", scalar.format.as_deref())
        .with_some("allOf", (!together.is_empty()).then_some(together))
        .with_some("not", any_of(refused))
}

/// Generates the disjunction of schemas; `None` if there are none.
fn any_of(mut schemas: Vec<Members>) -> Option<Members> {
    match schemas.len() {
        0 | 1 => schemas.pop(),
        _ => Some(Members::new().with("type", "string").with("anyOf", schemas)),
    }
}
