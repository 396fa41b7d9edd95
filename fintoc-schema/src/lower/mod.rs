//! Turns a checked spec into the model. Nothing can fail here: `check` has refused whatever could.
//!
//! Names become references, `both` becomes two objects, what a field holds without naming it gets
//! a name, and every string, number, array and map gets its technical bounds.

use std::rc::Rc;

use crate::check::CheckedSpec;
use crate::model::{self, Direction, Message, Model};
use crate::spec::{self, Item, Names};

mod facts;
mod fields;
mod rules;
mod scalars;
mod unions;

/// The model of a checked spec.
#[must_use]
pub fn lower(spec: &CheckedSpec) -> Model {
    let spec = spec.spec();
    let catalogue = spec.messages.as_ref();
    Model {
        modules: spec.modules.iter().map(module).collect(),
        messages: catalogue.map_or_else(Vec::new, |catalogue| messages(&catalogue.sentences)),
        words: catalogue.map_or_else(Vec::new, |catalogue| messages(&catalogue.words)),
    }
}

fn messages(sentences: &[spec::Sentence]) -> Vec<Message> {
    let mut all: Vec<Message> = Vec::new();
    for sentence in sentences {
        let code = sentence.code.value.clone();
        let at = all.partition_point(|other| other.code <= code);
        all.insert(at, Message { code, text: facts::words(sentence.text.as_ref()) });
    }
    all
}

fn module(module: &spec::Module) -> model::Module {
    let mut lowering = Lowering::new(module);
    for scalar in &module.scalars {
        lowering.scalar(scalar);
    }
    for item in &module.enums {
        lowering.enumeration(item);
    }
    for union in &module.unions {
        for direction in lowering.union_directions(union) {
            lowering.union(union, direction);
        }
    }
    for object in &module.objects {
        for direction in directions(object) {
            lowering.object(object, *direction);
        }
    }
    let header = module.headers.first();
    let said = |text: Option<&spec::Text>| text.map(|text| text.value.clone()).unwrap_or_default();
    model::Module {
        name: module.name.clone(),
        path_generation: said(header.and_then(|header| header.path_generation.as_ref())),
        dated_version: said(header.and_then(|header| header.dated_version.as_ref())),
        pages: lowering.pages,
        scalars: lowering.scalars.into_iter().map(|found| found.scalar).collect(),
        enums: lowering.enums,
        unions: lowering.unions,
        objects: lowering.objects,
    }
}

/// The directions that a spec's object has once it is lowered.
fn directions(object: &spec::Object) -> &'static [Direction] {
    match object.direction.as_ref().map(|word| &*word.value) {
        Some("request") => &[Direction::Request],
        Some("response") => &[Direction::Response],
        _ => &[Direction::Request, Direction::Response],
    }
}

/// What is lowered so far, parts before wholes.
struct Lowering<'a> {
    names: Names<'a>,
    /// In the order of their ids.
    pages: Vec<Rc<model::Page>>,
    /// In the order of their places.
    scalars: Vec<Placed>,
    enums: Vec<Rc<model::Enum>>,
    unions: Vec<Rc<model::Union>>,
    objects: Vec<Rc<model::Object>>,
}

/// A scalar with its place: file and byte. What one field holds stands in the order in which it
/// was lowered.
struct Placed {
    file: String,
    start: usize,
    scalar: Rc<model::Scalar>,
}

impl<'a> Lowering<'a> {
    fn new(module: &'a spec::Module) -> Self {
        let mut pages: Vec<Rc<model::Page>> = Vec::new();
        for page in &module.pages {
            let at = pages.partition_point(|other| other.id <= page.id.value);
            pages.insert(at, Rc::new(facts::page(page)));
        }
        Self {
            names: module.names(),
            pages,
            scalars: Vec::new(),
            enums: Vec::new(),
            unions: Vec::new(),
            objects: Vec::new(),
        }
    }

    fn enumeration(&mut self, item: &spec::Enum) -> Rc<model::Enum> {
        if let Some(known) = self.enums.iter().find(|known| known.name == item.name.value) {
            return Rc::clone(known);
        }
        let variants = item.words.iter().map(|word| model::Variant {
            wire: word.wire.value.clone(),
            name: crate::name::variant(&word.wire.value),
            aliases: word.aliases.iter().map(|alias| alias.value.clone()).collect(),
            doc: facts::doc(&word.facts),
            evidence: self.evidence(&word.facts),
            lifecycle: facts::lifecycle(&word.lifecycle),
        });
        let lowered = Rc::new(model::Enum {
            name: item.name.value.clone(),
            open: item.open.as_ref().is_some_and(|open| open.value),
            variants: variants.collect(),
            doc: facts::doc(&item.facts),
            evidence: self.evidence(&item.facts),
            contradictions: self.contradictions(&item.facts),
            origin: facts::origin(&item.name.place),
        });
        self.enums.push(Rc::clone(&lowered));
        lowered
    }

    fn object(&mut self, object: &spec::Object, direction: Direction) -> Rc<model::Object> {
        let name = &object.name.value;
        let known = |known: &&Rc<model::Object>| known.name == *name && known.direction == direction;
        if let Some(known) = self.objects.iter().find(known) {
            return Rc::clone(known);
        }
        let fields = object.fields.iter().filter_map(|field| self.field(object, field, direction));
        let fields: Vec<model::Field> = fields.collect();
        let rules = object.rules.iter().filter_map(|rule| self.rule(rule)).collect();
        let lowered = Rc::new(model::Object {
            name: name.clone(),
            direction,
            root: object.root.as_ref().is_some_and(|root| root.value),
            fields,
            rules,
            doc: facts::doc(&object.facts),
            evidence: self.evidence(&object.facts),
            contradictions: self.contradictions(&object.facts),
            examples: object.examples.iter().map(spec::Value::literal).collect(),
            origin: facts::origin(&object.name.place),
        });
        self.objects.push(Rc::clone(&lowered));
        lowered
    }

    /// The type that a word names, travelling one way.
    fn named(&mut self, word: &str, direction: Option<Direction>) -> Option<model::Type> {
        Some(match self.names.get(word)? {
            Item::Scalar(scalar) => model::Type::Scalar(self.scalar(scalar)),
            Item::Enum(item) => model::Type::Enum(self.enumeration(item)),
            Item::Union(union) => {
                let direction = if self.union_directions(union) == [None] { None } else { direction };
                model::Type::Union(self.union(union, direction))
            }
            Item::Object(object) => model::Type::Object(self.object(object, direction?)),
        })
    }
}
