//! The operands that values give to constraints and rules.

use std::borrow::Cow;

use crate::report::constraint_violation::ConstraintViolation;
use crate::traits::read::Read;
use crate::tree::Node;

/// A value with an operand for constraints: `&str` of every string, `i64` of every integer,
/// [`Items`](crate::rule::Items) of arrays.
#[diagnostic::on_unimplemented(
    message = "constraints do not apply to `{Self}`",
    note = "they apply to strings, integers, `Number`, `bool`, `Vec`, `Map`, and newtypes and enums over these"
)]
pub trait Constrained {
    /// The operand.
    type Operand<'v>;

    /// Whether several violated constraints of one value are reported. Of a scalar only the first
    /// one is: a string that is too long rarely matches its pattern too, and that is one error.
    const REPORTS_ALL: bool = false;

    /// Returns the operand.
    fn operand(&self) -> Self::Operand<'_>;

    /// Returns the operand of a value that was rejected, if it depends only on the value's kind and
    /// size.
    #[doc(hidden)]
    fn operand_of_node<'v>(node: Node<'v, 'v>) -> Option<Self::Operand<'v>> {
        let _ = node;
        None
    }

    /// Returns the violation of an integer beyond 2^53-1, which no JSON text can give.
    #[doc(hidden)]
    fn safe_integer_violation(&self) -> Option<ConstraintViolation> {
        None
    }

    /// Returns the operand of an integer that is out of the range of its type.
    #[doc(hidden)]
    fn out_of_range_operand<'v>(value: i64) -> Option<Self::Operand<'v>> {
        let _ = value;
        None
    }
}

/// A newtype with constraints.
pub trait Scalar: Constrained {
    /// Validates an inner value.
    ///
    /// # Errors
    ///
    /// Returns an error if a constraint is violated: the first one.
    fn check(value: Self::Operand<'_>) -> Result<(), ConstraintViolation>;
}

/// A string or an integer that path rules can compare.
pub trait PathValue: Constrained {
    /// The same type without borrows.
    #[doc(hidden)]
    type Owned: for<'de> Read<'de> + PathValue<Canonical = Self::Canonical>;

    /// `str` or `i64`.
    type Canonical: ToOwned + ?Sized;

    /// Returns the canonical value: two spellings of one enumeration value are equal.
    fn canonical(&self) -> Cow<'_, Self::Canonical>;
}
