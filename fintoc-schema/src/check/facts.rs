//! Checks the evidence of facts, and reports open questions as warnings.

use super::context::Context;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::spec::{Facts, Lifecycle, Page, Text};

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    for (name, facts) in all_facts(cx) {
        evidence_is_there(name, facts, found);
        pages_exist(cx, facts, found);
        something_is_known(name, facts, found);
        nothing_is_open(facts, found);
    }
    for object in &cx.module.objects {
        let names: Vec<&Text> = object.fields.iter().map(|field| &field.wire).collect();
        object
            .fields
            .iter()
            .for_each(|it| replacement_exists(&it.wire, &it.lifecycle, &names, "field", found));
    }
    for item in &cx.module.enums {
        let names: Vec<&Text> = item.words.iter().map(|word| &word.wire).collect();
        item.words.iter().for_each(|it| replacement_exists(&it.wire, &it.lifecycle, &names, "value", found));
    }
    cx.module.pages.iter().for_each(|page| page_is_known(page, found));
}

/// The facts of every item of a module, with its name.
pub(super) fn all_facts<'a>(cx: &Context<'a>) -> impl Iterator<Item = (&'a Text, &'a Facts)> {
    let module = cx.module;
    let scalars = module.scalars.iter().map(|item| (&item.name, &item.facts));
    let enums = module.enums.iter().flat_map(|item| {
        let words = item.words.iter().map(|word| (&word.wire, &word.facts));
        std::iter::once((&item.name, &item.facts)).chain(words)
    });
    let unions = module.unions.iter().map(|item| (&item.name, &item.facts));
    let objects = module.objects.iter().flat_map(|item| {
        let fields = item.fields.iter().map(|field| (&field.wire, &field.facts));
        let rules = item.rules.iter().map(|rule| (&rule.id, &rule.facts));
        std::iter::once((&item.name, &item.facts)).chain(fields).chain(rules)
    });
    scalars.chain(enums).chain(unions).chain(objects)
}

// A fact without evidence can be neither verified nor watched for changes.
fn evidence_is_there(name: &Text, facts: &Facts, found: &mut Diagnostics) {
    if facts.evidence.is_empty() {
        let message = format!("{} has no evidence", quoted(&name.value));
        let help = "add `evidence = [{ page = \"...\", certainty = \"documented\" }]`";
        found.push(code::MISSING_EVIDENCE.at(&name.span, message).help(help));
    }
    for contradiction in facts.contradictions.iter().filter(|it| it.claims.is_empty()) {
        let message = format!("{} has no claims", quoted(&contradiction.id.value));
        let help = "add the claim of each page to `claims`";
        found.push(code::MISSING_EVIDENCE.at(&contradiction.id.span, message).help(help));
    }
    for evidence in facts.evidence.iter().filter(|evidence| evidence.page.is_none()) {
        let word = evidence.certainty.as_ref().map(|word| &*word.value);
        if word.is_some_and(|word| word != "technical") {
            let message = "evidence without a page";
            let help = "add `page = \"...\"`; only technical facts have no source";
            found.push(code::EVIDENCE_WITHOUT_PAGE.at(&evidence.span, message).help(help));
        }
    }
}

fn pages_exist(cx: &Context<'_>, facts: &Facts, found: &mut Diagnostics) {
    let evidence = facts.evidence.iter().filter_map(|evidence| evidence.page.as_ref());
    let claims = facts.contradictions.iter().flat_map(|contradiction| &contradiction.claims);
    let known: Vec<&str> = cx.module.pages.iter().map(|page| &*page.id.value).collect();
    for page in evidence.chain(claims.filter_map(|(page, _)| page.as_ref())) {
        // An unreadable file may describe it.
        if !cx.module.whole || known.contains(&&*page.value) {
            continue;
        }
        let message = format!("unknown page {} in {}", quoted(&page.value), quoted(&cx.module.name));
        let otherwise = format!("add `[page.{}]`", page.value.escape_default());
        found.push(code::UNKNOWN_PAGE.at(&page.span, message).suggest(&page.value, &known, &otherwise));
    }
}

fn something_is_known(name: &Text, facts: &Facts, found: &mut Diagnostics) {
    let certain = |words: &[&str]| {
        let certainties = facts.evidence.iter().filter_map(|evidence| evidence.certainty.as_ref());
        certainties.into_iter().find(|it| words.contains(&&*it.value)).map(|it| it.span.clone())
    };
    if let (Some(span), None) = (certain(&["inferred"]), certain(&["documented", "observed"])) {
        let message = format!("{} is only inferred", quoted(&name.value));
        let help = "find a page or a response of the API that shows it";
        found.push(code::INFERRED_FACT.at(&span, message).help(help));
    }
}

fn nothing_is_open(facts: &Facts, found: &mut Diagnostics) {
    if let Some(todo) = facts.todo.as_ref().filter(|todo| !todo.value.trim().is_empty()) {
        found.push(code::OPEN_TODO.at(&todo.span, format!("open question: {}", shown(&todo.value))));
    }
}

/// A string of the spec for a message: on one line, in ASCII.
fn shown(text: &str) -> String {
    text.chars().map(|letter| if letter == ' ' || letter.is_ascii_graphic() { letter } else { ' ' }).collect()
}

fn page_is_known(page: &Page, found: &mut Diagnostics) {
    let unknown = |text: &Option<Text>| text.as_ref().is_some_and(|text| text.value == "unknown");
    let what = match (unknown(&page.url), unknown(&page.read)) {
        (true, true) => "address and date",
        (true, false) => "address",
        (false, true) => "date",
        (false, false) => return,
    };
    let message = format!("unknown {what} of page {}", quoted(&page.id.value));
    found.push(code::INCOMPLETE_PAGE.at(&page.id.span, message));
}

// A replacement that does not exist is useless to people.
fn replacement_exists(name: &Text, it: &Lifecycle, names: &[&Text], what: &str, found: &mut Diagnostics) {
    let Some(word) = &it.replacement else { return };
    let others = names.iter().map(|other| &*other.value).filter(|other| *other != name.value);
    let others: Vec<&str> = others.collect();
    if others.contains(&&*word.value) {
        return;
    }
    let message = format!("unknown replacement {} for {}", quoted(&word.value), quoted(&name.value));
    let otherwise = format!("use the name of another {what}, or remove the key");
    let unknown = code::UNKNOWN_REPLACEMENT.at(&word.span, message);
    found.push(unknown.suggest(&word.value, &others, &otherwise));
}
