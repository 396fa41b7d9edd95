//! Converts values that borrow to values that do not.

use crate::member::{Member, Nullable};

/// A value that can be converted to one without borrows. Types derive it.
pub trait IntoOwned {
    /// The same type without borrows.
    type Owned;

    /// Copies what is borrowed, and moves everything else.
    fn into_owned(self) -> Self::Owned;
}

macro_rules! owned {
    ($($ty:ty),*) => {$(
        impl $crate::traits::into_owned::IntoOwned for $ty {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }
    )*};
}

pub(crate) use owned;

impl<T: IntoOwned> IntoOwned for Member<T> {
    type Owned = Member<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Nullable<T> {
    type Owned = Nullable<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}
