//! What a rule sees of a value.

use std::borrow::Cow;
use std::hash::Hash;

use crate::kind::Kind;
use crate::number::{MAX_SAFE, Number};
use crate::read::Node;
use crate::report::Broken;
use crate::rule::Items;

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
    type Owned: for<'de> crate::read::Read<'de> + Leaf<Raw = Self::Raw>;

    /// `str` or `i64`.
    type Raw: ToOwned + ?Sized;

    /// What it means: words that mean the same are equal.
    fn raw(&self) -> Cow<'_, Self::Raw>;
}

macro_rules! text {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = &'v str;

            #[inline]
            fn view(&self) -> &str {
                self
            }
        }

        impl Leaf for $ty {
            type Owned = String;
            type Raw = str;

            #[inline]
            fn raw(&self) -> Cow<'_, str> {
                Cow::Borrowed(self)
            }
        }
    )*};
}

text!(String, Cow<'_, str>, &str, crate::text::SmolStr);

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = i64;

            #[inline]
            fn view(&self) -> i64 {
                // Only a value that no text can give is beyond.
                i64::try_from(*self).unwrap_or(i64::MAX)
            }

            fn view_limit(&self) -> Option<Broken> {
                let value = self.view();
                crate::read::limit(value, -MAX_SAFE, MAX_SAFE)
            }

            fn view_beyond<'v>(value: i64) -> Option<Self::Seen<'v>> {
                Some(value)
            }
        }

        impl Leaf for $ty {
            type Owned = Self;
            type Raw = i64;

            #[inline]
            fn raw(&self) -> Cow<'_, i64> {
                Cow::Owned(self.view())
            }
        }
    )*};
}

integer!(i8, i16, i32, i64, u8, u16, u32, u64);

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl View for $ty {
            type Seen<'v> = Self;

            #[inline]
            fn view(&self) -> Self {
                *self
            }
        }
    )*};
}

plain!(bool, Number);

impl<T: View + ?Sized> View for Box<T> {
    type Seen<'v> = T::Seen<'v>;
    const ADDS_UP: bool = T::ADDS_UP;

    fn view(&self) -> T::Seen<'_> {
        (**self).view()
    }
}

impl<T: Eq + Hash> View for Vec<T> {
    type Seen<'v> = Items<'v>;
    const ADDS_UP: bool = true;

    #[inline]
    fn view(&self) -> Items<'_> {
        Items::new(self)
    }

    fn view_node<'v>(node: Node<'v, 'v>) -> Option<Items<'v>> {
        (node.kind() == Some(Kind::Array)).then(|| Items::of_node(node))
    }
}
