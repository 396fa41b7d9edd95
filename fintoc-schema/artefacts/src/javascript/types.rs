//! Writes types as functions that check a value.
//!
//! ```js
//! const checkEmail = (value) => string(value) && maxLength(value, 254);
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::object;
use super::print::Js;
use super::regex;
use fintoc_schema::constraint::{Keyword, Takes};
use fintoc_schema::model::{
    Argument, Array, Constraint, Direction, Discriminator, Enum, Map, Scalar, Type, Union, UnionVariant,
};
use fintoc_schema::walk::Named;

/// The functions of one module, as they come.
pub(super) struct Functions {
    pub(super) direction: Direction,
    /// Their source.
    pub(super) text: String,
    /// The helpers and variables that they name.
    pub(super) names: BTreeSet<String>,
    /// The names of types that are written where they are used.
    inline: BTreeSet<String>,
    /// The functions so far by what they do: the same is done by one.
    done: BTreeMap<String, String>,
    /// Other names that are taken.
    declared: BTreeSet<String>,
}

impl Functions {
    pub(super) fn new(direction: Direction) -> Self {
        let (text, names) = (String::new(), BTreeSet::new());
        Self {
            direction,
            text,
            names,
            inline: BTreeSet::new(),
            done: BTreeMap::new(),
            declared: BTreeSet::new(),
        }
    }

    /// Notes names that the module needs.
    pub(super) fn uses<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.names.extend(names.into_iter().map(str::to_owned));
    }

    /// Takes a name; whether it was free.
    pub(super) fn declares(&mut self, name: &str) -> bool {
        self.declared.insert(name.to_owned())
    }

    /// Adds the function for a type. A simple one that is used once needs none.
    pub(super) fn add(&mut self, named: &Named, uses: usize) {
        match named {
            Named::Enum(list) if has_aliases(list) => self.aliases(list),
            Named::Enum(_) | Named::Scalar(_) | Named::Union(_) | Named::Object(_) => {}
        }
        match named {
            // Those that say nothing share a function.
            Named::Scalar(scalar) if is_technical(scalar) => {
                self.function(&Type::Scalar(scalar.clone()));
            }
            Named::Enum(_) | Named::Scalar(_) if uses < 2 => {
                self.inline.insert(named.name().to_owned());
            }
            Named::Scalar(scalar) => {
                self.function(&Type::Scalar(scalar.clone()));
            }
            Named::Enum(list) => {
                self.function(&Type::Enum(list.clone()));
            }
            Named::Union(union) => {
                self.function(&Type::Union(union.clone()));
            }
            Named::Object(object) => object::write(self, object),
        }
    }

    /// The statement that checks a value.
    pub(super) fn check(&mut self, ty: &Type, value: &str, nullable: bool) -> Js {
        let inline = match ty {
            Type::Scalar(scalar) => self.inline.contains(&scalar.name),
            Type::Enum(list) => self.inline.contains(&list.name),
            Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => false,
        };
        let statement = if inline && !nullable {
            self.expression(ty, value)
        } else {
            let function = self.function(ty);
            match nullable {
                true => call(value, "orNull", [Js::name(function)]),
                false => call(value, &function, []),
            }
        };
        self.uses(statement.names());
        statement
    }

    /// The name of the function that checks a type; writes it if there is none yet.
    pub(super) fn function(&mut self, ty: &Type) -> String {
        let name = format!("check{}", type_name(ty));
        let body = match ty {
            Type::Object(_) => return name,
            Type::Array(array) => self.array(array),
            Type::Map(map) => self.map(map),
            Type::Scalar(_) | Type::Enum(_) | Type::Union(_) => {
                let expression = self.expression(ty, "value");
                self.uses(expression.names());
                expression.print(WIDEST_HEAD, 0)
            }
        };
        if let Some(name) = self.done.get(&body) {
            return name.clone();
        }
        let taken =
            self.done.values().filter(|other| other.trim_end_matches(char::is_numeric) == name).count();
        let name = if taken == 0 { name } else { format!("{name}{}", taken.saturating_add(1)) };
        let space = if body.starts_with('\n') { "" } else { " " };
        self.text.push_str(&format!("const {name} = (value) =>{space}{body};\n\n"));
        self.done.insert(body, name.clone());
        name
    }

    fn expression(&mut self, ty: &Type, value: &str) -> Js {
        match ty {
            Type::Scalar(scalar) => {
                let example = scalar.text_example().unwrap_or_default();
                let keywords = scalar.constraints.iter();
                let keywords = keywords.map(|constraint| keyword(constraint, value, None, example));
                let all: Vec<Js> =
                    [call(value, scalar.kind.word(), [])].into_iter().chain(keywords).collect();
                if let [one] = all.as_slice() { one.clone() } else { Js::And(all) }
            }
            Type::Enum(list) => {
                let open = list.open && self.direction == Direction::Response;
                let words = Js::strings(list.variants.iter().map(|variant| &*variant.wire));
                let aliases = has_aliases(list).then(|| Js::name(aliases(list)));
                let function = if open { "open" } else { "closed" };
                let listed = call(value, function, [words].into_iter().chain(aliases));
                // Few words are compared at once: a list would be made each time.
                if list.variants.len() > FEW {
                    return listed;
                }
                let words = list.variants.iter().map(|variant| {
                    Js::Text(format!("{value} === {}", Js::string(&variant.wire).print(0, 0)))
                });
                Js::Or(words.chain([listed]).collect())
            }
            Type::Union(union) => self.union(union, value),
            Type::Object(_) | Type::Array(_) | Type::Map(_) => call(value, &self.function(ty), []),
        }
    }

    fn union(&mut self, union: &Union, value: &str) -> Js {
        let mut variants = Vec::new();
        let mut sorted: Vec<&UnionVariant> = union.variants.iter().collect();
        if union.by == Discriminator::Kind {
            sorted.sort_by_key(|variant| KINDS.iter().position(|known| *known == kind(&variant.ty)));
        }
        for variant in sorted {
            let (name, function) = match (&union.by, &variant.ty) {
                (Discriminator::Tag(tag), Type::Object(object)) => {
                    (Js::string(&variant.wire).print(0, 0), object::write_tagged(self, object, tag))
                }
                (_, ty) => (kind(ty).to_owned(), self.function(ty)),
            };
            variants.push((name, Some(Js::name(function))));
        }
        let variants = Js::Object(variants);
        match &union.by {
            Discriminator::Kind => call(value, "byKind", [variants]),
            Discriminator::Tag(tag) => call(value, "byTag", [Js::string(tag), variants]),
        }
    }

    fn array(&mut self, array: &Array) -> String {
        let items = Js::name(self.function(&array.items));
        self.container("array", &array.constraints, Some(&array.items), call("value", "items", [items]))
    }

    fn map(&mut self, map: &Map) -> String {
        let types = [Type::Scalar(map.keys.clone()), map.values.clone()];
        let types = types.map(|ty| Js::name(self.function(&ty)));
        self.container("object", &map.constraints, None, call("value", "entries", types))
    }

    /// The kind, all keywords, then what is inside.
    fn container(
        &mut self,
        kind: &str,
        constraints: &[Constraint],
        items: Option<&Type>,
        inside: Js,
    ) -> String {
        let keywords = constraints.iter().map(|constraint| keyword(constraint, "value", items, ""));
        let statements: Vec<Js> = keywords.chain([inside]).collect();
        let mut text = format!("{{\n  if (!{kind}(value)) return;\n");
        self.uses([kind]);
        for statement in statements {
            text.push_str(&format!("  {};\n", statement.print(3, 1)));
            self.uses(statement.names());
        }
        text + "}"
    }

    /// `const aliasesOfCurrency = { "clp": "CLP" };`
    fn aliases(&mut self, list: &Enum) {
        let words = list.variants.iter().flat_map(|variant| {
            let wire = Js::string(&variant.wire);
            variant.aliases.iter().map(move |alias| (Js::string(alias).print(0, 0), Some(wire.clone())))
        });
        let begin = format!("const {} = ", aliases(list));
        let text = Js::Object(words.collect()).print(begin.len(), 0);
        self.text.push_str(&format!("{begin}{text};\n\n"));
    }
}

/// A call for a variable.
pub(super) fn call(value: &str, function: &str, arguments: impl IntoIterator<Item = Js>) -> Js {
    Js::call(function, [Js::Text(value.to_owned())].into_iter().chain(arguments))
}

/// How many words are compared one by one.
const FEW: usize = 2;

/// What usually stands before a body on its line.
const WIDEST_HEAD: usize = 40;

/// What a function is called after: lists and maps after what is inside them.
fn type_name(ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) if is_technical(scalar) => format!("Any{}", capital(scalar.kind.word())),
        Type::Scalar(scalar) => scalar.name.clone(),
        Type::Enum(list) => list.name.clone(),
        Type::Object(object) => object.name.clone(),
        Type::Union(union) => union.name.clone(),
        Type::Array(array) => format!("{}List", type_name(&array.items)),
        Type::Map(map) => format!("{}Map", type_name(&map.values)),
    }
}

/// Whether a scalar says nothing but its kind.
fn is_technical(scalar: &Scalar) -> bool {
    let bound =
        |constraint: &Constraint| constraint.technical && matches!(constraint.argument, Argument::Integer(_));
    scalar.constraints.iter().all(bound)
}

/// `exclusive` becomes `Exclusive`.
pub(super) fn capital(word: &str) -> String {
    let (first, rest) = word.split_at_checked(1).unwrap_or_default();
    first.to_ascii_uppercase() + rest
}

/// The variable that holds the other spellings of an enumeration.
pub(super) fn aliases(list: &Enum) -> String {
    format!("aliasesOf{}", list.name)
}

pub(super) fn has_aliases(list: &Enum) -> bool {
    list.variants.iter().any(|variant| !variant.aliases.is_empty())
}

/// The helper for a keyword: its word in JSON Schema, but for the one that JavaScript keeps for itself.
pub(super) fn function(keyword: &Keyword) -> &'static str {
    if keyword.takes == Takes::Text { "constant" } else { keyword.json_schema }
}

fn keyword(constraint: &Constraint, value: &str, items: Option<&Type>, example: &str) -> Js {
    let arguments = match &constraint.argument {
        Argument::Integer(number) => vec![Js::Text(number.to_string())],
        Argument::Flag if items.is_some_and(has_parts) => vec![Js::name("canonical")],
        Argument::Flag => vec![],
        Argument::Text(text) => vec![Js::string(text)],
        Argument::Patterns(patterns) => {
            let patterns = patterns.iter().map(|pattern| Js::Text(regex::literal(pattern)));
            [Js::string(example)].into_iter().chain(patterns).collect()
        }
    };
    call(value, function(constraint.keyword), arguments)
}

/// Whether two values may be equal without being the same to `===`.
pub(super) fn has_parts(ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) | Type::Enum(_) => false,
        Type::Union(union) => union.variants.iter().any(|variant| has_parts(&variant.ty)),
        Type::Object(_) | Type::Array(_) | Type::Map(_) => true,
    }
}

/// In the order in which a violation lists what it expects.
const KINDS: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// The JSON kind of a variant that its kind tells apart.
fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Scalar(scalar) => scalar.kind.word(),
        Type::Enum(_) => "string",
        Type::Object(_) | Type::Map(_) | Type::Union(_) => "object",
        Type::Array(_) => "array",
    }
}
