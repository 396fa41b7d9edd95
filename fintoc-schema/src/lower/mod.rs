//! Lowers a checked spec to the model. This cannot fail, since `check` has rejected every error.
//!
//! ```text
//! CheckedSpec --resolve references, split `both`, name anonymous types, add technical bounds--> Model
//! ```

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

use std::rc::Rc;

use crate::assertion::Assertion;
use crate::check::CheckedSpec;
use crate::constraint::{End, Keyword, Limit, Measure, RuleKind};
use crate::diagnostic::Span;
use crate::model::{
    self, Algorithm, Array, Certainty, Condition, Constraint, Direction, Discriminator, Kind, Map, Message,
    Model, Path, PathMember, RuleAssertion, Severity, Side, Step, Type, UnionVariant,
};
use crate::name;
use crate::spec::{self, Item, Names};

mod facts;

/// Lowers a checked spec to the model.
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
        let text = facts::words(sentence.text.as_ref());
        let form = sentence.form.as_ref().map(|form| form.value.clone());
        let meaning = sentence.meaning.as_ref().map(|meaning| facts::words(Some(meaning)));
        all.insert(at, Message { code, text, form, meaning });
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
    let string = |text: Option<&spec::Text>| text.map(|text| text.value.clone()).unwrap_or_default();
    model::Module {
        name: module.name.clone(),
        path_generation: string(header.and_then(|header| header.path_generation.as_ref())),
        dated_version: string(header.and_then(|header| header.dated_version.as_ref())),
        pages: lowering.pages,
        scalars: lowering.scalars.into_iter().map(|found| found.scalar).collect(),
        enums: lowering.enums,
        unions: lowering.unions,
        objects: lowering.objects,
    }
}

/// The directions of the model's objects for an object of a spec.
fn directions(object: &spec::Object) -> &'static [Direction] {
    match object.direction.as_ref().map(|word| &*word.value) {
        Some("request") => &[Direction::Request],
        Some("response") => &[Direction::Response],
        _ => &[Direction::Request, Direction::Response],
    }
}

/// The types that are lowered so far; a type comes after the types that it contains.
struct Lowering<'a> {
    names: Names<'a>,
    /// Sorted by id.
    pages: Vec<Rc<model::Page>>,
    /// Sorted by position in the specs.
    scalars: Vec<PositionedScalar>,
    enums: Vec<Rc<model::Enum>>,
    unions: Vec<Rc<model::Union>>,
    objects: Vec<Rc<model::Object>>,
}

/// A scalar with its position: file and byte offset. The scalars of one field are in the order of lowering.
struct PositionedScalar {
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
            name: name::variant(&word.wire.value),
            aliases: word.aliases.iter().map(|alias| alias.value.clone()).collect(),
            doc: facts::doc(&word.facts),
            evidence: facts::evidence(&self.pages, &word.facts),
            lifecycle: facts::lifecycle(&word.lifecycle),
        });
        let lowered = Rc::new(model::Enum {
            name: item.name.value.clone(),
            open: item.open.as_ref().is_some_and(|open| open.value),
            variants: variants.collect(),
            doc: facts::doc(&item.facts),
            evidence: facts::evidence(&self.pages, &item.facts),
            contradictions: facts::contradictions(&self.pages, &item.facts),
            origin: facts::origin(&item.name.span),
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
            evidence: facts::evidence(&self.pages, &object.facts),
            contradictions: facts::contradictions(&self.pages, &object.facts),
            examples: object.examples.iter().map(spec::Value::literal).collect(),
            origin: facts::origin(&object.name.span),
        });
        self.objects.push(Rc::clone(&lowered));
        lowered
    }

    fn scalar(&mut self, scalar: &spec::Scalar) -> Rc<model::Scalar> {
        let word = scalar.shape.word.as_ref().map_or("string", |word| &word.value);
        let anonymous = ScalarParts {
            name: scalar.name.value.clone(),
            facts: &scalar.facts,
            sensitive: scalar.sensitive.as_ref(),
            span: &scalar.name.span,
            shape: Some(&scalar.shape),
            examples: &scalar.examples,
        };
        self.scalar_from(anonymous, kind(word).unwrap_or(Kind::String))
    }

    /// Lowers a scalar once, even if both directions use it.
    fn scalar_from(&mut self, it: ScalarParts<'_>, kind: Kind) -> Rc<model::Scalar> {
        if let Some(known) = self.scalars.iter().find(|known| known.scalar.name == it.name) {
            return Rc::clone(&known.scalar);
        }
        let scalar = Rc::new(model::Scalar {
            kind,
            constraints: bounded(it.shape, ends(kind)),
            format: it.shape.and_then(|shape| shape.format.as_ref()).map(|format| format.value.clone()),
            sensitive: facts::sensitivity(it.sensitive),
            doc: facts::doc(it.facts),
            evidence: facts::evidence(&self.pages, it.facts),
            examples: it.examples.iter().map(spec::Value::literal).collect(),
            origin: facts::origin(it.span),
            name: it.name,
        });
        let (file, start) = (it.span.file(), it.span.range().start);
        let at = self.scalars.partition_point(|other| (&*other.file, other.start) <= (file, start));
        self.scalars
            .insert(at, PositionedScalar { file: file.to_owned(), start, scalar: Rc::clone(&scalar) });
        scalar
    }

    fn field(
        &mut self,
        object: &spec::Object,
        field: &spec::Field,
        direction: Direction,
    ) -> Option<model::Field> {
        let ty = self.field_type(object, field, direction)?;
        let evidence = facts::evidence(&self.pages, &field.facts);
        let documented = evidence.iter().any(|evidence| evidence.certainty == Certainty::Documented);
        let required = field.is_required();
        let current = field.lifecycle.removed.is_none();
        Some(model::Field {
            wire: field.wire.value.clone(),
            name: name::field(&field.wire.value),
            required,
            expected: direction == Direction::Response && !required && documented && current,
            nullable: field.nullable.as_ref().is_some_and(|nullable| nullable.value),
            default: default(field),
            examples: field.examples.iter().map(spec::Value::literal).collect(),
            sensitive: facts::sensitivity(field.sensitive.as_ref()).or_else(|| sensitivity(&ty)),
            ty,
            lifecycle: facts::lifecycle(&field.lifecycle),
            doc: facts::doc(&field.facts),
            evidence,
            contradictions: facts::contradictions(&self.pages, &field.facts),
            origin: facts::origin(&field.wire.span),
        })
    }

    fn field_type(
        &mut self,
        object: &spec::Object,
        field: &spec::Field,
        direction: Direction,
    ) -> Option<Type> {
        let shape = &field.shape;
        let owner = name::anonymous(&object.name.value, &field.wire.value);
        match &*shape.word.as_ref()?.value {
            "array" => {
                let items = self.part(shape.items.as_ref()?, format!("{owner}Item"), field, direction)?;
                Some(Type::Array(Rc::new(Array { items, constraints: counted(shape, Measure::Items) })))
            }
            "map" => {
                let keys = self.part(shape.keys.as_ref()?, format!("{owner}Key"), field, direction)?;
                let values = self.part(shape.values.as_ref()?, format!("{owner}Value"), field, direction)?;
                let Type::Scalar(keys) = keys else { return None };
                Some(Type::Map(Rc::new(Map { keys, values, constraints: counted(shape, Measure::Members) })))
            }
            word => match kind(word) {
                Some(kind) => {
                    let it = ScalarParts {
                        shape: Some(shape),
                        examples: &field.examples,
                        ..part_of(owner, field)
                    };
                    Some(Type::Scalar(self.scalar_from(it, kind)))
                }
                None => self.named(word, Some(direction)),
            },
        }
    }

    /// The type of an item, key or value: a reference or a JSON type.
    fn part(&mut self, word: &spec::Text, name: String, field: &spec::Field, way: Direction) -> Option<Type> {
        match kind(&word.value) {
            Some(kind) => Some(Type::Scalar(self.scalar_from(part_of(name, field), kind))),
            None => self.named(&word.value, Some(way)),
        }
    }

    /// The directions that all variants have; a single `None` if no variant is an object.
    fn union_directions(&self, union: &spec::Union) -> Vec<Option<Direction>> {
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

    fn union(&mut self, union: &spec::Union, direction: Option<Direction>) -> Rc<model::Union> {
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
            evidence: facts::evidence(&self.pages, &union.facts),
            origin: facts::origin(&union.name.span),
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
        let it = ScalarParts {
            name: name::anonymous(&union.name.value, &variant.wire.value),
            facts: &union.facts,
            sensitive: None,
            span: &variant.wire.span,
            shape: None,
            examples: &[],
        };
        Some(Type::Scalar(self.scalar_from(it, kind)))
    }

    fn rule(&mut self, rule: &spec::Rule) -> Option<model::Rule> {
        Some(model::Rule {
            id: rule.id.value.clone(),
            assertion: self.rule_assertion(rule)?,
            writer: severity(rule.writer.as_ref(), Severity::Error),
            reader: severity(rule.reader.as_ref(), Severity::Warning),
            doc: facts::doc(&rule.facts),
            evidence: facts::evidence(&self.pages, &rule.facts),
            contradictions: facts::contradictions(&self.pages, &rule.facts),
            origin: facts::origin(&rule.id.span),
        })
    }

    fn rule_assertion(&mut self, rule: &spec::Rule) -> Option<RuleAssertion> {
        let parts = &rule.parts;
        let members = || parts.members.iter().map(|member| member.value.clone()).collect();
        let parse_path = |text: &Option<spec::Text>| Some(path(&text.as_ref()?.value));
        Some(match rule.kind.as_ref()?.value {
            RuleKind::ExactlyOneOf => RuleAssertion::ExactlyOneOf(members()),
            RuleKind::AtLeastOneOf => RuleAssertion::AtLeastOneOf(members()),
            RuleKind::Together => RuleAssertion::Together(members()),
            RuleKind::Excludes => RuleAssertion::Excludes(members()),
            RuleKind::Requires => {
                RuleAssertion::Requires { member: parts.member.as_ref()?.value.clone(), needs: members() }
            }
            RuleKind::Sum => {
                let Item::Scalar(scalar) = self.names.get(&parts.obeys.as_ref()?.value)? else { return None };
                let factors = parts.factors.iter().map(|factor| path(&factor.value)).collect();
                RuleAssertion::Sum { factors, obeys: self.scalar(scalar) }
            }
            RuleKind::Same => {
                RuleAssertion::Same { first: parse_path(&parts.first)?, others: parse_path(&parts.others)? }
            }
            RuleKind::Checksum => RuleAssertion::Checksum {
                path: parse_path(&parts.path)?,
                algorithms: parts.algorithms.iter().map(|word| algorithm(&word.value)).collect(),
                when: parts.when.as_ref().and_then(|(path, equals)| {
                    Some(Condition { path: parse_path(path)?, equals: equals.as_ref()?.value.clone() })
                }),
            },
            RuleKind::Prefix => RuleAssertion::Prefix {
                path: parse_path(&parts.path)?,
                prefix: parts.prefix.as_ref()?.value.clone(),
            },
            RuleKind::AfterNow => RuleAssertion::AfterNow {
                path: parse_path(&parts.path)?,
                seconds: parts.seconds.as_ref()?.value,
            },
        })
    }

    /// The type for a reference, in a direction.
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

/// The parts of a scalar, which may be anonymous in the spec.
struct ScalarParts<'a> {
    name: String,
    /// The facts of the scalar, or of the field or union that contains it.
    facts: &'a spec::Facts,
    sensitive: Option<&'a spec::Text>,
    span: &'a Span,
    /// The type expression with the constraints, unless it is an item, key, value or variant.
    shape: Option<&'a spec::Shape>,
    examples: &'a [spec::Value],
}

/// The kind for a JSON type of the spec language.
fn kind(word: &str) -> Option<Kind> {
    match word {
        "string" => Some(Kind::String),
        "integer" => Some(Kind::Integer),
        "number" => Some(Kind::Number),
        "boolean" => Some(Kind::Boolean),
        _ => None,
    }
}

/// The ends at which every type of a kind is bounded.
const fn ends(kind: Kind) -> &'static [(Measure, End)] {
    match kind {
        Kind::String => &[(Measure::Length, End::Upper)],
        Kind::Integer | Kind::Number => &[(Measure::Value, End::Lower), (Measure::Value, End::Upper)],
        Kind::Boolean => &[],
    }
}

/// The constraints of an array or a map.
fn counted(shape: &spec::Shape, of: Measure) -> Vec<Constraint> {
    bounded(Some(shape), &[(of, End::Upper)])
}

/// The constraints of a type expression, and a technical one for each unbounded end.
fn bounded(shape: Option<&spec::Shape>, ends: &[(Measure, End)]) -> Vec<Constraint> {
    let given = shape.map_or(&[][..], |shape| &shape.constraints);
    let technical = |keyword: Keyword| {
        shape.is_some_and(|shape| shape.technical.iter().any(|it| it.value == keyword.word()))
    };
    let is_open = |(measure, end): (Measure, End)| {
        !given
            .iter()
            .filter_map(|it| it.assertion.limit())
            .any(|(limit, _)| (limit.measure(), limit.end()) == (measure, end))
    };
    let added: Vec<Limit> = ends
        .iter()
        .filter(|end| is_open(**end))
        .filter_map(|(measure, end)| Limit::all(*measure, *end).next())
        .collect();
    let rows = Keyword::ALL.iter().filter_map(|keyword| {
        if let Some(it) = given.iter().find(|it| it.keyword() == *keyword) {
            return Some(Constraint { assertion: it.assertion.clone(), technical: technical(*keyword) });
        }
        let limit = added.iter().find(|limit| limit.keyword() == *keyword)?;
        let bound = limit.measure().technical(limit.end());
        Some(Constraint { assertion: Assertion::Limit(*limit, bound), technical: true })
    });
    rows.collect()
}

fn part_of(name: String, field: &spec::Field) -> ScalarParts<'_> {
    ScalarParts {
        name,
        facts: &field.facts,
        sensitive: field.sensitive.as_ref(),
        span: &field.wire.span,
        shape: None,
        examples: &[],
    }
}

fn default(field: &spec::Field) -> Option<model::DefaultValue> {
    let applied_by = match &*field.default_applied_by.as_ref()?.value {
        "client" => Side::Client,
        _ => Side::Server,
    };
    Some(model::DefaultValue { value: field.default.as_ref()?.literal(), applied_by })
}

/// The sensitivity of a type, inherited from its parts, except that objects redact field by field.
fn sensitivity(ty: &Type) -> Option<model::Sensitivity> {
    match ty {
        Type::Scalar(scalar) => scalar.sensitive,
        Type::Array(array) => sensitivity(&array.items),
        Type::Map(map) => sensitivity(&map.values),
        Type::Union(union) => union.variants.iter().find_map(|variant| sensitivity(&variant.ty)),
        Type::Enum(_) | Type::Object(_) => None,
    }
}

fn severity(word: Option<&spec::Text>, otherwise: Severity) -> Severity {
    match word.map(|word| &*word.value) {
        Some("error") => Severity::Error,
        Some("warning") => Severity::Warning,
        Some("note") => Severity::Note,
        _ => otherwise,
    }
}

fn algorithm(word: &str) -> Algorithm {
    match word {
        "rfc" => Algorithm::Rfc,
        "curp" => Algorithm::Curp,
        "clabe" => Algorithm::Clabe,
        _ => Algorithm::Rut,
    }
}

/// The steps of `line_items[*].price_data.currency`.
fn path(text: &str) -> Path {
    let mut steps = Vec::new();
    for part in text.split('.') {
        let wire = part.strip_suffix("[*]").unwrap_or(part);
        let member = PathMember { wire: wire.to_owned(), name: name::field(wire) };
        steps.push(Step::Member(Rc::new(member)));
        if part != wire {
            steps.push(Step::Each);
        }
    }
    Path(steps)
}
