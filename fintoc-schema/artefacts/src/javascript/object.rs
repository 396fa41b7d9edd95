//! Writes an object as a function: a branch for each member, then what must be there, then the rules.

use super::places;
use super::print::Js;
use super::rules::{self, Rules};
use super::types::{self, Functions};
use fintoc_schema::model::{Field, Object};

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
fn add(functions: &mut Functions, object: &Object, name: &str, tag: Option<&str>) {
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
    variables.extend(rules.kept.iter().map(|wire| places::variable(wire)));
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

/// Adds the list of an object's members: required ones, promised ones, all others; its name.
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

/// What is done with each member, and with one that the object does not know.
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
            format!("      {} = member;\n", places::variable(&field.wire))
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
