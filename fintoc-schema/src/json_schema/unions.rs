//! Turns unions into keywords.

use super::head::Head;
use super::json::{Json, Members};
use super::shape::Titles;
use super::walk::Walk;
use crate::model::{Discriminator, Type, Union, UnionVariant};

impl Walk<'_> {
    /// The variants, of which an instance fits at most one; with `null`, null passes too.
    ///
    /// `anyOf` where the JSON kind decides, `oneOf` where a tag does: generators make a tagged
    /// union of the latter.
    pub(super) fn union(&mut self, union: &Union, null: bool) -> Members {
        let mut variants: Vec<Json> = self.inside_union(|walk| {
            let variants = union.variants.iter();
            match &union.by {
                Discriminator::Kind => variants.map(|one| walk.by_kind(one).into()).collect(),
                Discriminator::Tag(tag) => variants.map(|one| walk.by_tag(tag, one, union).into()).collect(),
            }
        });
        if null {
            let none = Members::new().with("title", self.language.none()).with("type", "null");
            variants.push(none.into());
        }
        let keyword = match union.by {
            Discriminator::Kind => "anyOf",
            Discriminator::Tag(_) => "oneOf",
        };
        self.head(&union.doc).members().with(keyword, variants)
    }

    fn by_kind(&mut self, variant: &UnionVariant) -> Members {
        let own = variant.ty.doc().and_then(|doc| self.head(doc).title);
        let title = own.or(self.fallback_title(variant));
        self.value(&variant.ty, false, Head { title, ..Head::default() })
    }

    /// The variant's object with the tag before its own members.
    fn by_tag(&mut self, tag: &str, variant: &UnionVariant, union: &Union) -> Members {
        let Type::Object(object) = &variant.ty else {
            return self.by_kind(variant);
        };
        let mut parts = self.parts(object, false);
        if self.shape.titles == Titles::TypeNames {
            parts.head.title = Some(format!("{}{}", union.name, variant.name));
        }
        parts.head.title = parts.head.title.or(self.fallback_title(variant));
        let word = Members::new().with("type", "string").with("const", variant.wire.as_str());
        parts.properties.insert(0, (tag.to_owned(), word.into()));
        parts.required.insert(0, tag.to_owned());
        (self.shape.object)(parts)
    }

    /// Form libraries call a branch without a title "Option 1".
    fn fallback_title(&self, variant: &UnionVariant) -> Option<String> {
        (self.shape.titles == Titles::Labels).then(|| variant.wire.clone())
    }
}
