//! Judges a value that is already there.

use crate::report::constraint_violation::Severity;
use crate::report::context::Cx;
use crate::report::violations::{Findings, Violations};

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

macro_rules! nothing_to_judge {
    ($($ty:ty),*) => {$(
        impl $crate::traits::validate::Validate for $ty {
            fn judge(&self, _: &mut $crate::report::context::Cx) {}
        }
    )*};
}

pub(crate) use nothing_to_judge;
