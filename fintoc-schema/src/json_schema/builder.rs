//! The walk over an object that builds its schema, shared by all profiles.
//!
//! Scalars, arrays and maps are inlined. Objects and unions, and in most profiles enumerations, are
//! definitions: references are collected during the walk, and each definition is built once after it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::annotations::Annotations;
use super::enums;
use super::json::{Json, Members};
use super::language::Language;
use super::layout::{Layout, Null, Parts, Titles};
use super::names::DefinitionNames;
use super::presence::Judged;
use super::scalar::{self, type_of};
use crate::model::{
    Array, Direction, Discriminator, Doc, Enum, Field, Map, Object, Side, Type, Union, UnionVariant,
};

/// Builds schemas in one profile, language and direction.
pub(super) struct SchemaBuilder<'a> {
    pub(super) layout: &'a Layout,
    pub(super) names: &'a DefinitionNames,
    pub(super) language: Language,
    pub(super) direction: Direction,
    /// Whether the current position is inside a union, where Ajv's strict mode rejects defaults.
    in_union: bool,
    referred: BTreeMap<String, Target>,
}

/// The target of a reference.
#[derive(Debug, Clone)]
struct Target {
    item: Definition,
    null: bool,
    in_union: bool,
}

#[derive(Debug, Clone)]
enum Definition {
    Enum(Rc<Enum>),
    Object(Rc<Object>),
    Union(Rc<Union>),
}

impl<'a> SchemaBuilder<'a> {
    pub(super) fn new(
        layout: &'a Layout,
        names: &'a DefinitionNames,
        language: Language,
        direction: Direction,
    ) -> Self {
        Self { layout, names, language, direction, in_union: false, referred: BTreeMap::new() }
    }

    /// The names of the definitions that are referenced so far.
    pub(super) fn referred(&self) -> Vec<String> {
        self.referred.keys().cloned().collect()
    }

    /// Builds all referenced definitions, transitively, sorted by name.
    pub(super) fn definitions(mut self) -> BTreeMap<String, Members> {
        let mut built: BTreeMap<String, (bool, Members)> = BTreeMap::new();
        // A definition that is later found to be used inside a union is built again, without defaults.
        let missing = |builder: &Self, built: &BTreeMap<String, (bool, Members)>| {
            let mut targets = builder.referred.iter();
            let fits = |(name, target): &(&String, &Target)| {
                built.get(*name).is_some_and(|(in_union, _)| *in_union || !target.in_union)
            };
            targets.find(|target| !fits(target)).map(|(name, target)| (name.clone(), target.clone()))
        };
        while let Some((name, target)) = missing(&self, &built) {
            self.in_union = target.in_union;
            let schema = match &target.item {
                Definition::Enum(item) => self.enumeration(item, target.null),
                Definition::Object(object) => self.object(object, target.null),
                Definition::Union(union) => self.union(union, target.null),
            };
            built.insert(name, (target.in_union, schema));
        }
        built.into_iter().map(|(name, (_, schema))| (name, schema)).collect()
    }

    /// Builds an object with its rules.
    pub(super) fn object(&mut self, object: &Object, null: bool) -> Members {
        let parts = self.parts(object, null);
        (self.layout.object)(parts)
    }

    pub(super) fn parts<'o>(&mut self, object: &'o Object, null: bool) -> Parts<'o> {
        let mut head = self.annotations(&object.doc);
        if self.layout.titles == Titles::TypeNames {
            head.title = Some(self.names.definition(&object.name, Some(object.direction)));
        }
        head.examples.clone_from(&object.examples);
        let fields = object.fields.iter();
        Parts {
            head,
            null,
            open: object.direction == Direction::Response,
            properties: fields.clone().map(|field| (field.wire.clone(), self.field(field).into())).collect(),
            required: fields.filter(|field| field.required).map(|field| field.wire.clone()).collect(),
            rules: object.rules.iter().filter_map(|rule| Judged::of(rule, object.direction)).collect(),
        }
    }

    fn field(&mut self, field: &Field) -> Members {
        let default = field.default.as_ref().filter(|default| {
            let shown = self.layout.defaults && !self.in_union;
            shown && self.direction == Direction::Request && default.applied_by == Side::Server
        });
        let mut head = self.annotations(&field.doc);
        head.additions.extend(self.language.deprecation(&field.lifecycle));
        head.deprecated = field.lifecycle.deprecated.is_some();
        head.default = default.map(|default| default.value.clone());
        head.examples.clone_from(&field.examples);
        self.value(&field.ty, field.nullable, head)
    }

    /// Builds a value with the annotations of its field.
    pub(super) fn value(&mut self, ty: &Type, nullable: bool, head: Annotations) -> Members {
        let null = nullable && self.layout.null == Null::Type;
        let head = head.or(self.own_annotations(ty));
        let (body, refers) = match ty {
            Type::Scalar(scalar) => (scalar::assertions(scalar, null, self.layout.patterns), false),
            Type::Array(array) => (self.array(array, null), false),
            Type::Map(map) => (self.map(map, null), false),
            Type::Enum(item) if self.is_open_here(item) => (enums::open(null), false),
            Type::Enum(item) if self.layout.inline_enums => {
                ((self.layout.enumeration)(item, self.language, null), false)
            }
            Type::Enum(item) => (self.refer(&item.name, None, null, Definition::Enum(item.clone())), true),
            Type::Object(object) => {
                let item = Definition::Object(object.clone());
                (self.refer(&object.name, Some(object.direction), null, item), true)
            }
            Type::Union(union) => {
                let item = Definition::Union(union.clone());
                (self.refer(&union.name, union.direction, null, item), true)
            }
        };
        if nullable && self.layout.null == Null::Branch {
            let branches: Vec<Json> = vec![body.into(), Members::new().with("type", "null").into()];
            head.members().with("anyOf", branches)
        } else if refers && self.layout.titles == Titles::TypeNames {
            // json-schema-to-typescript makes a second type of a reference with siblings.
            body
        } else if refers {
            head.beside_reference().and(body)
        } else {
            head.members().and(body)
        }
    }

    /// The annotations of a type itself, used where its field has none. Definitions carry their own.
    fn own_annotations(&self, ty: &Type) -> Annotations {
        match ty {
            Type::Scalar(scalar) => {
                Annotations { examples: scalar.examples.clone(), ..self.annotations(&scalar.doc) }
            }
            Type::Enum(item) if self.is_open_here(item) => {
                self.annotations(&item.doc).or(enums::known_values(item, self.language))
            }
            Type::Enum(item) if self.layout.inline_enums => self.annotations(&item.doc),
            Type::Enum(_) | Type::Array(_) | Type::Map(_) | Type::Object(_) | Type::Union(_) => {
                Annotations::default()
            }
        }
    }

    pub(super) fn annotations(&self, doc: &Doc) -> Annotations {
        let title = match self.layout.titles {
            Titles::Labels => self.language.of(&doc.label).map(str::to_owned),
            Titles::TypeNames => None,
        };
        let description = self.language.of(&doc.description).map(str::to_owned);
        Annotations { title, description, ..Annotations::default() }
    }

    fn is_open_here(&self, item: &Enum) -> bool {
        item.open && self.direction == Direction::Response
    }

    pub(super) fn enumeration(&self, item: &Enum, null: bool) -> Members {
        self.annotations(&item.doc).members().and((self.layout.enumeration)(item, self.language, null))
    }

    /// Builds a union; with `null`, null is valid too.
    ///
    /// Uses `anyOf` for unions by kind, and `oneOf` for tagged unions, which code generators recognize.
    pub(super) fn union(&mut self, union: &Union, null: bool) -> Members {
        let mut variants: Vec<Json> = self.inside_union(|builder| {
            let variants = union.variants.iter();
            match &union.by {
                Discriminator::Kind => variants.map(|one| builder.by_kind(one).into()).collect(),
                Discriminator::Tag(tag) => {
                    variants.map(|one| builder.by_tag(tag, one, union).into()).collect()
                }
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
        self.annotations(&union.doc).members().with(keyword, variants)
    }

    fn by_kind(&mut self, variant: &UnionVariant) -> Members {
        let own = variant.ty.doc().and_then(|doc| self.annotations(doc).title);
        let title = own.or(self.fallback_title(variant));
        self.value(&variant.ty, false, Annotations { title, ..Annotations::default() })
    }

    /// Builds the variant's object with the tag before its own members.
    fn by_tag(&mut self, tag: &str, variant: &UnionVariant, union: &Union) -> Members {
        let Type::Object(object) = &variant.ty else {
            return self.by_kind(variant);
        };
        let mut parts = self.parts(object, false);
        if self.layout.titles == Titles::TypeNames {
            parts.head.title = Some(format!("{}{}", union.name, variant.name));
        }
        parts.head.title = parts.head.title.or(self.fallback_title(variant));
        let word = Members::new().with("type", "string").with("const", variant.wire.as_str());
        parts.properties.insert(0, (tag.to_owned(), word.into()));
        parts.required.insert(0, tag.to_owned());
        (self.layout.object)(parts)
    }

    /// The title of a branch without one, which form libraries would call "Option 1".
    fn fallback_title(&self, variant: &UnionVariant) -> Option<String> {
        (self.layout.titles == Titles::Labels).then(|| variant.wire.clone())
    }

    fn array(&mut self, array: &Array, null: bool) -> Members {
        Members::new()
            .with_some("$comment", scalar::comment(&array.constraints))
            .with("type", type_of("array", null))
            .and(scalar::bounds(&array.constraints))
            .with("items", self.value(&array.items, false, Annotations::default()))
    }

    fn map(&mut self, map: &Map, null: bool) -> Members {
        Members::new()
            .with_some("$comment", scalar::comment(&map.constraints))
            .with("type", type_of("object", null))
            .and(scalar::bounds(&map.constraints))
            .with("propertyNames", scalar::assertions(&map.keys, false, self.layout.patterns))
            .with("additionalProperties", self.value(&map.values, false, Annotations::default()))
    }

    fn refer(&mut self, name: &str, direction: Option<Direction>, null: bool, item: Definition) -> Members {
        let mut name = self.names.definition(name, direction);
        if null {
            // Unambiguous, since type names have no underscore.
            name.push_str("_or_null");
        }
        let reference = self.names.reference(&name);
        let target = self.referred.entry(name).or_insert(Target { item, null, in_union: false });
        target.in_union |= self.in_union;
        Members::new().with("$ref", reference)
    }

    /// Runs a part of the walk inside a union.
    pub(super) fn inside_union<T>(&mut self, part: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.in_union, true);
        let done = part(self);
        self.in_union = before;
        done
    }
}
