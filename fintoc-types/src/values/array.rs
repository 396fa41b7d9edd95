//! Arrays.

use std::hash::Hash;
use std::marker::PhantomData;

use serde::de::{Deserializer, SeqAccess};

use crate::kind::{Kind, Kinds};
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, accept_as};
use crate::report::context::{Cx, Refused};
use crate::rule::operand::Items;
use crate::traits::adapter::{ItemsOf, JudgeAs, Plain, ReadAs, Seed};
use crate::traits::constrained::View;
use crate::traits::into_owned::IntoOwned;
use crate::traits::read::{Read, Shape};
use crate::traits::validate::Validate;
use crate::tree::Node;

impl<T> Shape for Vec<T> {
    const KINDS: Kinds = Kinds::of(Kind::Array);
}

impl<'de, T: Read<'de>> Read<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Self>) -> Result<(), D::Error> {
        ItemsOf::<Plain>::read(d, cx, out)
    }
}

impl<'de, T, H: ReadAs<'de, T>> ReadAs<'de, Vec<T>> for ItemsOf<H> {
    fn read<D: Deserializer<'de>>(d: D, cx: &mut Cx, out: &mut Option<Vec<T>>) -> Result<(), D::Error> {
        d.deserialize_any(Visit(Array { cx, out, how: PhantomData::<H> }))
    }
}

struct Array<'x, T, H> {
    cx: &'x mut Cx,
    out: &'x mut Option<Vec<T>>,
    how: PhantomData<H>,
}

impl<'de, T, H: ReadAs<'de, T>> Accept<'de> for Array<'_, T, H> {
    accept_as!(Kinds::of(Kind::Array));

    fn array<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { cx, out, .. } = self;
        let mut items = Vec::new();
        let mut broken = false;
        for index in 0.. {
            let mark = cx.mark();
            let mut item = None;
            let result = list.next_element_seed(Seed::<T, H>::new(cx, &mut item));
            if cx.found_since(mark) {
                cx.prefix(mark, Segment::Index(index));
            }
            match (result, item) {
                (Ok(None), _) => break,
                (Ok(Some(())), Some(item)) => items.push(item),
                (Err(error), _) if !cx.is_collecting() => return Err(error),
                (Ok(Some(())) | Err(_), _) => broken = true,
            }
        }
        if broken {
            return Err(Refused.error());
        }
        *out = Some(items);
        Ok(())
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn judge(&self, cx: &mut Cx) {
        ItemsOf::<Plain>::judge(self, cx);
    }
}

impl<T, H: JudgeAs<T>> JudgeAs<Vec<T>> for ItemsOf<H> {
    fn judge(value: &Vec<T>, cx: &mut Cx) {
        for (index, item) in value.iter().enumerate() {
            let mark = cx.mark();
            H::judge(item, cx);
            if cx.found_since(mark) {
                cx.prefix(mark, Segment::Index(index));
            }
        }
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

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}
