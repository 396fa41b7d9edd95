//! Writes types as functions that check a value.
//!
//! ```js
//! const checkEmail = (value) => string(value) && maxLength(value, 254);
//! ```

use super::functions::{Functions, aliases_name, call, has_aliases, has_parts};
use super::paths;
use super::print::Js;
use super::rules::{self, Rules};
use fintoc_schema::assertion::Assertion;
use fintoc_schema::constraint::{Keyword, Role};
use fintoc_schema::model::{
    Array, Constraint, Direction, Discriminator, Enum, Field, Map, Object, Scalar, Type, Union, UnionVariant,
};
use fintoc_schema::walk::Named;

impl Functions {
    /// Adds the function for a type, unless it is a simple type that is used once.
    pub(super) fn add(&mut self, named: &Named, uses: usize) {
        match named {
            Named::Enum(list) if has_aliases(list) => self.aliases(list),
            Named::Enum(_) | Named::Scalar(_) | Named::Union(_) | Named::Object(_) => {}
        }
        match named {
            // Scalars without documented constraints share a function for each JSON type.
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
            Named::Object(object) => write_object(self, object),
        }
    }

    /// Returns the statement that checks a value.
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

    /// Returns the name of the function that checks a type, which it adds if necessary.
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
                let example = scalar.string_example().unwrap_or_default();
                let keywords = scalar.constraints.iter();
                let keywords = keywords.map(|constraint| keyword(constraint, value, None, example));
                let all: Vec<Js> =
                    [call(value, scalar.kind.word(), [])].into_iter().chain(keywords).collect();
                if let [one] = all.as_slice() { one.clone() } else { Js::And(all) }
            }
            Type::Enum(list) => {
                let open = list.open && self.direction == Direction::Response;
                let words = Js::strings(list.variants.iter().map(|variant| &*variant.wire));
                let aliases = has_aliases(list).then(|| Js::name(aliases_name(list)));
                let function = if open { "open" } else { "closed" };
                let listed = call(value, function, [words].into_iter().chain(aliases));
                // A few values are compared one by one: an array would be allocated at each call.
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
                    (Js::string(&variant.wire).print(0, 0), write_tagged_object(self, object, tag))
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

    /// Returns the body that checks the JSON type, then the keywords, then the items or members.
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
        let begin = format!("const {} = ", aliases_name(list));
        let text = Js::Object(words.collect()).print(begin.len(), 0);
        self.text.push_str(&format!("{begin}{text};\n\n"));
    }
}

/// Adds `checkCustomer`.
fn write_object(functions: &mut Functions, object: &Object) {
    add_object(functions, object, &format!("check{}", object.name), None);
}

/// Adds a function for an object as a variant of a union that has checked the tag, and returns its name.
fn write_tagged_object(functions: &mut Functions, object: &Object, tag: &str) -> String {
    let name = format!("check{}After{}", object.name, capital(tag));
    if functions.declares(&name) {
        add_object(functions, object, &name, Some(tag));
    }
    name
}

/// ```js
/// const membersOfTaxId = ["type", "value", "note"];
///
/// const checkTaxId = (value) => {
///   if (value?.__proto__ != prototype && !object(value)) return;
///   const first = found.length;
///   let end = first, seen = 0, $value;
///   for (const name in value) {
///     const member = value[name];
///     if (member === undefined || !own.call(value, name)) continue;
///     if (name == "type") {
///       seen++;
///       checkTaxIdType(member);
///     } else if (name == "value") {
///       seen++;
///       $value = member;
///       checkText(member);
///     } else if (name == "note") {
///       checkNote(member);
///     } else {
///       end = unknown(name, membersOfTaxId, end);
///     }
///     if (end < found.length) end = below(name, end);
///   }
///   if (seen < 2) missing(value, membersOfTaxId, 2);
///   since = first;
///   fails($value, rut) && breach(value, "checksum", { algorithms: ["rut"] }, "warning", "rut", ["value"]);
/// };
/// ```
fn add_object(functions: &mut Functions, object: &Object, name: &str, tag: Option<&str>) {
    let rules = rules::write(object, functions);
    let list = members(functions, object);
    let branches = branches(functions, object, tag, &list, &rules);
    let has_rules = !rules.text.is_empty();
    let begin = if has_rules { "  const first = found.length;\n" } else { "" };
    let mut variables = vec![if has_rules { "end = first" } else { "end = found.length" }.to_owned()];
    let mut presence = String::new();
    let required = object.fields.iter().filter(|field| field.required).count();
    let counted = object.fields.iter().filter(|field| is_counted(field)).count();
    if counted > 0 {
        variables.push("seen = 0".to_owned());
        let numbers =
            if counted > required { format!("{required}, {counted}") } else { required.to_string() };
        presence = format!("  if (seen < {counted}) missing(value, {list}, {numbers});\n");
        functions.uses(["missing"]);
    }
    variables.extend(rules.kept.iter().map(|wire| paths::variable(wire)));
    functions.uses(["object", "prototype", "found", "own", "below"]);
    functions.text.push_str(&format!(
        "const {name} = (value) => {{\n  \
         if (value?.__proto__ != prototype && !object(value)) return;\n\
         {begin}  \
         let {variables};\n  \
         for (const name in value) {{\n    \
         const member = value[name];\n    \
         if (member === undefined || !own.call(value, name)) continue;\n\
         {branches}    \
         if (end < found.length) end = below(name, end);\n  \
         }}\n\
         {presence}{rules}}};\n\n",
        variables = variables.join(", "),
        rules = rules.text,
    ));
}

/// Adds the list of an object's members (required, expected, optional) and returns its name.
fn members(functions: &mut Functions, object: &Object) -> String {
    let name = format!("membersOf{}", object.name);
    if functions.declares(&name) {
        let mut fields: Vec<&Field> = object.fields.iter().collect();
        fields.sort_by_key(|field| (!field.required, !field.expected));
        let begin = format!("const {name} = ");
        let list = Js::strings(fields.iter().map(|field| &*field.wire));
        functions.text.push_str(&format!("{begin}{};\n\n", list.print(begin.len(), 0)));
    }
    name
}

fn is_counted(field: &Field) -> bool {
    field.required || field.expected
}

/// Returns the branches for the members, and the one for unknown members.
fn branches(
    functions: &mut Functions,
    object: &Object,
    tag: Option<&str>,
    list: &str,
    rules: &Rules<'_>,
) -> String {
    functions.uses(["unknown"]);
    let mut text = String::from("    ");
    for field in &object.fields {
        let count = if is_counted(field) { "      seen++;\n" } else { "" };
        let is_kept = rules.kept.contains(&*field.wire);
        let keep = if is_kept {
            format!("      {} = member;\n", paths::variable(&field.wire))
        } else {
            String::new()
        };
        let check = functions.check(&field.ty, "member", field.nullable).print(7, 3);
        let wire = Js::string(&field.wire).print(0, 0);
        text.push_str(&format!("if (name == {wire}) {{\n{count}{keep}      {check};\n    }} else "));
    }
    if let Some(tag) = tag {
        text.push_str(&format!("if (name != {}) ", Js::string(tag).print(0, 0)));
    }
    text.push_str(&format!("{{\n      end = unknown(name, {list}, end);\n    }}\n"));
    text
}

/// The largest number of values that are compared one by one.
const FEW: usize = 2;

/// The usual width of the text before a body on its line.
const WIDEST_HEAD: usize = 40;

/// Returns the name of a type for its function; that of an array or a map is derived from its items or values.
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

/// Whether a scalar has no documented constraints.
fn is_technical(scalar: &Scalar) -> bool {
    scalar.constraints.iter().all(Constraint::is_technical_limit)
}

/// `exclusive` becomes `Exclusive`.
fn capital(word: &str) -> String {
    let (first, rest) = word.split_at_checked(1).unwrap_or_default();
    first.to_ascii_uppercase() + rest
}

/// Returns the helper for a keyword: the keyword of JSON Schema, except for `const`, which is reserved.
pub(super) fn function(keyword: Keyword) -> &'static str {
    match keyword.role() {
        Role::Constant => "constant",
        Role::Limit(_) | Role::Factor | Role::Pattern | Role::Unique => keyword.json_schema(),
    }
}

fn keyword(constraint: &Constraint, value: &str, items: Option<&Type>, example: &str) -> Js {
    let arguments = match &constraint.assertion {
        Assertion::Constant(text) => vec![Js::string(text)],
        Assertion::Limit(_, number) | Assertion::MultipleOf(number) => vec![Js::Text(number.to_string())],
        Assertion::Patterns(patterns) => {
            let patterns =
                patterns.iter().map(|pattern| Js::Text(format!("/{}/", pattern.replace('/', "\\/"))));
            [Js::string(example)].into_iter().chain(patterns).collect()
        }
        Assertion::Unique if items.is_some_and(has_parts) => vec![Js::name("canonical")],
        Assertion::Unique => vec![],
    };
    call(value, function(constraint.keyword()), arguments)
}

/// JSON types, in the order in which a violation lists them.
const KINDS: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// Returns the JSON type of a variant of a union that is discriminated by it.
fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Scalar(scalar) => scalar.kind.word(),
        Type::Enum(_) => "string",
        Type::Object(_) | Type::Map(_) | Type::Union(_) => "object",
        Type::Array(_) => "array",
    }
}
