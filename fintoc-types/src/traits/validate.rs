//! Validates values that were not read.

use crate::report::constraint_violation::Severity;
use crate::report::context::Context;
use crate::report::violations::{Findings, Violations};

/// A value that can be validated.
///
/// Types derive it. `validate` is for values with public fields, or built by hand.
pub trait Validate {
    /// Reports all violations.
    #[doc(hidden)]
    fn validate_into(&self, cx: &mut Context);

    /// Returns all findings, warnings and notes too.
    fn findings(&self) -> Findings {
        let mut cx = Context::fast();
        self.validate_into(&mut cx);
        Findings::from_context(cx)
    }

    /// Validates everything but the rules that need the time.
    ///
    /// # Errors
    ///
    /// Returns an error if there are violations of severity error.
    fn validate(&self) -> Result<(), Violations> {
        let mut cx = Context::fast();
        self.validate_into(&mut cx);
        strict(cx)
    }

    /// Validates everything, at a time in Unix seconds.
    ///
    /// # Errors
    ///
    /// Returns an error if there are violations of severity error.
    fn validate_at(&self, now: i64) -> Result<(), Violations> {
        let mut cx = Context::fast().with_now(Some(now));
        self.validate_into(&mut cx);
        strict(cx)
    }
}

fn strict(cx: Context) -> Result<(), Violations> {
    if cx.severity() == Some(Severity::Error) {
        Err(Findings::from_context(cx).into_violations())
    } else {
        Ok(())
    }
}

macro_rules! always_valid {
    ($($ty:ty),*) => {$(
        impl $crate::traits::validate::Validate for $ty {
            fn validate_into(&self, _: &mut $crate::report::context::Context) {}
        }
    )*};
}

pub(crate) use always_valid;
