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
    add(functions, object, &name, Some(tag));
    name
}

/// ```js
/// const checkTaxId = (value) => {
///   if (!object(value)) return;
///   const first = found.length;
///   let seen = 0, end = found.length;
///   for (const name in value) {
///     const member = value[name];
///     if (member === undefined || !own.call(value, name)) continue;
///     switch (name) {
///       case "type":
///         seen++;
///         checkTaxIdType(member);
///         break;
///       default:
///         unknown();
///     }
///     end = below(name, end);
///   }
///   if (seen < 1) required(value, "type");
///   judgeRules(value, first, rulesOfTaxId);
/// };
/// ```
fn add(functions: &mut Functions, object: &Object, name: &str, tag: Option<&str>) {
    let counted: Vec<&Field> =
        object.fields.iter().filter(|field| field.required || field.expected).collect();
    let rules = rules_of(functions, object);
    let mut text = format!("const {name} = (value) => {{\n  if (!object(value)) return;\n");
    if rules.is_some() {
        text.push_str("  const first = found.length;\n");
    }
    let seen = if counted.is_empty() { "" } else { "seen = 0, " };
    text.push_str(&format!("  let {seen}end = found.length;\n"));
    text.push_str(
        "  for (const name in value) {\n    const member = value[name];\n    \
         if (member === undefined || !own.call(value, name)) continue;\n    \
         switch (name) {\n",
    );
    for field in &object.fields {
        let check = functions.check(&field.ty, "member", field.nullable).print(9, 4);
        let count = if field.required || field.expected { "        seen++;\n" } else { "" };
        let wire = Js::string(&field.wire).print(0, 0);
        text.push_str(&format!("      case {wire}:\n{count}        {check};\n        break;\n"));
    }
    if let Some(tag) = tag {
        text.push_str(&format!("      case {}:\n        break;\n", Js::string(tag).print(0, 0)));
    }
    text.push_str("      default:\n        unknown();\n    }\n    end = below(name, end);\n  }\n");
    text.push_str(&presence(functions, &counted));
    if let Some(rules) = rules {
        text.push_str(&format!("  judgeRules(value, first, {rules});\n"));
    }
    functions.names.extend(["object", "found", "own", "unknown", "below"].map(str::to_owned));
    functions.text.push_str(&text);
    functions.text.push_str("};\n\n");
}

/// Adds the list of an object's rules, if it has any; its name.
fn rules_of(functions: &mut Functions, object: &Object) -> Option<String> {
    let rules: Vec<Js> = object.rules.iter().map(|rule| rules::rule(rule, object, functions)).collect();
    if rules.is_empty() {
        return None;
    }
    let (name, rules) = (format!("rulesOf{}", object.name), Js::Array(rules));
    let begin = format!("const {name} = ");
    functions.names.extend(rules.names().into_iter().chain(["judgeRules"]).map(str::to_owned));
    functions.text.push_str(&format!("{begin}{};\n\n", rules.print(begin.len(), 0)));
    Some(name)
}

/// Names those that are absent, if not all are there.
fn presence(functions: &mut Functions, counted: &[&Field]) -> String {
    let mut statements = Vec::new();
    for (function, chosen) in [("required", true), ("expected", false)] {
        let fields = counted.iter().filter(|field| field.required == chosen);
        let names: Vec<Js> = fields.map(|field| Js::string(&field.wire)).collect();
        if !names.is_empty() {
            functions.names.insert(function.to_owned());
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
