//! Turns a module of the model into a chapter of the reference, in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::content::{Chapter, Contradiction, Graph, Item, Node, Part, Piece, Source, Tag};
use super::words::Words;
use fintoc_schema::assertion::Argument;
use fintoc_schema::json_schema::json::{compact, pretty};
use fintoc_schema::model::{
    self, Constraint, Direction, Discriminator, Doc, Enum, Evidence, Field, Lifecycle, Literal, Module,
    Object, Rule, Scalar, Sensitivity, Type, Union, UnionVariant, Variant,
};
use fintoc_schema::name;

/// A term and its text.
type Fact = (String, Vec<Piece>);

struct Writer<'m> {
    module: &'m Module,
    words: &'static Words,
    /// Links to the members that hold a type, by the type's id.
    users: BTreeMap<String, Vec<Piece>>,
}

/// Returns the chapter of a module.
pub(super) fn chapter(module: &Module, words: &'static Words) -> Chapter {
    let writer = Writer { module, words, users: users(module) };
    let directed = |direction: Direction| {
        // Roots first, then their parts, wholes before parts.
        let mut objects: Vec<_> =
            module.objects.iter().filter(|one| one.direction == direction).rev().collect();
        objects.sort_by_key(|object| !object.root);
        let unions = module.unions.iter().filter(|union| union.direction == Some(direction));
        let items = objects.into_iter().map(|object| writer.object(object));
        items.chain(unions.map(|union| writer.union(union))).collect::<Vec<_>>()
    };
    let unions = module.unions.iter().filter(|union| union.direction.is_none());
    let shared = unions.map(|union| writer.union(union));
    let shared = shared.chain(module.enums.iter().map(|list| writer.enumeration(list)));
    let shared = shared
        .chain(module.scalars.iter().filter(|one| writer.is_described(one)).map(|one| writer.scalar(one)));
    let parts = [
        (words.requests, directed(Direction::Request)),
        (words.responses, directed(Direction::Response)),
        (words.shared, shared.collect()),
    ];
    let parts = parts.into_iter().filter(|(_, items)| !items.is_empty());
    let graphs = Direction::ALL.iter().filter_map(|direction| writer.graph(*direction));
    Chapter {
        id: module.name.clone(),
        heading: module.name.clone(),
        about: format!("{}, {} {}", module.path_generation, words.version, module.dated_version),
        graphs: graphs.collect(),
        parts: parts.map(|(heading, items)| Part { heading: heading.to_owned(), items }).collect(),
    }
}

/// Returns the id of a type: `v1.request.Customer`, `v1.Currency`.
pub(super) fn id(module: &Module, direction: Option<Direction>, name: &str) -> String {
    match direction {
        Some(direction) => format!("{}.{direction}.{name}", module.name),
        None => format!("{}.{name}", module.name),
    }
}

impl Writer<'_> {
    /// Returns the type graph of a direction; `None` if no type holds another.
    fn graph(&self, direction: Direction) -> Option<Graph> {
        let mut expanded = BTreeSet::new();
        // Wholes come before their parts, so a type that is not expanded yet belongs to the top.
        let objects = self.module.objects.iter().rev().filter(|object| object.direction == direction);
        let mut nodes = Vec::new();
        for object in objects {
            if !expanded.contains(&id(self.module, Some(direction), &object.name)) {
                nodes.extend(self.node("", &Type::Object(Rc::clone(object)), &mut expanded));
            }
        }
        let heading = match direction {
            Direction::Request => self.words.requests,
            Direction::Response => self.words.responses,
        };
        let heading = format!("{}: {heading}", self.words.graph);
        nodes.iter().any(|node| !node.children.is_empty()).then_some(Graph { heading, nodes })
    }

    /// Returns the node of a type that has members or variants. A type is expanded where it occurs first.
    fn node(&self, member: &str, ty: &Type, expanded: &mut BTreeSet<String>) -> Option<Node> {
        let (id, name, parts): (String, &str, Vec<(&str, &Type)>) = match ty {
            Type::Scalar(_) | Type::Enum(_) => return None,
            Type::Array(array) => return self.node(member, &array.items, expanded),
            Type::Map(map) => return self.node(member, &map.values, expanded),
            Type::Object(object) => (
                id(self.module, Some(object.direction), &object.name),
                &object.name,
                object.fields.iter().map(|field| (&*field.wire, &field.ty)).collect(),
            ),
            Type::Union(union) => (
                id(self.module, union.direction, &union.name),
                &union.name,
                union.variants.iter().map(|variant| (&*variant.wire, &variant.ty)).collect(),
            ),
        };
        let parts = if expanded.insert(id.clone()) { parts } else { Vec::new() };
        let children = parts.into_iter().filter_map(|(member, ty)| self.node(member, ty, expanded)).collect();
        Some(Node { member: member.to_owned(), id, name: name.to_owned(), children })
    }

    fn object(&self, object: &Object) -> Item {
        let root = object.root.then(|| Tag { text: self.words.root.to_owned(), class: "root" });
        let fields = object.fields.iter().map(|field| self.field(field, object)).collect();
        let rules = object.rules.iter().map(|rule| self.rule(rule, object.direction)).collect();
        Item {
            id: id(self.module, Some(object.direction), &object.name),
            name: object.name.clone(),
            tags: root.into_iter().collect(),
            facts: self.used_by(Some(object.direction), &object.name),
            samples: object.examples.iter().map(pretty).collect(),
            sources: self.sources(&object.evidence),
            contradictions: self.contradictions(&object.contradictions),
            parts: parts([(self.words.members, fields), (self.words.rules, rules)]),
            ..self.item(&object.doc)
        }
    }

    fn rule(&self, rule: &Rule, direction: Direction) -> Item {
        let severity = match direction {
            Direction::Request => rule.writer,
            Direction::Response => rule.reader,
        };
        let severity = Tag { text: self.words.severity(severity).to_owned(), class: severity.word() };
        Item {
            name: rule.id.clone(),
            tags: vec![severity],
            facts: vec![(self.words.kind.to_owned(), vec![Piece::code(rule.assertion.kind().word())])],
            sources: self.sources(&rule.evidence),
            contradictions: self.contradictions(&rule.contradictions),
            ..self.item(&rule.doc)
        }
    }

    fn enumeration(&self, list: &Enum) -> Item {
        let open = list.open.then(|| Tag { text: self.words.open.to_owned(), class: "open" });
        Item {
            id: id(self.module, None, &list.name),
            name: list.name.clone(),
            tags: open.into_iter().collect(),
            facts: self.used_by(None, &list.name),
            sources: self.sources(&list.evidence),
            contradictions: self.contradictions(&list.contradictions),
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

    fn union(&self, union: &Union) -> Item {
        let variant = |variant: &UnionVariant| Item {
            name: variant.wire.clone(),
            facts: vec![(self.words.kind.to_owned(), self.ty(&variant.ty))],
            ..Item::default()
        };
        let by = match &union.by {
            Discriminator::Tag(tag) => Piece::code(tag),
            Discriminator::Kind => Piece::text("JSON"),
        };
        let discriminator = (self.words.discriminator.to_owned(), vec![by]);
        Item {
            id: id(self.module, union.direction, &union.name),
            name: union.name.clone(),
            facts: [discriminator].into_iter().chain(self.used_by(union.direction, &union.name)).collect(),
            sources: self.sources(&union.evidence),
            parts: parts([(self.words.variants, union.variants.iter().map(variant).collect())]),
            ..self.item(&union.doc)
        }
    }

    fn scalar(&self, scalar: &Scalar) -> Item {
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

    /// A scalar that belongs to one field alone is described there.
    fn is_described(&self, scalar: &Scalar) -> bool {
        !self.is_anonymous(scalar)
    }

    fn is_anonymous(&self, scalar: &Scalar) -> bool {
        self.module.objects.iter().any(|object| {
            let fields = object.fields.iter();
            fields.clone().any(|field| scalar.name == name::anonymous(&object.name, &field.wire))
        })
    }

    /// Returns a type as a short text with links.
    fn ty(&self, ty: &Type) -> Vec<Piece> {
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

    fn field(&self, field: &Field, object: &Object) -> Item {
        let kind = (self.words.kind.to_owned(), self.ty(&field.ty));
        let default = field.default.as_ref().map(|default| {
            let value = Piece::code(compact(&default.value));
            let side = Piece::text(format!(", {}", self.words.side(default.applied_by)));
            (self.words.default.to_owned(), vec![value, side])
        });
        let examples = if field.examples.is_empty() { own_examples(&field.ty) } else { &field.examples };
        let facts = [kind].into_iter().chain(self.limits(field.ty.constraints())).chain(default);
        let facts = facts.chain(self.example(examples)).chain(self.lifecycle(&field.lifecycle));
        Item {
            id: format!("{}.{}", id(self.module, Some(object.direction), &object.name), field.wire),
            name: field.wire.clone(),
            tags: self.need(field).into_iter().chain(self.sensitive(field.sensitive)).collect(),
            facts: facts.collect(),
            sources: self.sources(&field.evidence),
            contradictions: self.contradictions(&field.contradictions),
            ..self.item(&field.doc)
        }
    }

    /// Whether a member is required, and whether it may be null.
    fn need(&self, field: &Field) -> Vec<Tag> {
        let (word, class) = match (field.required, field.expected) {
            (true, _) => (self.words.required, "required"),
            (false, true) => (self.words.expected, "expected"),
            (false, false) => (self.words.optional, "optional"),
        };
        let null = field.nullable.then_some((self.words.nullable, "null"));
        let tags = [(word, class)].into_iter().chain(null);
        tags.map(|(word, class)| Tag { text: word.to_owned(), class }).collect()
    }

    fn sensitive(&self, class: Option<Sensitivity>) -> Option<Tag> {
        class.map(|class| Tag { text: self.words.sensitivity(class).to_owned(), class: "sensitive" })
    }

    /// Returns an item with the facts that every item has.
    fn item(&self, doc: &Doc) -> Item {
        Item {
            label: self.words.of(&doc.label),
            description: self.words.of(&doc.description),
            todo: doc.todo.as_ref().map(|todo| format!("{}: {todo}", self.words.open_question)),
            ..Item::default()
        }
    }

    /// The documented constraints. Technical ones are not rules of Fintoc.
    fn limits(&self, constraints: &[Constraint]) -> Option<Fact> {
        let documented = constraints.iter().filter(|constraint| !constraint.technical);
        let mut pieces: Vec<Piece> = Vec::new();
        for constraint in documented {
            if !pieces.is_empty() {
                pieces.push(Piece::text(", "));
            }
            pieces.push(self.limit(constraint));
        }
        (!pieces.is_empty()).then(|| (self.words.limits.to_owned(), pieces))
    }

    /// `less than 7000000`, or the keyword of JSON Schema with its argument.
    fn limit(&self, constraint: &Constraint) -> Piece {
        let keyword = constraint.keyword().json_schema();
        match (constraint.assertion.argument(), self.words.limit(constraint.keyword())) {
            (Argument::Integer(bound), Some(words)) => Piece::text(words.replace("{}", &bound.to_string())),
            (Argument::Flag, Some(words)) => Piece::text(words),
            (Argument::Integer(bound), None) => Piece::code(format!("{keyword} {bound}")),
            (Argument::Flag, None) => Piece::code(keyword),
            (Argument::Text(text), _) => Piece::code(format!("{keyword} \"{text}\"")),
            (Argument::Patterns(patterns), _) => Piece::code(format!("{keyword} {}", patterns.join(" "))),
        }
    }

    fn example(&self, examples: &[Literal]) -> Option<Fact> {
        let mut pieces: Vec<Piece> = Vec::new();
        for example in examples.iter().take(3) {
            if !pieces.is_empty() {
                pieces.push(Piece::text(", "));
            }
            pieces.push(Piece::code(compact(example)));
        }
        (!pieces.is_empty()).then(|| (self.words.example.to_owned(), pieces))
    }

    fn lifecycle(&self, lifecycle: &Lifecycle) -> Vec<Fact> {
        let facts = [
            (self.words.since, &lifecycle.since),
            (self.words.deprecated, &lifecycle.deprecated),
            (self.words.instead, &lifecycle.replacement),
            (self.words.removed, &lifecycle.removed),
        ];
        let known = facts.into_iter().filter_map(|(word, fact)| Some((word, fact.as_ref()?)));
        known.map(|(word, fact)| (word.to_owned(), vec![Piece::code(fact)])).collect()
    }

    fn sources(&self, evidence: &[Evidence]) -> Vec<Source> {
        evidence.iter().map(|evidence| self.source(evidence)).collect()
    }

    fn source(&self, evidence: &Evidence) -> Source {
        let certainty = self.words.certainty(evidence.certainty).to_owned();
        let read = evidence.page.as_ref().map(|page| match &page.read {
            Some(day) => format!("{} {day}", self.words.read_on),
            None => self.words.day_unknown.to_owned(),
        });
        let details: Vec<String> =
            [Some(certainty), read, evidence.note.clone()].into_iter().flatten().collect();
        Source {
            title: evidence.page.as_ref().map(|page| page.title.clone()).unwrap_or_default(),
            url: evidence.page.as_ref().and_then(|page| page.url.clone()),
            details: details.join("; "),
        }
    }

    fn contradictions(&self, contradictions: &[model::Contradiction]) -> Vec<Contradiction> {
        let contradiction = |item: &model::Contradiction| Contradiction {
            id: item.id.clone(),
            claims: item
                .claims
                .iter()
                .map(|one| (one.page.title.clone(), self.words.of(&one.says)))
                .collect(),
            decision: self.words.of(&item.decision),
            reason: self.words.of(&item.reason),
        };
        contradictions.iter().map(contradiction).collect()
    }
}

fn parts<const N: usize>(parts: [(&str, Vec<Item>); N]) -> Vec<Part> {
    let filled = parts.into_iter().filter(|(_, items)| !items.is_empty());
    filled.map(|(heading, items)| Part { heading: heading.to_owned(), items }).collect()
}

/// Returns links to the members that hold a type, by the type's id.
fn users(module: &Module) -> BTreeMap<String, Vec<Piece>> {
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

/// Returns the types that a type names, itself or inside arrays and maps.
fn named(ty: &Type) -> Vec<(Option<Direction>, &str)> {
    match ty {
        Type::Scalar(scalar) => vec![(None, &scalar.name)],
        Type::Enum(list) => vec![(None, &list.name)],
        Type::Object(object) => vec![(Some(object.direction), &object.name)],
        Type::Union(union) => vec![(union.direction, &union.name)],
        Type::Array(array) => named(&array.items),
        Type::Map(map) => [(None, &*map.keys.name)].into_iter().chain(named(&map.values)).collect(),
    }
}

fn own_examples(ty: &Type) -> &[Literal] {
    match ty {
        Type::Scalar(scalar) => &scalar.examples,
        Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => &[],
    }
}
