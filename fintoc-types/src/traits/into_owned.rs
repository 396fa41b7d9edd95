//! Turns values that borrow into values that borrow nothing.

use crate::member::{Member, Nullable};

/// A value that can be turned into one that borrows nothing. Types derive it.
pub trait IntoOwned {
    /// The same type over what borrows nothing.
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
