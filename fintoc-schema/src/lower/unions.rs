//! Turns unions into model unions, one for each way in which their variants travel.

use std::rc::Rc;

use super::scalars::{Anonymous, kind};
use super::{Lowering, directions, facts};
use crate::model::{self, Direction, Discriminator, Type, UnionVariant};
use crate::name;
use crate::spec::{self, Item};

impl Lowering<'_> {
    /// The ways that all variants can go; one `None` where no variant is an object.
    pub(super) fn union_directions(&self, union: &spec::Union) -> Vec<Option<Direction>> {
        let words = union.variants.iter().filter_map(|variant| variant.word.as_ref());
        let objects = words.filter_map(|word| match self.names.get(&word.value) {
            Some(Item::Object(object)) => Some(directions(object)),
            _ => None,
        });
        let mut common: Option<Vec<Direction>> = None;
        for ways in objects {
            common.get_or_insert_with(|| ways.to_vec()).retain(|way| ways.contains(way));
        }
        match common {
            Some(ways) => ways.into_iter().map(Some).collect(),
            None => vec![None],
        }
    }

    pub(super) fn union(&mut self, union: &spec::Union, direction: Option<Direction>) -> Rc<model::Union> {
        let name = &union.name.value;
        let known = |known: &&Rc<model::Union>| known.name == *name && known.direction == direction;
        if let Some(known) = self.unions.iter().find(known) {
            return Rc::clone(known);
        }
        let variants = union.variants.iter().filter_map(|variant| {
            Some(UnionVariant {
                wire: variant.wire.value.clone(),
                name: name::variant(&variant.wire.value),
                ty: self.variant_type(union, variant, direction)?,
            })
        });
        let variants = variants.collect();
        let tagged = union.by.as_ref().is_some_and(|by| by.value == "tag");
        let lowered = Rc::new(model::Union {
            name: name.clone(),
            direction,
            by: match union.tag.as_ref().filter(|_| tagged) {
                Some(tag) => Discriminator::Tag(tag.value.clone()),
                None => Discriminator::Kind,
            },
            variants,
            doc: facts::doc(&union.facts),
            evidence: self.evidence(&union.facts),
            origin: facts::origin(&union.name.place),
        });
        self.unions.push(Rc::clone(&lowered));
        lowered
    }

    fn variant_type(
        &mut self,
        union: &spec::Union,
        variant: &spec::Variant,
        direction: Option<Direction>,
    ) -> Option<Type> {
        let word = &variant.word.as_ref()?.value;
        let Some(kind) = kind(word) else { return self.named(word, direction) };
        let it = Anonymous {
            name: name::anonymous(&union.name.value, &variant.wire.value),
            facts: &union.facts,
            sensitive: None,
            place: &variant.wire.place,
            shape: None,
            examples: &[],
        };
        Some(Type::Scalar(self.anonymous(it, kind)))
    }
}
