//! What is said about parts of the model, and from where it is known.

use std::rc::Rc;

/// What people read of an item, in our own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// A few words for a form or a heading.
    pub label: Text,
    /// One or more sentences, plain text.
    pub description: Text,
    /// What is still open; `check` lists it.
    pub todo: Option<String>,
}

/// The same words in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// English, ASCII.
    pub en: String,
    /// Spanish.
    pub es: String,
}

/// Where a fact was read, and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The place; `None` only for technical facts.
    pub page: Option<Rc<Page>>,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is worth knowing about the reading, in our own words.
    pub note: Option<String>,
    /// A hash of what the page said about the fact, so that a change is seen without keeping its sentences.
    pub fingerprint: Option<String>,
    /// Numbers, dates and the words `must`, `only`, `required` in what the page said.
    pub flagged: Vec<String>,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The page says so.
    Documented,
    /// A sample or an answer shows it.
    Observed,
    /// We conclude it.
    Inferred,
    /// Only a schema needs it.
    Technical,
}

/// What sources say against each other, and what we decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Stable and unique in its module: `amount-ceiling-without-currency`.
    pub id: String,
    /// What each source says, in our own words.
    pub claims: Vec<Claim>,
    /// What the specs say in the end.
    pub decision: Text,
    /// Why.
    pub reason: Text,
}

/// What one source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The source.
    pub page: Rc<Page>,
    /// What it says, in our own words.
    pub says: Text,
}

/// A sentence of the message catalogue, with `{parameter}` places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The violation's code: a keyword's word, a rule's kind, `type`, `required`, ...
    pub code: String,
    /// The sentence.
    pub text: Text,
}

/// Where an item stands in the specs. The one trace of files that a model keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The spec file, relative to the specs folder, with `/`: `v1/create-checkout-session.toml`.
    pub file: String,
    /// 1-based.
    pub line: u32,
}

/// A place that facts were read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its name in the specs: `create-checkout-session`.
    pub id: String,
    /// What the page calls itself, or what it is about, in our words.
    pub title: String,
    /// Where it stands; `None` where nobody knows.
    pub url: Option<String>,
    /// The day it was read or taken over, `YYYY-MM-DD`; `None` where nobody knows.
    pub read: Option<String>,
}

/// Since when a fact holds, and until when.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// The dated version that brought it.
    pub since: Option<String>,
    /// The dated version that deprecated it, or `unknown`.
    pub deprecated: Option<String>,
    /// What to use instead.
    pub replacement: Option<String>,
    /// The day a page stopped showing it. It stays in the types, since old instances hold it.
    pub removed: Option<String>,
}
