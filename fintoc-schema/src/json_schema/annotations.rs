//! The annotations of a schema: texts for people, defaults and examples for tools.

use super::json::{Json, Members};

/// The annotations of a schema, which come before its assertions.
#[derive(Debug, Clone, Default)]
pub(super) struct Annotations {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    /// Sentences that are appended to the description.
    pub(super) additions: Vec<String>,
    pub(super) deprecated: bool,
    pub(super) default: Option<Json>,
    pub(super) examples: Vec<Json>,
}

impl Annotations {
    /// Takes missing annotations from another.
    pub(super) fn or(mut self, other: Self) -> Self {
        self.title = self.title.or(other.title);
        self.description = self.description.or(other.description);
        self.additions.extend(other.additions);
        self.deprecated |= other.deprecated;
        self.default = self.default.or(other.default);
        if self.examples.is_empty() {
            self.examples = other.examples;
        }
        self
    }

    /// All annotations.
    pub(super) fn members(self) -> Members {
        let Self { deprecated, default, examples, .. } = self.clone();
        self.beside_reference()
            .with_some("deprecated", deprecated.then_some(true))
            .with_some("default", default)
            .with_some("examples", (!examples.is_empty()).then_some(examples))
    }

    /// The annotations that may be beside `$ref`: draft-07 ignores all siblings, so none that matters.
    pub(super) fn beside_reference(self) -> Members {
        let sentences: Vec<String> = self.description.into_iter().chain(self.additions).collect();
        Members::new()
            .with_some("title", self.title)
            .with_some("description", (!sentences.is_empty()).then(|| sentences.join(" ")))
    }
}
