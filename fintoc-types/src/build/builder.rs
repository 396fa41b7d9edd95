//! Makes values: what builders and conversions call.

use serde::de::IntoDeserializer;

use crate::build::input::Input;
use crate::report::constraint_violation::{Broken, Param};
use crate::report::context::{Cx, Refused};
use crate::report::violations::{Findings, Violation, Violations};
use crate::traits::adapter::Check;
use crate::traits::constrained::View;
use crate::traits::object_schema;
use crate::traits::object_schema::{Rules, Source};
use crate::traits::read::Read;
use crate::traits::string_enum::Word;
use crate::traits::validator::Judge;
use crate::values::object_validator::Judging;

/// What was wrong with what a builder was given.
#[derive(Debug, Clone, Default)]
pub struct Building {
    broken: Vec<Given>,
}

#[derive(Debug, Clone)]
struct Given {
    index: usize,
    name: &'static str,
    violations: Violations,
}

impl Building {
    /// Makes a member of what was given, or keeps what is wrong with that.
    pub fn take<T>(&mut self, index: usize, name: &'static str, given: impl Input<T>) -> Option<T> {
        self.forget(index);
        given.input().map_err(|violations| self.broken.push(Given { index, name, violations })).ok()
    }

    /// Something else stands in the place of what was given.
    pub fn forget(&mut self, index: usize) {
        self.broken.retain(|given| given.index != index);
    }

    /// Begins to judge.
    #[must_use]
    pub fn cx(&self) -> Cx {
        Cx::fast()
    }

    /// Judges who is present: what was given is, though it was broken.
    pub fn judge_presence<S: Rules>(&self, mut judging: Judging<'_, S>) {
        self.broken.iter().for_each(|given| judging.present(given.index));
        judging.presence();
    }

    /// Judges the whole, if it is one, and ends.
    ///
    /// # Errors
    ///
    /// Everything that is wrong.
    pub fn end<S: Rules>(self, mut cx: Cx, value: Option<S>) -> Result<S, Violations> {
        let whole = value.filter(|_| self.broken.is_empty());
        if let Some(value) = &whole {
            // What is found stands in `cx`.
            let _ = object_schema::places(Source::Value(value), &mut cx);
        }
        let given = self.broken.into_iter().flat_map(|given| given.violations.below(given.name));
        let mut list: Vec<Violation> = given.collect();
        let judged = Findings::of(cx).into_violations();
        list.extend(judged.iter().cloned());
        match whole {
            Some(value) if list.is_empty() => Ok(value),
            _ => Err(Violations::new(list, judged.findings().clone())),
        }
    }
}

/// Makes the plain value of a newtype.
///
/// # Errors
///
/// What it breaks.
pub fn checked<S: Check<0>, P: Input<S::Value>>(plain: P) -> Result<S::Value, Violations> {
    let value = plain.input()?;
    let mut cx = Cx::fast();
    S::check(value.view(), &mut Judge::of::<S::Value>(&mut cx, true));
    if let (0, Some(limit)) = (cx.mark(), value.view_limit()) {
        cx.refuse(limit);
    }
    Findings::of(cx).strict().map(|()| value)
}

/// The word of a spelling.
///
/// # Errors
///
/// There is none.
pub fn parse_word<W: Word>(spelling: &str) -> Result<W, Violations> {
    let unknown = || Violations::one(Broken::new("enum", [("values", Param::Words(W::WORDS))]));
    W::parse(spelling).map(|(word, _)| word).ok_or_else(unknown)
}

/// The value that a plain one would be read as.
///
/// # Errors
///
/// What it breaks.
pub fn from_plain<'de, T: Read<'de>>(plain: impl IntoDeserializer<'de, Refused>) -> Result<T, Violations> {
    let mut cx = Cx::fast();
    let mut out = None;
    let _ = T::read(plain.into_deserializer(), &mut cx, &mut out);
    let findings = Findings::of(cx);
    out.ok_or_else(|| findings.into_violations())
}
