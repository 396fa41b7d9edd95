//! The texts, evidence, contradictions and lifecycle of parts of the model.

use std::rc::Rc;

/// The texts of an item for people, paraphrased.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// A short name for a form or a heading.
    pub label: Text,
    /// One or more sentences, plain text.
    pub description: Text,
    /// An open question, which `check` reports as a warning.
    pub todo: Option<String>,
}

/// A text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// English, ASCII.
    pub en: String,
    /// Spanish.
    pub es: String,
}

/// A source of a fact, and its certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The page; `None` only for technical facts.
    pub page: Option<Rc<Page>>,
    /// The certainty.
    pub certainty: Certainty,
    /// A remark about the source, paraphrased.
    pub note: Option<String>,
    /// A hash of the page's sentence, which detects a change without storing the sentence.
    pub fingerprint: Option<String>,
    /// The numbers, dates and the words `must`, `only`, `required` in the page's sentence.
    pub flagged: Vec<String>,
}

/// The certainty of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Stated by the page.
    Documented,
    /// Seen in a sample or a response.
    Observed,
    /// Concluded.
    Inferred,
    /// Required by a schema only.
    Technical,
}

/// A contradiction between sources, and the decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Stable and unique in its module: `amount-ceiling-without-currency`.
    pub id: String,
    /// The claim of each source, paraphrased.
    pub claims: Vec<Claim>,
    /// The decision of the specs.
    pub decision: Text,
    /// The reason for the decision.
    pub reason: Text,
}

/// The claim of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The source.
    pub page: Rc<Page>,
    /// The claim, paraphrased.
    pub says: Text,
}

/// A sentence of the message catalogue, with `{parameter}` placeholders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// The code of a violation or the name of a JSON type.
    pub code: String,
    /// The sentence; its English is for developers.
    pub text: Text,
    /// The English sentence for people who fill in a form, if it differs.
    pub form: Option<String>,
    /// The meaning of the code; `None` for a JSON type and for a variant of another message.
    pub meaning: Option<Text>,
}

impl Message {
    /// The English sentence of a register.
    #[must_use]
    pub fn english(&self, register: Register) -> &str {
        match (register, &self.form) {
            (Register::Form, Some(form)) => form,
            (Register::Form, None) | (Register::Developer, _) => &self.text.en,
        }
    }
}

/// The readers of an English sentence. Spanish has one text for both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    /// Developers, in the terms of JSON: `expected a string, found an integer`.
    Developer,
    /// People who fill in a form: `must be a text`.
    Form,
}

/// The position of an item in the specs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The spec file, relative to the specs folder, with `/`: `v1/create-checkout-session.toml`.
    pub file: String,
    /// The 1-based line.
    pub line: u32,
}

/// A documentation page that facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The id in the specs: `create-checkout-session`.
    pub id: String,
    /// The title or the subject of the page, paraphrased.
    pub title: String,
    /// The URL; `None` if unknown.
    pub url: Option<String>,
    /// The day on which it was read, `YYYY-MM-DD`; `None` if unknown.
    pub read: Option<String>,
}

/// The versions that introduced, deprecated and removed an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lifecycle {
    /// The dated version that introduced it.
    pub since: Option<String>,
    /// The dated version that deprecated it, or `unknown`.
    pub deprecated: Option<String>,
    /// The name of its replacement.
    pub replacement: Option<String>,
    /// The day on which it was no longer documented. The types keep it, since old instances contain it.
    pub removed: Option<String>,
}
