//! Reads unions of objects with a tag: the members are buffered until the tag is known.

use serde::de::value::MapDeserializer;
use serde::de::{Deserializer, MapAccess};

use crate::kind::{Kind, Kinds};
use crate::path::Segment;
use crate::read::accept::{Accept, Visit, report_wrong_type};
use crate::report::constraint_violation::{ConstraintViolation, Param, Severity};
use crate::report::context::{Anchor, Context, Rejected};
use crate::traits::adapter::{Plain, Seed};
use crate::values::content::Content;
use crate::values::union::Union;

/// Reads a union whose variants have a tag.
///
/// # Errors
///
/// Returns an error if the value cannot be read, as [`Read::read`](crate::Read::read).
pub fn read_by_tag<'de, U: Union<'de>, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Context,
    out: &mut Option<U>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(Visit(ByTag { cx, out }))
}

struct ByTag<'x, U> {
    cx: &'x mut Context,
    out: &'x mut Option<U>,
}

impl<'de, U: Union<'de>> Accept<'de> for ByTag<'_, U> {
    const KINDS: Kinds = Kinds::only(Kind::Object);

    fn cx(&mut self) -> &mut Context {
        self.cx
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { cx, out } = self;
        let mut members = Vec::new();
        let mut tag = None;
        while let Some(name) = map.next_key::<String>()? {
            let checkpoint = cx.checkpoint();
            let mut value = None;
            let result = map.next_value_seed(Seed::<Content, Plain>::new(cx, &mut value));
            if cx.has_findings_since(checkpoint) {
                cx.prefix(checkpoint, Segment::Key(name.as_str().into()));
            }
            result?;
            let value = value.unwrap_or(Content::Unreadable);
            if name == U::TAG && tag.is_none() {
                tag = Some(value);
            } else {
                members.push((name, value));
            }
        }
        // A second tag is a duplicate member.
        if members.iter().any(|(name, _)| name == U::TAG) {
            return Err(report_at_tag::<U>(
                cx,
                ConstraintViolation::new("duplicate_member", []),
                Anchor::Name,
            )
            .error());
        }
        let index = match tag {
            None => {
                return Err(
                    report_at_tag::<U>(cx, ConstraintViolation::new("required", []), Anchor::Parent).error()
                );
            }
            Some(Content::Text(tag_value)) => U::TAG_VALUES.iter().position(|known| *known == tag_value),
            Some(other) => {
                let checkpoint = cx.checkpoint();
                // An unreadable value was reported.
                if let Some(kind) = other.kind() {
                    report_wrong_type(cx, Kinds::only(Kind::String), kind);
                    cx.prefix(checkpoint, Segment::Name(U::TAG));
                }
                return Err(Rejected.error());
            }
        };
        let Some(index) = index else {
            let violation = ConstraintViolation::new("enum", [("values", Param::Strings(U::TAG_VALUES))]);
            return Err(report_at_tag::<U>(cx, violation, Anchor::Value).error());
        };
        let members = MapDeserializer::<_, A::Error>::new(members.into_iter());
        U::read_variant(index, members, cx, out)
    }
}

#[cold]
fn report_at_tag<'de, U: Union<'de>>(
    cx: &mut Context,
    violation: ConstraintViolation,
    anchor: Anchor,
) -> Rejected {
    let checkpoint = cx.checkpoint();
    cx.push(violation, Severity::Error, true, None, anchor);
    cx.prefix(checkpoint, Segment::Name(U::TAG));
    Rejected
}
