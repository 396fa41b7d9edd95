//! Reads objects of which one member says what they are: they are kept until that member is known.

use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, MapAccess};

use crate::kind::{Kind, Kinds};
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, mistyped};
use crate::report::constraint_violation::{Broken, Param, Severity};
use crate::report::context::{Anchor, Cx, Refused};
use crate::traits::adapter::{Plain, Seed};
use crate::values::content::Kept;
use crate::values::union::Union;

/// Reads a union whose variants a member tells apart.
///
/// # Errors
///
/// As [`Read::read`](crate::Read::read).
pub fn read_by_tag<'de, U: Union<'de>, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Cx,
    out: &mut Option<U>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(Visit(ByTag { cx, out }))
}

struct ByTag<'x, U> {
    cx: &'x mut Cx,
    out: &'x mut Option<U>,
}

impl<'de, U: Union<'de>> Accept<'de> for ByTag<'_, U> {
    const KINDS: Kinds = Kinds::of(Kind::Object);

    fn cx(&mut self) -> &mut Cx {
        self.cx
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { cx, out } = self;
        let mut members = Vec::new();
        let mut tag = None;
        while let Some(name) = map.next_key::<String>()? {
            let mark = cx.mark();
            let mut value = None;
            let result = map.next_value_seed(Seed::<Kept, Plain>::new(cx, &mut value));
            if cx.found_since(mark) {
                cx.prefix(mark, Segment::Key(name.as_str().into()));
            }
            result?;
            let value = value.unwrap_or(Kept::Unreadable);
            if name == U::TAG && tag.is_none() {
                tag = Some(value);
            } else {
                members.push((name, value));
            }
        }
        // A second tag is a repeated name like any other.
        if members.iter().any(|(name, _)| name == U::TAG) {
            return Err(at_tag::<U>(cx, Broken::new("duplicate_member", []), Anchor::Name).error());
        }
        let index = match tag {
            None => return Err(at_tag::<U>(cx, Broken::new("required", []), Anchor::Parent).error()),
            Some(Kept::Text(word)) => U::WORDS.iter().position(|known| *known == word),
            Some(other) => {
                let mark = cx.mark();
                // What is unreadable has been noted.
                if let Some(kind) = other.kind() {
                    mistyped(cx, Kinds::of(Kind::String), kind);
                    cx.prefix(mark, Segment::Name(U::TAG));
                }
                return Err(Refused.error());
            }
        };
        let Some(index) = index else {
            let broken = Broken::new("enum", [("values", Param::Words(U::WORDS))]);
            return Err(at_tag::<U>(cx, broken, Anchor::Value).error());
        };
        let members = MapDeserializer::<_, A::Error>::new(members.into_iter());
        U::read_variant(index, members, cx, out)
    }
}

#[cold]
fn at_tag<'de, U: Union<'de>>(cx: &mut Cx, broken: Broken, anchor: Anchor) -> Refused {
    let mark = cx.mark();
    cx.push(broken, Severity::Error, true, None, anchor);
    cx.prefix(mark, Segment::Name(U::TAG));
    Refused
}
