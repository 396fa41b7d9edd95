//! Lowers texts, evidence, spans and lifecycles.

use std::rc::Rc;

use crate::diagnostic::Span;
use crate::model::{self, Certainty};
use crate::spec;

pub(super) fn page(page: &spec::Page) -> model::Page {
    let known =
        |text: Option<&spec::Text>| text.map(|text| text.value.clone()).filter(|text| text != "unknown");
    model::Page {
        id: page.id.value.clone(),
        title: value(page.title.as_ref()),
        url: known(page.url.as_ref()),
        read: known(page.read.as_ref()),
    }
}

fn value(text: Option<&spec::Text>) -> String {
    text.map(|text| text.value.clone()).unwrap_or_default()
}

pub(super) fn words(words: Option<&spec::Words>) -> model::Text {
    let words = |language: fn(&spec::Words) -> Option<&spec::Text>| value(words.and_then(language));
    model::Text { en: words(|words| words.en.as_ref()), es: words(|words| words.es.as_ref()) }
}

pub(super) fn doc(facts: &spec::Facts) -> model::Doc {
    model::Doc {
        label: words(facts.label.as_ref()),
        description: words(facts.description.as_ref()),
        todo: facts.todo.as_ref().map(|todo| todo.value.clone()),
    }
}

pub(super) fn origin(span: &Span) -> model::Origin {
    model::Origin { file: span.file().to_owned(), line: u32::try_from(span.line()).unwrap_or(u32::MAX) }
}

pub(super) fn lifecycle(lifecycle: &spec::Lifecycle) -> model::Lifecycle {
    let string = |text: &Option<spec::Text>| text.as_ref().map(|text| text.value.clone());
    model::Lifecycle {
        since: string(&lifecycle.since),
        deprecated: string(&lifecycle.deprecated),
        replacement: string(&lifecycle.replacement),
        removed: string(&lifecycle.removed),
    }
}

pub(super) fn sensitivity(word: Option<&spec::Text>) -> Option<model::Sensitivity> {
    match &*word?.value {
        "secret" => Some(model::Sensitivity::Secret),
        "personal" => Some(model::Sensitivity::Personal),
        _ => Some(model::Sensitivity::Bank),
    }
}

pub(super) fn evidence(pages: &[Rc<model::Page>], facts: &spec::Facts) -> Vec<model::Evidence> {
    let lower = |evidence: &spec::Evidence| model::Evidence {
        page: find_page(pages, evidence.page.as_ref()),
        certainty: match evidence.certainty.as_ref().map(|word| &*word.value) {
            Some("documented") => Certainty::Documented,
            Some("observed") => Certainty::Observed,
            Some("technical") => Certainty::Technical,
            _ => Certainty::Inferred,
        },
        note: evidence.note.as_ref().map(|note| note.value.clone()),
        fingerprint: evidence.fingerprint.as_ref().map(|print| print.value.clone()),
        flagged: evidence.flagged.iter().map(|word| word.value.clone()).collect(),
    };
    facts.evidence.iter().map(lower).collect()
}

pub(super) fn contradictions(pages: &[Rc<model::Page>], facts: &spec::Facts) -> Vec<model::Contradiction> {
    let lower = |contradiction: &spec::Contradiction| {
        let claims = contradiction.claims.iter().filter_map(|(page, says)| {
            Some(model::Claim { page: find_page(pages, page.as_ref())?, says: words(says.as_ref()) })
        });
        model::Contradiction {
            id: contradiction.id.value.clone(),
            claims: claims.collect(),
            decision: words(contradiction.decision.as_ref()),
            reason: words(contradiction.reason.as_ref()),
        }
    };
    facts.contradictions.iter().map(lower).collect()
}

fn find_page(pages: &[Rc<model::Page>], id: Option<&spec::Text>) -> Option<Rc<model::Page>> {
    let id = &id?.value;
    pages.iter().find(|page| page.id == *id).cloned()
}
