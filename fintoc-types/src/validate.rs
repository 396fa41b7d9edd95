//! Judges a value that is already there.

use crate::kind::{Kind, Kinds};
use crate::read::how::JudgeAs;
use crate::read::wrong_type;
use crate::report::{Anchor, Broken, Cx, Findings, Param, Segment, Severity, Violations};
use crate::rules::{self, Bits, Rules, Source};
use crate::unknown::Unknown;

/// A value that can be judged.
///
/// Types derive it; `validate` is for those whose fields are public, or built by hand.
pub trait Validate {
    /// Notes everything that is broken.
    #[doc(hidden)]
    fn judge(&self, cx: &mut Cx);

    /// Everything that is noticed, warnings and notes too.
    fn findings(&self) -> Findings {
        let mut cx = Cx::fast();
        self.judge(&mut cx);
        Findings::of(cx)
    }

    /// Judges by everything but the rules that need the time.
    ///
    /// # Errors
    ///
    /// All violations of severity error.
    fn validate(&self) -> Result<(), Violations> {
        let mut cx = Cx::fast();
        self.judge(&mut cx);
        strict(cx)
    }

    /// Judges by everything, at a time in Unix seconds.
    ///
    /// # Errors
    ///
    /// All violations of severity error.
    fn validate_at(&self, now: i64) -> Result<(), Violations> {
        let mut cx = Cx::fast().at(Some(now));
        self.judge(&mut cx);
        strict(cx)
    }
}

fn strict(cx: Cx) -> Result<(), Violations> {
    if cx.severity() == Some(Severity::Error) { Err(Findings::of(cx).into_violations()) } else { Ok(()) }
}

impl<T: Validate> Validate for Box<T> {
    fn judge(&self, cx: &mut Cx) {
        (**self).judge(cx);
    }
}

macro_rules! nothing_to_judge {
    ($($ty:ty),*) => {$(
        impl $crate::validate::Validate for $ty {
            fn judge(&self, _: &mut $crate::report::Cx) {}
        }
    )*};
}

pub(crate) use nothing_to_judge;

nothing_to_judge!(String, std::borrow::Cow<'_, str>, &str, crate::text::SmolStr, bool, crate::number::Number);
nothing_to_judge!(i8, i16, i32, i64, u8, u16, u32, u64);

/// Judges the members of an object, one after the other, then its rules.
#[derive(Debug)]
pub struct Judging<'x, S: Rules> {
    cx: &'x mut Cx,
    present: S::Bits,
}

impl<'x, S: Rules> Judging<'x, S> {
    /// Begins.
    #[must_use]
    pub fn new(cx: &'x mut Cx) -> Self {
        Self { cx, present: S::Bits::NONE }
    }

    /// The members that the type does not declare.
    pub fn unknown(&mut self, unknown: &Unknown) {
        unknown.iter().for_each(|(name, _)| note_unknown::<S>(self.cx, name.into()));
    }

    /// A member, if it has a value.
    #[inline]
    pub fn member<H: JudgeAs<T>, T>(&mut self, index: usize, value: Option<&T>) {
        let Some(value) = value else { return };
        self.present = self.present.with(index, true);
        let mark = self.cx.mark();
        H::judge(value, self.cx);
        if self.cx.found_since(mark) {
            step::<S>(self.cx, mark, index);
        }
    }

    /// A member that is null, though `expected` stood there; `None` where null is right.
    pub fn null(&mut self, index: usize, is_null: bool, expected: Option<Kinds>) {
        if !is_null {
            return;
        }
        self.present = self.present.with(index, true);
        if let Some(kinds) = expected {
            let mark = self.cx.mark();
            let broken = wrong_type(kinds, Kind::Null);
            self.cx.push(broken, Severity::Error, !S::OPEN, None, Anchor::Value);
            step::<S>(self.cx, mark, index);
        }
    }

    /// A member that is there, though nothing can be said of its value.
    pub(crate) fn present(&mut self, index: usize) {
        self.present = self.present.with(index, true);
    }

    /// The rules on who is present.
    pub(crate) fn presence(self) -> &'x mut Cx {
        // What is found stands in `cx`.
        let _ = rules::presence::<S>(self.present, self.cx);
        self.cx
    }

    /// The rules.
    pub fn end(self, value: &S) {
        let cx = self.presence();
        let _ = rules::places(Source::Value(value), cx);
    }
}

/// Notes a member that the type does not declare.
#[cold]
pub(crate) fn note_unknown<S: Rules>(cx: &mut Cx, name: Box<str>) {
    let mark = cx.mark();
    let severity = if S::OPEN { Severity::Note } else { Severity::Error };
    let broken = Broken::new("unknown_member", [("nearest", Param::Known(S::MEMBERS))]);
    cx.push(broken, severity, !S::OPEN, None, Anchor::Name);
    cx.bear(mark, S::NAME, None);
    cx.prefix(mark, Segment::Key(name));
}

/// Puts the member's name before what was found in it.
#[cold]
pub(crate) fn step<S: Rules>(cx: &mut Cx, mark: usize, index: usize) {
    let name = S::MEMBERS.get(index).copied().unwrap_or_default();
    cx.prefix_member(mark, S::NAME, name);
}
