//! Reads lists.

use std::marker::PhantomData;

use serde::de::{Deserializer, SeqAccess};

use crate::kind::{Kind, Kinds};
use crate::read::how::{ItemsOf, JudgeAs, Plain, ReadAs, Seed};
use crate::read::simple::accept_as;
use crate::read::{Accept, Read, Shape, Visit};
use crate::report::{Cx, Refused, Segment};
use crate::validate::Validate;

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
