//! What the reference says of each kind of type.

use std::collections::BTreeMap;

use super::{Item, Part, Piece, Tag, Writer, id};
use fintoc_schema::model::{
    Direction, Discriminator, Enum, Module, Object, Rule, Scalar, Type, Union, Variant,
};

impl Writer<'_> {
    pub(super) fn object(&self, object: &Object) -> Item {
        let root = object.root.then(|| Tag { word: self.words.root.to_owned(), class: "root" });
        let fields = object.fields.iter().map(|field| self.field(field, object)).collect();
        let rules = object.rules.iter().map(|rule| self.rule(rule, object.direction)).collect();
        Item {
            id: id(self.module, Some(object.direction), &object.name),
            name: object.name.clone(),
            tags: root.into_iter().collect(),
            facts: self.used_by(Some(object.direction), &object.name),
            samples: object.examples.iter().map(fintoc_schema::json_schema::json::pretty).collect(),
            sources: self.sources(&object.evidence),
            disputes: self.disputes(&object.contradictions),
            parts: parts([(self.words.members, fields), (self.words.rules, rules)]),
            ..self.item(&object.doc)
        }
    }

    fn rule(&self, rule: &Rule, direction: Direction) -> Item {
        let severity = match direction {
            Direction::Request => rule.writer,
            Direction::Response => rule.reader,
        };
        let severity = Tag { word: self.words.severity(severity).to_owned(), class: severity.word() };
        Item {
            name: rule.id.clone(),
            tags: vec![severity],
            facts: vec![(self.words.kind.to_owned(), vec![Piece::code(rule.kind.word())])],
            sources: self.sources(&rule.evidence),
            disputes: self.disputes(&rule.contradictions),
            ..self.item(&rule.doc)
        }
    }

    pub(super) fn enumeration(&self, list: &Enum) -> Item {
        let open = list.open.then(|| Tag { word: self.words.open.to_owned(), class: "open" });
        Item {
            id: id(self.module, None, &list.name),
            name: list.name.clone(),
            tags: open.into_iter().collect(),
            facts: self.used_by(None, &list.name),
            sources: self.sources(&list.evidence),
            disputes: self.disputes(&list.contradictions),
            parts: parts([(self.words.words, list.variants.iter().map(|one| self.word(one)).collect())]),
            ..self.item(&list.doc)
        }
    }

    fn word(&self, variant: &Variant) -> Item {
        let aliases: Vec<Piece> = variant.aliases.iter().map(Piece::code).collect();
        let also = (!aliases.is_empty()).then(|| (self.words.also.to_owned(), aliases));
        Item {
            name: variant.wire.clone(),
            facts: also.into_iter().chain(self.lifecycle(&variant.lifecycle)).collect(),
            sources: self.sources(&variant.evidence),
            ..self.item(&variant.doc)
        }
    }

    pub(super) fn union(&self, union: &Union) -> Item {
        let variant = |variant: &fintoc_schema::model::UnionVariant| Item {
            name: variant.wire.clone(),
            facts: vec![(self.words.kind.to_owned(), self.ty(&variant.ty))],
            ..Item::default()
        };
        let by = match &union.by {
            Discriminator::Tag(tag) => Piece::code(tag),
            Discriminator::Kind => Piece::text("JSON"),
        };
        let told_by = (self.words.told_by.to_owned(), vec![by]);
        Item {
            id: id(self.module, union.direction, &union.name),
            name: union.name.clone(),
            facts: [told_by].into_iter().chain(self.used_by(union.direction, &union.name)).collect(),
            sources: self.sources(&union.evidence),
            parts: parts([(self.words.variants, union.variants.iter().map(variant).collect())]),
            ..self.item(&union.doc)
        }
    }

    pub(super) fn scalar(&self, scalar: &Scalar) -> Item {
        let kind = (self.words.kind.to_owned(), vec![Piece::code(scalar.kind.word())]);
        let facts = [kind].into_iter().chain(self.limits(&scalar.constraints));
        let facts = facts.chain(self.example(&scalar.examples)).chain(self.used_by(None, &scalar.name));
        Item {
            id: id(self.module, None, &scalar.name),
            name: scalar.name.clone(),
            tags: self.sensitive(scalar.sensitive).into_iter().collect(),
            facts: facts.collect(),
            sources: self.sources(&scalar.evidence),
            ..self.item(&scalar.doc)
        }
    }

    /// A scalar that belongs to one field alone is told there.
    pub(super) fn is_worth_telling(&self, scalar: &Scalar) -> bool {
        !self.is_anonymous(scalar)
    }

    pub(super) fn is_anonymous(&self, scalar: &Scalar) -> bool {
        self.module.objects.iter().any(|object| {
            let fields = object.fields.iter();
            fields
                .clone()
                .any(|field| scalar.name == fintoc_schema::name::anonymous(&object.name, &field.wire))
        })
    }

    /// A type as a few words, which lead to what is told elsewhere.
    pub(super) fn ty(&self, ty: &Type) -> Vec<Piece> {
        let link = |direction: Option<Direction>, name: &str| {
            vec![Piece::Link { id: id(self.module, direction, name), text: name.to_owned() }]
        };
        match ty {
            Type::Scalar(scalar) if self.is_anonymous(scalar) => vec![Piece::code(scalar.kind.word())],
            Type::Scalar(scalar) => link(None, &scalar.name),
            Type::Enum(list) => link(None, &list.name),
            Type::Object(object) => link(Some(object.direction), &object.name),
            Type::Union(union) => link(union.direction, &union.name),
            Type::Array(array) => self.after(self.words.list_of, &array.items),
            Type::Map(map) => self.after(self.words.map_of, &map.values),
        }
    }

    fn after(&self, words: &str, ty: &Type) -> Vec<Piece> {
        [Piece::text(format!("{words} "))].into_iter().chain(self.ty(ty)).collect()
    }

    fn used_by(&self, direction: Option<Direction>, name: &str) -> Vec<(String, Vec<Piece>)> {
        let users = self.users.get(&id(self.module, direction, name)).cloned().unwrap_or_default();
        if users.is_empty() { Vec::new() } else { vec![(self.words.used_by.to_owned(), users)] }
    }
}

fn parts<const N: usize>(parts: [(&str, Vec<Item>); N]) -> Vec<Part> {
    let filled = parts.into_iter().filter(|(_, items)| !items.is_empty());
    filled.map(|(heading, items)| Part { heading: heading.to_owned(), items }).collect()
}

/// For each type, links to the members that hold it.
pub(super) fn users(module: &Module) -> BTreeMap<String, Vec<Piece>> {
    let mut users: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for object in &module.objects {
        for field in &object.fields {
            let holder = id(module, Some(object.direction), &object.name);
            let link = Piece::Link {
                id: format!("{holder}.{}", field.wire),
                text: format!("{}.{}", object.name, field.wire),
            };
            for used in named(&field.ty) {
                users.entry(id(module, used.0, used.1)).or_default().push(link.clone());
            }
        }
    }
    users
}

/// The types that a type names, itself or inside lists and maps.
pub(crate) fn named(ty: &Type) -> Vec<(Option<Direction>, &str)> {
    match ty {
        Type::Scalar(scalar) => vec![(None, &scalar.name)],
        Type::Enum(list) => vec![(None, &list.name)],
        Type::Object(object) => vec![(Some(object.direction), &object.name)],
        Type::Union(union) => vec![(union.direction, &union.name)],
        Type::Array(array) => named(&array.items),
        Type::Map(map) => [(None, &*map.keys.name)].into_iter().chain(named(&map.values)).collect(),
    }
}
