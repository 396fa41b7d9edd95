//! Declares objects: an interface of the members, and a union of cases for each rule about present members.

use super::{tsdoc, types};
use fintoc_schema::json_schema::presence::{Case, Judged};
use fintoc_schema::model::{Field, Object};

pub(super) fn declaration(object: &Object) -> String {
    let rules: Vec<Judged> =
        object.rules.iter().filter_map(|rule| Judged::of(rule, object.direction)).collect();
    let docs = tsdoc::object(object);
    let members: String = object.fields.iter().map(|field| member(field, object)).collect();
    if rules.is_empty() {
        return format!("{docs}export interface {} {{\n{members}}}\n\n", object.name);
    }
    let parts = rules.iter().map(|rule| {
        let cases = rule.presence.cases();
        let lines = cases.iter().map(|case| format!("\n    | {}", case_type(case, object)));
        format!("(\n    // {}{}\n  )", rule.id, lines.collect::<String>())
    });
    let parts: Vec<String> = parts.collect();
    format!(
        "/** The members of {{@link {0}}}, without its rules. */\n\
         export interface {0}Members {{\n{members}}}\n\n\
         {docs}export type {0} = {0}Members & {1};\n\n",
        object.name,
        parts.join(" & "),
    )
}

fn member(field: &Field, object: &Object) -> String {
    let mark = if field.required { "" } else { "?" };
    let null = if field.nullable { " | null" } else { "" };
    let ty = types::of(&field.ty, object.direction);
    let docs = tsdoc::field(field);
    format!("{docs}  {}{mark}: {ty}{null};\n", types::member(&field.wire))
}

/// `{ amount: Amount; line_items?: never }`
fn case_type(case: &Case, object: &Object) -> String {
    let ty = |wire: &str| {
        let field = object.fields.iter().find(|field| field.wire == wire);
        let null = if field.is_some_and(|field| field.nullable) { " | null" } else { "" };
        let ty = field.map(|field| types::of(&field.ty, object.direction)).unwrap_or_default();
        format!("{ty}{null}")
    };
    let present = case.present.iter().map(|wire| format!("{}: {}", types::member(wire), ty(wire)));
    let absent = case.absent.iter().map(|wire| format!("{}?: never", types::member(wire)));
    let members: Vec<String> = present.chain(absent).collect();
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join("; ")) }
}
