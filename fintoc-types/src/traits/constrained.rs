//! What a rule sees of a value.

use std::borrow::Cow;

use crate::report::constraint_violation::Broken;
use crate::traits::read::Read;
use crate::tree::Node;

/// What a constraint is given: `&str` of every text, `i64` of every integer, [`Items`] of arrays.
#[diagnostic::on_unimplemented(
    message = "constraints do not fit `{Self}`",
    note = "they fit texts, integers, `Number`, `bool`, `Vec`, `Map`, and newtypes and enums over these"
)]
pub trait View {
    /// What is seen.
    type Seen<'v>;

    /// Whether several constraints of one value may be broken at once. In scalars the first one hides the others: a text that
    /// is too long rarely has the right form, and that is one mistake.
    const ADDS_UP: bool = false;

    /// Looks at the value.
    fn view(&self) -> Self::Seen<'_>;

    /// Looks at a value that could not be read, where that needs no more than its outer shape.
    #[doc(hidden)]
    fn view_node<'v>(node: Node<'v, 'v>) -> Option<Self::Seen<'v>> {
        let _ = node;
        None
    }

    /// What a value breaks that no text can give, because not every double holds it.
    #[doc(hidden)]
    fn view_limit(&self) -> Option<Broken> {
        None
    }

    /// Looks at an integer that no value of ours may hold.
    #[doc(hidden)]
    fn view_beyond<'v>(value: i64) -> Option<Self::Seen<'v>> {
        let _ = value;
        None
    }
}

/// A named simple type with constraints.
pub trait Scalar: View {
    /// Holds a plain value against the constraints.
    ///
    /// # Errors
    ///
    /// The first constraint that it breaks.
    fn check(value: Self::Seen<'_>) -> Result<(), Broken>;
}

/// A text, integer, number or boolean that rules over places can look at.
pub trait Leaf: View {
    /// The same, borrowing nothing.
    #[doc(hidden)]
    type Owned: for<'de> Read<'de> + Leaf<Raw = Self::Raw>;

    /// `str` or `i64`.
    type Raw: ToOwned + ?Sized;

    /// What it means: words that mean the same are equal.
    fn raw(&self) -> Cow<'_, Self::Raw>;
}
