//! The named types below an object, parts before wholes.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::model::{Enum, Field, Object, Scalar, Step, Type, Union};

/// A type with a name.
#[derive(Debug, Clone)]
pub enum Named {
    /// A simple type.
    Scalar(Rc<Scalar>),
    /// An enumeration.
    Enum(Rc<Enum>),
    /// A union.
    Union(Rc<Union>),
    /// An object, the one that the walk begins with too.
    Object(Rc<Object>),
}

impl Named {
    /// Its name, which no other type of a walk has.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Scalar(scalar) => &scalar.name,
            Self::Enum(list) => &list.name,
            Self::Union(union) => &union.name,
            Self::Object(object) => &object.name,
        }
    }
}

/// The types that an object is made of, each once, with the number of places that use it; the object is the last one.
#[must_use]
pub fn parts(root: &Rc<Object>) -> Vec<(Named, usize)> {
    let mut walk = Walk::default();
    walk.object(root);
    let uses = |named: Named| {
        let count = walk.uses.get(named.name()).copied().unwrap_or_default();
        (named, count)
    };
    walk.found.into_iter().map(uses).collect()
}

/// Returns the type at a path below an object.
#[must_use]
pub fn type_at<'a>(object: &'a Object, path: &[Step]) -> Option<&'a Type> {
    let mut steps = path.iter();
    let Some(Step::Member(first)) = steps.next() else { return None };
    let field = |object: &'a Object, wire: &str| object.fields.iter().find(|field| field.wire == wire);
    let begin = &field(object, &first.wire)?.ty;
    steps.try_fold(begin, |ty, step| match (ty, step) {
        (Type::Object(object), Step::Member(member)) => field(object, &member.wire).map(|field| &field.ty),
        (Type::Array(array), Step::Each) => Some(&array.items),
        _ => None,
    })
}

#[derive(Default)]
struct Walk {
    found: Vec<Named>,
    uses: BTreeMap<String, usize>,
}

impl Walk {
    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Scalar(scalar) => self.scalar(scalar),
            Type::Enum(list) => {
                self.meets(&list.name, |_| Named::Enum(list.clone()));
            }
            Type::Object(object) => self.object(object),
            Type::Union(union) => self.meets(&union.name, |walk| {
                union.variants.iter().for_each(|variant| walk.ty(&variant.ty));
                Named::Union(union.clone())
            }),
            Type::Array(array) => self.ty(&array.items),
            Type::Map(map) => {
                self.scalar(&map.keys);
                self.ty(&map.values);
            }
        }
    }

    fn scalar(&mut self, scalar: &Rc<Scalar>) {
        self.meets(&scalar.name, |_| Named::Scalar(scalar.clone()));
    }

    fn object(&mut self, object: &Rc<Object>) {
        self.meets(&object.name, |walk| {
            object.fields.iter().for_each(|Field { ty, .. }| walk.ty(ty));
            for rule in &object.rules {
                rule.assertion.obeys().into_iter().for_each(|scalar| walk.scalar(scalar));
            }
            Named::Object(object.clone())
        });
    }

    fn meets(&mut self, name: &str, inside: impl FnOnce(&mut Self) -> Named) {
        let uses = self.uses.entry(name.to_owned()).or_default();
        *uses = uses.saturating_add(1);
        if *uses == 1 {
            let named = inside(self);
            self.found.push(named);
        }
    }
}
