//! Arrays.

use std::hash::Hash;
use std::marker::PhantomData;

use serde::de::{Deserializer, SeqAccess};

use crate::kind::{Kind, Kinds};
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, accept_as};
use crate::report::context::{Context, Rejected};
use crate::rule::operand::Items;
use crate::traits::adapter::{ItemsOf, Plain, ReadAs, Seed, ValidateAs};
use crate::traits::constrained::Constrained;
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{JsonTypes, Read};
use crate::traits::validate::Validate;
use crate::tree::Node;

impl<T> JsonTypes for Vec<T> {
    const KINDS: Kinds = Kinds::only(Kind::Array);
}

impl<'de, T: Read<'de>> Read<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<Self>) -> Result<(), D::Error> {
        ItemsOf::<Plain>::read(d, cx, out)
    }
}

impl<'de, T, H: ReadAs<'de, T>> ReadAs<'de, Vec<T>> for ItemsOf<H> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Context, out: &mut Option<Vec<T>>) -> Result<(), D::Error> {
        d.deserialize_any(Visit(Array { cx, out, how: PhantomData::<H> }))
    }
}

struct Array<'x, T, H> {
    cx: &'x mut Context,
    out: &'x mut Option<Vec<T>>,
    how: PhantomData<H>,
}

impl<'de, T, H: ReadAs<'de, T>> Accept<'de> for Array<'_, T, H> {
    accept_as!(Kinds::only(Kind::Array));

    fn array<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { cx, out, .. } = self;
        let mut items = Vec::new();
        let mut failed = false;
        for index in 0.. {
            let checkpoint = cx.checkpoint();
            let mut item = None;
            let result = list.next_element_seed(Seed::<T, H>::new(cx, &mut item));
            if cx.has_findings_since(checkpoint) {
                cx.prefix(checkpoint, Segment::Index(index));
            }
            match (result, item) {
                (Ok(None), _) => break,
                (Ok(Some(())), Some(item)) => items.push(item),
                (Err(error), _) if !cx.is_collecting() => return Err(error),
                (Ok(Some(())) | Err(_), _) => failed = true,
            }
        }
        if failed {
            return Err(Rejected.error());
        }
        *out = Some(items);
        Ok(())
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn validate_into(&self, cx: &mut Context) {
        ItemsOf::<Plain>::validate(self, cx);
    }
}

impl<T, H: ValidateAs<T>> ValidateAs<Vec<T>> for ItemsOf<H> {
    fn validate(value: &Vec<T>, cx: &mut Context) {
        for (index, item) in value.iter().enumerate() {
            let checkpoint = cx.checkpoint();
            H::validate(item, cx);
            if cx.has_findings_since(checkpoint) {
                cx.prefix(checkpoint, Segment::Index(index));
            }
        }
    }
}

impl<T: Eq + Hash> Constrained for Vec<T> {
    type Operand<'v> = Items<'v>;
    const REPORTS_ALL: bool = true;

    #[inline]
    fn operand(&self) -> Items<'_> {
        Items::new(self)
    }

    fn operand_of_node<'v>(node: Node<'v, 'v>) -> Option<Items<'v>> {
        (node.kind() == Some(Kind::Array)).then(|| Items::from_node(node))
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}
