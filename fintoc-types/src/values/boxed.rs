//! Boxed values.

use serde::de::Deserializer;

use crate::kind::Kinds;
use crate::report::context::Context;
use crate::traits::constrained::Constrained;
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::validate::Validate;

impl<T: JsonTypes> JsonTypes for Box<T> {
    const KINDS: Kinds = T::KINDS;
}

impl<'de, T: Read<'de>> Read<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<Self>) -> Result<(), D::Error> {
        let mut inner = None;
        T::read(d, cx, &mut inner)?;
        *out = inner.map(Self::new);
        Ok(())
    }
}

impl<T: Validate> Validate for Box<T> {
    fn validate_into(&self, cx: &mut Context) {
        (**self).validate_into(cx);
    }
}

impl<T: Constrained + ?Sized> Constrained for Box<T> {
    type Operand<'v> = T::Operand<'v>;
    const REPORTS_ALL: bool = T::REPORTS_ALL;

    fn operand(&self) -> T::Operand<'_> {
        (**self).operand()
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new((*self).into_owned())
    }
}
