//! Boxed values.

use serde::de::Deserializer;

use crate::kind::Kinds;
use crate::report::context::Cx;
use crate::traits::constrained::View;
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{Read, Shape};
use crate::traits::validate::Validate;

impl<T: Shape> Shape for Box<T> {
    const KINDS: Kinds = T::KINDS;
}

impl<'de, T: Read<'de>> Read<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Self>) -> Result<(), D::Error> {
        let mut inner = None;
        T::read(d, cx, &mut inner)?;
        *out = inner.map(Self::new);
        Ok(())
    }
}

impl<T: Validate> Validate for Box<T> {
    fn judge(&self, cx: &mut Cx) {
        (**self).judge(cx);
    }
}

impl<T: View + ?Sized> View for Box<T> {
    type Seen<'v> = T::Seen<'v>;
    const ADDS_UP: bool = T::ADDS_UP;

    fn view(&self) -> T::Seen<'_> {
        (**self).view()
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new((*self).into_owned())
    }
}
