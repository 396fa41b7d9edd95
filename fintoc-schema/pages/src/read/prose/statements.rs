//! The facts that a description states about its field.

use std::collections::BTreeSet;

use crate::read::fact::{Bound, Condition, DefaultFact, Deprecated, Fact, JsonKind, Values, Wording};
use crate::read::sample;
use fintoc_schema::model::Literal;

/// The field whose description is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FieldContext<'a> {
    /// Its name, the last part of it.
    pub name: &'a str,
    /// Its type.
    pub kind: Option<JsonKind>,
    /// All names on the page.
    pub names: &'a BTreeSet<String>,
    /// What the page calls itself, folded.
    pub title: &'a str,
}

/// The statements of a description.
#[derive(Debug, Clone, Default)]
pub(crate) struct DescriptionFacts {
    /// The words that the field may be.
    pub values: Option<Values>,
    /// Bounds, in the order of the text.
    pub bounds: Vec<Bound>,
    /// Whether it may be null.
    pub nullable: Option<bool>,
    /// The only allowed value.
    pub constant: Option<String>,
    /// Formats of the string.
    pub formats: Vec<&'static str>,
    /// Requirements that depend on something.
    pub conditions: Vec<Condition>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Deprecated.
    pub deprecated: Option<Deprecated>,
    /// The default, if the text gives a plain value.
    pub default: Option<String>,
    /// Paths of members that it names.
    pub members: Vec<String>,
    /// What is kept of the sentences.
    pub wording: Option<Wording>,
}

impl DescriptionFacts {
    /// Adds the statements to a fact; those outside sentences take precedence.
    pub(crate) fn add_to(self, fact: &mut Fact) {
        fact.values = fact.values.take().or(self.values);
        for bound in self.bounds {
            if !fact.bounds.iter().any(|known| known.keyword == bound.keyword) {
                fact.bounds.push(bound);
            }
        }
        fact.nullable = match (fact.nullable, self.nullable) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (known, said) => known.or(said),
        };
        fact.constant = fact.constant.take().or(self.constant);
        for format in self.formats {
            if !fact.formats.contains(&format) {
                fact.formats.push(format);
            }
        }
        fact.conditions.extend(self.conditions);
        fact.required = fact.required.or(self.required);
        fact.deprecated = fact.deprecated.take().or(self.deprecated);
        if let (Some(default), None) = (self.default, &fact.default) {
            let value = sample::parse_number(&default)
                .filter(|_| fact.ty.as_ref().is_some_and(|ty| ty.kind != JsonKind::String));
            let boolean = fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Boolean);
            let value = match default.as_str() {
                "true" | "false" if boolean => Some(Literal::Boolean(default == "true")),
                _ => value,
            };
            fact.default = Some(DefaultFact { value: value.or(Some(Literal::Text(default))), stated: true });
        }
        fact.wording = self.wording.or(fact.wording.take());
    }
}
