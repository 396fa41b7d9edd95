//! Writes types as expressions over the helpers: `string(maxLength(254), pattern(/^.../))`.

use std::collections::BTreeSet;

use super::print::Js;
use super::rules;
use crate::constraint::{Keyword, Takes};
use crate::model::{Argument, Constraint, Direction, Discriminator, Enum, Object, Scalar, Type, Union};
use crate::tools::walk::Named;

/// An expression shorter than this stands where it is used.
const SHORT: usize = 32;

/// Writes the types of one module.
pub(super) struct Types {
    direction: Direction,
    /// The types that have a name in the module.
    named: BTreeSet<String>,
    /// The helpers and variables that the declarations name.
    pub(super) names: BTreeSet<String>,
}

impl Types {
    pub(super) fn new(direction: Direction) -> Self {
        Self { direction, named: BTreeSet::new(), names: BTreeSet::new() }
    }

    /// The lines that declare a type, if it gets a name in the module.
    pub(super) fn declaration(&mut self, named: &Named, uses: usize) -> String {
        let (expression, always) = match named {
            Named::Scalar(scalar) => (self.scalar(scalar), false),
            Named::Enum(list) => (self.enumeration(list), false),
            Named::Union(union) => (self.union(union), true),
            Named::Object(object) => (self.object(object), true),
        };
        let aliases = if let Named::Enum(list) = named { aliases_of(list) } else { String::new() };
        let name = constant(named.name());
        let begin = format!("const {name} = ");
        let text = expression.print(begin.len(), 0);
        if !always && (uses < 2 || text.len() < SHORT) {
            return aliases;
        }
        self.named.insert(named.name().to_owned());
        self.names.extend(expression.names().into_iter().map(str::to_owned));
        format!("{aliases}{begin}{text};\n")
    }

    /// What checks a value of a type.
    pub(super) fn ty(&self, ty: &Type) -> Js {
        let name = match ty {
            Type::Scalar(scalar) => &scalar.name,
            Type::Enum(list) => &list.name,
            Type::Object(object) => &object.name,
            Type::Union(union) => &union.name,
            Type::Array(_) | Type::Map(_) => "",
        };
        if self.named.contains(name) {
            return Js::name(constant(name));
        }
        match ty {
            Type::Scalar(scalar) => self.scalar(scalar),
            Type::Enum(list) => self.enumeration(list),
            Type::Object(object) => self.object(object),
            Type::Union(union) => self.union(union),
            Type::Array(array) => {
                let keywords = array.constraints.iter().map(|constraint| keyword(constraint, Some(&array.items)));
                Js::call("array", [self.ty(&array.items)].into_iter().chain(keywords))
            }
            Type::Map(map) => {
                let types = [self.ty(&Type::Scalar(map.keys.clone())), self.ty(&map.values)];
                let keywords = map.constraints.iter().map(|constraint| keyword(constraint, None));
                Js::call("map", types.into_iter().chain(keywords))
            }
        }
    }

    fn scalar(&self, scalar: &Scalar) -> Js {
        Js::call(scalar.kind.word(), scalar.constraints.iter().map(|constraint| keyword(constraint, None)))
    }

    fn enumeration(&self, list: &Enum) -> Js {
        let open = list.open && self.direction == Direction::Response;
        let words = Js::strings(list.variants.iter().map(|variant| &*variant.wire));
        let aliases = has_aliases(list).then(|| Js::name(aliases(list)));
        Js::call(if open { "open" } else { "closed" }, [words].into_iter().chain(aliases))
    }

    fn union(&self, union: &Union) -> Js {
        let variants = |name: &dyn Fn(&str, &Type) -> String| {
            let member = |(wire, ty): (&str, &Type)| (name(wire, ty), Some(self.ty(ty)));
            Js::Object(union.variants.iter().map(|variant| member((&variant.wire, &variant.ty))).collect())
        };
        match &union.by {
            Discriminator::Kind => Js::call("byKind", [variants(&|_, ty| kind(ty).to_owned())]),
            Discriminator::Tag(tag) => {
                Js::call("byTag", [Js::string(tag), variants(&|wire, _| Js::string(wire).print(0, 0))])
            }
        }
    }

    fn object(&self, object: &Object) -> Js {
        let member = |field: &crate::model::Field| {
            let check = self.ty(&field.ty);
            let check = if field.nullable { Js::call("nullable", [check]) } else { check };
            (field.wire.clone(), Some(check))
        };
        let list = |name: &str, chosen: &dyn Fn(&crate::model::Field) -> bool| {
            let names = object.fields.iter().filter(|field| chosen(field)).map(|field| Js::string(&field.wire));
            let names: Vec<Js> = names.collect();
            (!names.is_empty()).then(|| Js::call(name, names))
        };
        let members = Js::Object(object.fields.iter().map(member).collect());
        let presence = [list("required", &|field| field.required), list("expected", &|field| field.expected)];
        let rules = object.rules.iter().map(|rule| rules::rule(rule, object, self));
        Js::call("object", [members].into_iter().chain(presence.into_iter().flatten()).chain(rules))
    }

    /// Which severity of a rule counts.
    pub(super) fn direction(&self) -> Direction {
        self.direction
    }
}

/// The variable that checks a type.
pub(super) fn constant(name: &str) -> String {
    format!("check{name}")
}

/// The variable that holds the other spellings of an enumeration.
pub(super) fn aliases(list: &Enum) -> String {
    format!("aliasesOf{}", list.name)
}

pub(super) fn has_aliases(list: &Enum) -> bool {
    list.variants.iter().any(|variant| !variant.aliases.is_empty())
}

/// `const aliasesOfCurrency = { "clp": "CLP" };`
fn aliases_of(list: &Enum) -> String {
    if !has_aliases(list) {
        return String::new();
    }
    let words = list.variants.iter().flat_map(|variant| {
        let wire = Js::string(&variant.wire);
        variant.aliases.iter().map(move |alias| (Js::string(alias).print(0, 0), Some(wire.clone())))
    });
    let begin = format!("const {} = ", aliases(list));
    let text = Js::Object(words.collect()).print(begin.len(), 0);
    format!("{begin}{text};\n")
}

/// The helper for a keyword: its word in JSON Schema, but for the one that JavaScript keeps for itself.
pub(super) fn function(keyword: &Keyword) -> &'static str {
    if keyword.takes == Takes::Text { "constant" } else { keyword.json_schema }
}

fn keyword(constraint: &Constraint, items: Option<&Type>) -> Js {
    let arguments = match &constraint.argument {
        Argument::Integer(number) => vec![Js::Text(number.to_string())],
        Argument::Flag if items.is_some_and(has_parts) => vec![Js::name("canonical")],
        Argument::Flag => vec![],
        Argument::Text(text) => vec![Js::string(text)],
        Argument::Patterns(patterns) => patterns.iter().map(|pattern| Js::Text(regex(pattern))).collect(),
    };
    Js::call(function(constraint.keyword), arguments)
}

/// Whether two values may be equal without being the same to `===`.
pub(super) fn has_parts(ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) | Type::Enum(_) => false,
        Type::Union(union) => union.variants.iter().any(|variant| has_parts(&variant.ty)),
        Type::Object(_) | Type::Array(_) | Type::Map(_) => true,
    }
}

/// A portable pattern means the same in JavaScript; only the slash would end the literal.
fn regex(pattern: &str) -> String {
    format!("/{}/", pattern.replace('/', "\\/"))
}

/// The JSON kind of a variant that its kind tells apart.
fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Scalar(scalar) => scalar.kind.word(),
        Type::Enum(_) => "string",
        Type::Object(_) | Type::Map(_) | Type::Union(_) => "object",
        Type::Array(_) => "array",
    }
}
