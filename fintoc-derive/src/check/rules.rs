//! Checks rules over several members.

use proc_macro2::{Ident, TokenStream};

use crate::check::bag::Bag;
use crate::check::structs::field_index;
use crate::check::types::last_segment;
use crate::model::{Field, Rule};
use crate::syntax::{Argument, Call, Place, Step, parse_words};

const SEVERITIES: [(&str, &str); 3] = [("error", "Error"), ("warning", "Warning"), ("note", "Note")];

/// `id = "text", severity = warning, when(place = "word"), clock, kind(…)`
pub(crate) fn check_rule(tokens: TokenStream, fields: &[Field], outer: &mut Bag) -> Option<Rule> {
    let words = parse_words(tokens).map_err(|error| outer.errors().push(error)).ok()?;
    let mut bag = Bag::new(words, Vec::new());
    let rule = rule_of(&mut bag, fields);
    outer.errors().extend(bag.finish());
    rule
}

fn rule_of(bag: &mut Bag, fields: &[Field]) -> Option<Rule> {
    let id = bag.text("id");
    let severity = severity_of(bag);
    let when = bag.list("when").and_then(|(_, tokens)| {
        let parsed = Place::parse_condition(tokens);
        parsed.map_err(|error| bag.errors().push(error)).ok()
    });
    let clock = bag.flag("clock").is_some();
    let mut calls = bag.rest().into_iter();
    let call = calls.next()?;
    for other in calls {
        bag.error(other.name.span(), "a rule demands one thing");
    }
    if id.is_none() {
        bag.error(call.name.span(), "a rule needs `id = \"text\"` before what it demands");
    }
    let Argument::List(tokens) = call.argument else {
        bag.error(call.name.span(), format!("expected `{}(…)`", call.name));
        return None;
    };
    let call = Call::parse(call.name, tokens).map_err(|error| bag.errors().push(error)).ok()?;
    let when = when.map(|(place, word)| (place, word.value()));
    let places = call.places.iter().chain(when.as_ref().map(|(place, _)| place));
    // All of them are judged, not only up to the first mistake.
    let wrong_places = places.filter(|place| !check_place(place, fields, bag)).count();
    let members = call.groups.iter().flatten();
    let wrong_members = members.filter(|name| check_name(name, fields, bag).is_none()).count();
    if !call.groups.is_empty() && (when.is_some() || clock) {
        bag.error(call.kind.span(), "a rule on who is present has no `when` and no `clock`");
        return None;
    }
    let id = id?.value();
    (wrong_places + wrong_members == 0).then_some(Rule { id, severity, when, clock, call })
}

fn severity_of(bag: &mut Bag) -> &'static str {
    let Some(path) = bag.path("severity") else { return "Error" };
    match SEVERITIES.iter().find(|(word, _)| path.is_ident(word)) {
        Some((_, variant)) => variant,
        None => {
            let span =
                path.segments.first().map_or_else(proc_macro2::Span::call_site, |first| first.ident.span());
            bag.error(span, "expected `error`, `warning` or `note`");
            "Error"
        }
    }
}

// What lies below the first field is another type's: rustc judges that.
fn check_place(place: &Place, fields: &[Field], bag: &mut Bag) -> bool {
    let Some(Step::Field(name)) = place.0.first() else { return false };
    let Some(field) = check_name(name, fields, bag) else { return false };
    let array = matches!(place.0.get(1), Some(Step::Each));
    let vec = last_segment(&field.value.ty).is_some_and(|(word, _)| word == "Vec");
    if array && !vec {
        bag.error(name.span(), format!("`{name}[*]` needs a `Vec<T>`"));
    }
    array == vec || !array
}

fn check_name<'f>(name: &Ident, fields: &'f [Field], bag: &mut Bag) -> Option<&'f Field> {
    let field = field_index(fields, name).and_then(|index| fields.get(index));
    if field.is_none() {
        bag.error(name.span(), format!("there is no field `{name}`"));
    }
    field
}
