//! What the specs expect of a page: every field, its path on the page, and the evidence that cites the page.

use std::rc::Rc;

use crate::read::fact::Side;
use crate::read::path::join;
use fintoc_schema::model::{Certainty, Direction, Evidence, Field, Module, Object, Type};

/// A field of the specs at one of its places.
#[derive(Debug, Clone)]
pub(super) struct Expected<'m> {
    /// The object of its own that the path starts from.
    pub root: &'m Rc<Object>,
    /// The object that has the field.
    pub object: &'m Rc<Object>,
    /// The field.
    pub field: &'m Field,
    /// From the root, as pages write it: `line_items[].quantity`.
    pub path: String,
    /// The evidence that names the page.
    pub evidence: Vec<&'m Evidence>,
}

impl Expected<'_> {
    /// Whether the page itself showed the field: nothing that we only conclude.
    pub(super) fn shown(&self) -> bool {
        self.evidence
            .iter()
            .any(|evidence| matches!(evidence.certainty, Certainty::Documented | Certainty::Observed))
    }

    /// Whether words of the page described it.
    pub(super) fn documented(&self) -> bool {
        self.evidence.iter().any(|evidence| evidence.certainty == Certainty::Documented)
    }

    /// The fingerprint that the specs keep, the description's half and the other.
    pub(super) fn baseline(&self) -> Option<(&str, &str)> {
        let kept = self.evidence.iter().find_map(|evidence| evidence.fingerprint.as_deref())?;
        Some(kept.split_once('-').unwrap_or((kept, "")))
    }

    /// The same field at whatever place.
    pub(super) fn same_field(&self, other: &Expected) -> bool {
        Rc::ptr_eq(self.object, other.object) && self.field.wire == other.field.wire
    }

    /// The part of a page that the root's direction stands for.
    pub(super) fn side(&self) -> Side {
        match self.root.direction {
            Direction::Request => Side::Body,
            Direction::Response => Side::Response,
        }
    }
}

/// Every field of a module at every place, with the evidence of one page.
pub(super) fn expected_fields<'m>(module: &'m Module, page: &str) -> Vec<Expected<'m>> {
    let mut out = Vec::new();
    for root in module.objects.iter().filter(|object| object.root) {
        add_object(root, root, "", page, &mut out);
    }
    out
}

fn add_object<'m>(
    root: &'m Rc<Object>,
    holder: &'m Rc<Object>,
    path: &str,
    page: &str,
    out: &mut Vec<Expected<'m>>,
) {
    for field in &holder.fields {
        let here = join(path, &field.wire);
        let names = |evidence: &&Evidence| evidence.page.as_ref().is_some_and(|known| known.id == page);
        let evidence = field.evidence.iter().filter(names).collect();
        out.push(Expected { root, object: holder, field, path: here.clone(), evidence });
        add_nested(root, &field.ty, &here, page, out);
    }
}

fn add_nested<'m>(root: &'m Rc<Object>, ty: &'m Type, path: &str, page: &str, out: &mut Vec<Expected<'m>>) {
    match ty {
        Type::Object(inner) => add_object(root, inner, path, page, out),
        Type::Array(array) => add_nested(root, &array.items, &format!("{path}[]"), page, out),
        Type::Union(union) => {
            for variant in &union.variants {
                add_nested(root, &variant.ty, path, page, out);
            }
        }
        // The names in a map are the sender's: no page documents them.
        Type::Scalar(_) | Type::Enum(_) | Type::Map(_) => {}
    }
}

/// Whether the members below a path are free, so that no fact about them is news.
pub(super) fn is_free(expected: &[Expected], path: &str) -> bool {
    expected.iter().any(|field| {
        matches!(field.field.ty, Type::Map(_) | Type::Union(_))
            && path.strip_prefix(field.path.as_str()).is_some_and(|rest| rest.starts_with(['.', '[']))
    })
}
