//! The walk over an object that all profiles share.
//!
//! Scalars, lists and maps stand where they are used. Named objects and unions, and in most
//! profiles enumerations, are definitions: they are noted while the walk meets them and built when
//! it is over, so that each is built once.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::enums;
use super::head::Head;
use super::json::{Json, Members};
use super::names::Names;
use super::presence::Judged;
use super::scalar::{self, type_of};
use super::shape::{Null, Parts, Shape, Titles};
use super::words::Language;
use crate::model::{Array, Direction, Doc, Enum, Field, Map, Object, Side, Type, Union};

/// A walk in one profile, language and direction.
pub(super) struct Walk<'a> {
    pub(super) shape: &'a Shape,
    pub(super) names: &'a Names,
    pub(super) language: Language,
    pub(super) direction: Direction,
    /// Whether the walk is inside a union, where Ajv's strict mode refuses a default.
    in_union: bool,
    referred: BTreeMap<String, Target>,
}

/// What a name refers to.
#[derive(Debug, Clone)]
struct Target {
    item: Named,
    null: bool,
    in_union: bool,
}

#[derive(Debug, Clone)]
enum Named {
    Enum(Rc<Enum>),
    Object(Rc<Object>),
    Union(Rc<Union>),
}

impl<'a> Walk<'a> {
    pub(super) fn new(shape: &'a Shape, names: &'a Names, language: Language, direction: Direction) -> Self {
        Self { shape, names, language, direction, in_union: false, referred: BTreeMap::new() }
    }

    /// The names of the definitions that were referred to so far.
    pub(super) fn referred(&self) -> Vec<String> {
        self.referred.keys().cloned().collect()
    }

    /// Builds what was referred to, and what that refers to, sorted by name.
    pub(super) fn definitions(mut self) -> BTreeMap<String, Members> {
        let mut built: BTreeMap<String, (bool, Members)> = BTreeMap::new();
        // A definition that turns out to be used inside a union is built again, without defaults.
        let missing = |walk: &Self, built: &BTreeMap<String, (bool, Members)>| {
            let mut targets = walk.referred.iter();
            let fits = |(name, target): &(&String, &Target)| {
                built.get(*name).is_some_and(|(in_union, _)| *in_union || !target.in_union)
            };
            targets.find(|target| !fits(target)).map(|(name, target)| (name.clone(), target.clone()))
        };
        while let Some((name, target)) = missing(&self, &built) {
            self.in_union = target.in_union;
            let schema = match &target.item {
                Named::Enum(item) => self.enumeration(item, target.null),
                Named::Object(object) => self.object(object, target.null),
                Named::Union(union) => self.union(union, target.null),
            };
            built.insert(name, (target.in_union, schema));
        }
        built.into_iter().map(|(name, (_, schema))| (name, schema)).collect()
    }

    /// An object with its rules.
    pub(super) fn object(&mut self, object: &Object, null: bool) -> Members {
        let parts = self.parts(object, null);
        (self.shape.object)(parts)
    }

    pub(super) fn parts<'o>(&mut self, object: &'o Object, null: bool) -> Parts<'o> {
        let mut head = self.head(&object.doc);
        if self.shape.titles == Titles::TypeNames {
            head.title = Some(self.names.of(&object.name, Some(object.direction)));
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
            let shown = self.shape.defaults && !self.in_union;
            shown && self.direction == Direction::Request && default.applied_by == Side::Server
        });
        let mut head = self.head(&field.doc);
        head.additions.extend(self.language.deprecation(&field.lifecycle));
        head.deprecated = field.lifecycle.deprecated.is_some();
        head.default = default.map(|default| default.value.clone());
        head.examples.clone_from(&field.examples);
        self.value(&field.ty, field.nullable, head)
    }

    /// A value in its place, under the annotations of the place.
    pub(super) fn value(&mut self, ty: &Type, nullable: bool, head: Head) -> Members {
        let null = nullable && self.shape.null == Null::Type;
        let head = head.or(self.own_head(ty));
        let (body, refers) = match ty {
            Type::Scalar(scalar) => (scalar::assertions(scalar, null, self.shape.patterns), false),
            Type::Array(array) => (self.array(array, null), false),
            Type::Map(map) => (self.map(map, null), false),
            Type::Enum(item) if self.keeps_unknown_words(item) => (enums::open(null), false),
            Type::Enum(item) if self.shape.words_in_place => {
                ((self.shape.words)(item, self.language, null), false)
            }
            Type::Enum(item) => (self.refer(&item.name, None, null, Named::Enum(item.clone())), true),
            Type::Object(object) => {
                let item = Named::Object(object.clone());
                (self.refer(&object.name, Some(object.direction), null, item), true)
            }
            Type::Union(union) => {
                let item = Named::Union(union.clone());
                (self.refer(&union.name, union.direction, null, item), true)
            }
        };
        if nullable && self.shape.null == Null::Branch {
            let branches: Vec<Json> = vec![body.into(), Members::new().with("type", "null").into()];
            head.members().with("anyOf", branches)
        } else if refers && self.shape.titles == Titles::TypeNames {
            // A reference with anything beside it becomes a second type of json-schema-to-typescript.
            body
        } else if refers {
            head.beside_reference().and(body)
        } else {
            head.members().and(body)
        }
    }

    /// What a type says of itself where its place says nothing; definitions say it at home.
    fn own_head(&self, ty: &Type) -> Head {
        match ty {
            Type::Scalar(scalar) => Head { examples: scalar.examples.clone(), ..self.head(&scalar.doc) },
            Type::Enum(item) if self.keeps_unknown_words(item) => {
                self.head(&item.doc).or(enums::known_words(item, self.language))
            }
            Type::Enum(item) if self.shape.words_in_place => self.head(&item.doc),
            Type::Enum(_) | Type::Array(_) | Type::Map(_) | Type::Object(_) | Type::Union(_) => {
                Head::default()
            }
        }
    }

    pub(super) fn head(&self, doc: &Doc) -> Head {
        let title = match self.shape.titles {
            Titles::Labels => self.language.of(&doc.label).map(str::to_owned),
            Titles::TypeNames => None,
        };
        let description = self.language.of(&doc.description).map(str::to_owned);
        Head { title, description, ..Head::default() }
    }

    fn keeps_unknown_words(&self, item: &Enum) -> bool {
        item.open && self.direction == Direction::Response
    }

    pub(super) fn enumeration(&self, item: &Enum, null: bool) -> Members {
        self.head(&item.doc).members().and((self.shape.words)(item, self.language, null))
    }

    fn array(&mut self, array: &Array, null: bool) -> Members {
        Members::new()
            .with_some("$comment", scalar::comment(&array.constraints))
            .with("type", type_of("array", null))
            .and(scalar::bounds(&array.constraints))
            .with("items", self.value(&array.items, false, Head::default()))
    }

    fn map(&mut self, map: &Map, null: bool) -> Members {
        Members::new()
            .with_some("$comment", scalar::comment(&map.constraints))
            .with("type", type_of("object", null))
            .and(scalar::bounds(&map.constraints))
            .with("propertyNames", scalar::assertions(&map.keys, false, self.shape.patterns))
            .with("additionalProperties", self.value(&map.values, false, Head::default()))
    }

    fn refer(&mut self, name: &str, direction: Option<Direction>, null: bool, item: Named) -> Members {
        let mut name = self.names.of(name, direction);
        if null {
            // No name of a type has an underscore.
            name.push_str("_or_null");
        }
        let reference = self.names.reference(&name);
        let target = self.referred.entry(name).or_insert(Target { item, null, in_union: false });
        target.in_union |= self.in_union;
        Members::new().with("$ref", reference)
    }

    /// Runs a part of the walk that stands inside a union.
    pub(super) fn inside_union<T>(&mut self, part: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.in_union, true);
        let done = part(self);
        self.in_union = before;
        done
    }
}
