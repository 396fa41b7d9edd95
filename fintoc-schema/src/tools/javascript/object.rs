//! Writes an object as a function: a branch for each member, then what must be there, then the rules.

use super::print::Js;
use super::rules;
use super::types::{self, Functions};
use crate::model::{Field, Object};

/// Adds `checkCustomer`.
pub(super) fn write(functions: &mut Functions, object: &Object) {
    add(functions, object, &format!("check{}", object.name), None);
}

/// Adds a function for an object as the variant of a union, which has looked at the tag; its name.
pub(super) fn write_tagged(functions: &mut Functions, object: &Object, tag: &str) -> String {
    let name = format!("check{}After{}", object.name, types::capital(tag));
    if functions.declares(&name) {
        add(functions, object, &name, Some(tag));
    }
    name
}

/// ```js
/// const checkTaxId = (value) => {
///   if (!object(value)) return;
///   const first = found.length;
///   let end = first, seen = 0;
///   for (const name in value) {
///     const member = value[name];
///     if (member === undefined || !own.call(value, name)) continue;
///     if (name == "type") {
///       seen++;
///       checkTaxIdType(member);
///     } else if (name == "note") {
///       checkNote(member);
///     } else {
///       unknown(name, ["type", "note"]);
///     }
///     end = below(name, end);
///   }
///   if (seen < 1) required(value, "type");
///   judgeRules(value, first, rulesOfTaxId);
/// };
/// ```
fn add(functions: &mut Functions, object: &Object, name: &str, tag: Option<&str>) {
    let rules = rules_of(functions, object);
    let branches = branches(functions, object, tag);
    let counted: Vec<&Field> = object.fields.iter().filter(|field| is_counted(field)).collect();
    let presence = presence(functions, &counted);
    let seen = if counted.is_empty() { "" } else { ", seen = 0" };
    let (begin, rules) = match rules {
        None => (format!("  let end = found.length{seen};\n"), String::new()),
        Some(rules) => (
            format!("  const first = found.length;\n  let end = first{seen};\n"),
            format!("  judgeRules(value, first, {rules});\n"),
        ),
    };
    functions.uses(["object", "found", "own", "below"]);
    functions.text.push_str(&format!(
        "const {name} = (value) => {{\n  \
         if (!object(value)) return;\n\
         {begin}  \
         for (const name in value) {{\n    \
         const member = value[name];\n    \
         if (member === undefined || !own.call(value, name)) continue;\n\
         {branches}    \
         end = below(name, end);\n  \
         }}\n\
         {presence}{rules}}};\n\n",
    ));
}

fn is_counted(field: &Field) -> bool {
    field.required || field.expected
}

/// What is done with each member, and with one that the object does not know.
fn branches(functions: &mut Functions, object: &Object, tag: Option<&str>) -> String {
    let names: Vec<&str> = object.fields.iter().map(|field| &*field.wire).collect();
    let unknown = Js::call("unknown", [Js::name("name"), Js::strings(names)]);
    functions.uses(unknown.names());
    let mut text = String::from("    ");
    for field in &object.fields {
        let count = if is_counted(field) { "      seen++;\n" } else { "" };
        let check = functions.check(&field.ty, "member", field.nullable).print(7, 3);
        let wire = Js::string(&field.wire).print(0, 0);
        text.push_str(&format!("if (name == {wire}) {{\n{count}      {check};\n    }} else "));
    }
    if let Some(tag) = tag {
        text.push_str(&format!("if (name != {}) ", Js::string(tag).print(0, 0)));
    }
    text.push_str(&format!("{{\n      {};\n    }}\n", unknown.print(7, 3)));
    text
}

/// Adds the list of an object's rules, if it has any; its name.
fn rules_of(functions: &mut Functions, object: &Object) -> Option<String> {
    let rules: Vec<Js> = object.rules.iter().map(|rule| rules::rule(rule, object, functions)).collect();
    if rules.is_empty() {
        return None;
    }
    let (name, rules) = (format!("rulesOf{}", object.name), Js::Array(rules));
    if functions.declares(&name) {
        let begin = format!("const {name} = ");
        functions.uses(rules.names().into_iter().chain(["judgeRules"]));
        functions.text.push_str(&format!("{begin}{};\n\n", rules.print(begin.len(), 0)));
    }
    Some(name)
}

/// Names those that are absent, if not all are there.
fn presence(functions: &mut Functions, counted: &[&Field]) -> String {
    let mut statements = Vec::new();
    for (function, chosen) in [("required", true), ("expected", false)] {
        let fields = counted.iter().filter(|field| field.required == chosen);
        let names: Vec<Js> = fields.map(|field| Js::string(&field.wire)).collect();
        if !names.is_empty() {
            functions.uses([function]);
            statements.push(types::call("value", function, names));
        }
    }
    let condition = format!("  if (seen < {}) ", counted.len());
    match statements.as_slice() {
        [] => String::new(),
        [one] => format!("{condition}{};\n", one.print(condition.len(), 1)),
        several => {
            let lines = several.iter().map(|statement| format!("    {};\n", statement.print(5, 2)));
            format!("{condition}{{\n{}  }}\n", lines.collect::<String>())
        }
    }
}
