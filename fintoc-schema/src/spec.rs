//! The content of the spec files before the checks, with the span of each part.
//!
//! Missing parts and parts of the wrong type are `None`; `load` has reported them.

use std::fmt;

use crate::assertion::Assertion;
use crate::constraint::{Keyword, RuleKind};
use crate::diagnostic::Span;
use crate::model::Literal;

mod names;

pub use names::{Item, Names};

/// A value with its span.
#[derive(Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The span.
    pub span: Span,
}

// One line with both is more useful than the derived output.
impl<T: fmt::Debug> fmt::Debug for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.value, self.span)
    }
}

/// A string with its span.
pub type Text = Spanned<String>;

/// The content of all files.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// A module for each folder, sorted by name.
    pub modules: Vec<Module>,
    /// The content of `messages.toml`, if it exists.
    pub messages: Option<Messages>,
}

/// The message catalogue.
#[derive(Debug, Clone)]
pub struct Messages {
    /// The position for reports of missing messages.
    pub span: Span,
    /// `[message]`: the messages of violations.
    pub sentences: Vec<Sentence>,
    /// `[word]`: the names of JSON types.
    pub words: Vec<Sentence>,
}

/// An entry of the catalogue.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// The code of a violation, or the name of a JSON type.
    pub code: Text,
    /// The sentence.
    pub text: Option<Words>,
    /// The English sentence for people who fill in a form, if it differs.
    pub form: Option<Text>,
    /// The meaning of the code.
    pub meaning: Option<Words>,
}

/// A module folder.
#[derive(Debug, Clone)]
pub struct Module {
    /// The name of the folder.
    pub name: String,
    /// The beginning of its first file.
    pub span: Span,
    /// Whether all files could be read. If not, an unreadable one may define an unknown name.
    pub whole: bool,
    /// Every `[module]` table.
    pub headers: Vec<Header>,
    /// Every `[page.*]`.
    pub pages: Vec<Page>,
    /// Every `[scalar.*]`.
    pub scalars: Vec<Scalar>,
    /// Every `[enum.*]`.
    pub enums: Vec<Enum>,
    /// Every `[union.*]`.
    pub unions: Vec<Union>,
    /// Every `[object.*]`.
    pub objects: Vec<Object>,
}

impl Module {
    /// Creates an empty module.
    #[must_use]
    pub fn new(name: &str, span: Span) -> Self {
        Self {
            name: name.to_owned(),
            span,
            whole: true,
            headers: Vec::new(),
            pages: Vec::new(),
            scalars: Vec::new(),
            enums: Vec::new(),
            unions: Vec::new(),
            objects: Vec::new(),
        }
    }
}

/// A `[module]` table.
#[derive(Debug, Clone)]
pub struct Header {
    /// The span of the key `module`.
    pub span: Span,
    /// `path_generation`.
    pub path_generation: Option<Text>,
    /// `dated_version`.
    pub dated_version: Option<Text>,
}

/// `[page.*]`.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its key.
    pub id: Text,
    /// `title`.
    pub title: Option<Text>,
    /// `url`.
    pub url: Option<Text>,
    /// `read`.
    pub read: Option<Text>,
}

/// `[scalar.*]`.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// Its key.
    pub name: Text,
    /// `type` and what belongs to it.
    pub shape: Shape,
    /// `sensitive`.
    pub sensitive: Option<Text>,
    /// `examples`.
    pub examples: Vec<Value>,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// A type expression: `type` and the keys that refine it.
#[derive(Debug, Clone)]
pub struct Shape {
    /// `type`.
    pub word: Option<Text>,
    /// `items`.
    pub items: Option<Text>,
    /// `keys`.
    pub keys: Option<Text>,
    /// `values`.
    pub values: Option<Text>,
    /// In the order of the table of keywords.
    pub constraints: Vec<Constraint>,
    /// `format`.
    pub format: Option<Text>,
    /// `technical`.
    pub technical: Vec<Text>,
}

/// A keyword with its argument.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// The keyword and what it is given.
    pub assertion: Assertion,
    /// The span of the key.
    pub key: Span,
    /// The span of the value; of each pattern if there are several.
    pub spans: Vec<Span>,
}

impl Constraint {
    /// The keyword.
    #[must_use]
    pub const fn keyword(&self) -> Keyword {
        self.assertion.keyword()
    }
}

impl AsRef<Assertion> for Constraint {
    fn as_ref(&self) -> &Assertion {
        &self.assertion
    }
}

/// `[enum.*]`.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its key.
    pub name: Text,
    /// `open`.
    pub open: Option<Spanned<bool>>,
    /// `value`.
    pub words: Vec<Word>,
    /// Whether `value` is an empty table.
    pub empty: bool,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct Word {
    /// Its key.
    pub wire: Text,
    /// `aliases`.
    pub aliases: Vec<Text>,
    /// `since`, `deprecated`, `replacement`, `removed`.
    pub lifecycle: Lifecycle,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// `[union.*]`.
#[derive(Debug, Clone)]
pub struct Union {
    /// Its key.
    pub name: Text,
    /// `by`.
    pub by: Option<Text>,
    /// `tag`.
    pub tag: Option<Text>,
    /// `variant`.
    pub variants: Vec<Variant>,
    /// Whether `variant` is an empty table.
    pub empty: bool,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its key.
    pub wire: Text,
    /// `type`.
    pub word: Option<Text>,
}

/// `[object.*]`.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its key.
    pub name: Text,
    /// `direction`.
    pub direction: Option<Text>,
    /// `root`.
    pub root: Option<Spanned<bool>>,
    /// `field`.
    pub fields: Vec<Field>,
    /// `rule`.
    pub rules: Vec<Rule>,
    /// `examples`.
    pub examples: Vec<Value>,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its key.
    pub wire: Text,
    /// `type` and what belongs to it.
    pub shape: Shape,
    /// `required`.
    pub required: Option<Spanned<bool>>,
    /// `nullable`.
    pub nullable: Option<Spanned<bool>>,
    /// `default`.
    pub default: Option<Value>,
    /// `default_applied_by`.
    pub default_applied_by: Option<Text>,
    /// `examples`.
    pub examples: Vec<Value>,
    /// `sensitive`.
    pub sensitive: Option<Text>,
    /// `since`, `deprecated`, `replacement`, `removed`.
    pub lifecycle: Lifecycle,
    /// The keys that almost every item has.
    pub facts: Facts,
}

impl Field {
    /// Whether the member must be present.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required.as_ref().is_some_and(|required| required.value)
    }
}

/// `[object.*.rule.*]`.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its key.
    pub id: Text,
    /// `kind`.
    pub kind: Option<Spanned<RuleKind>>,
    /// `writer`.
    pub writer: Option<Text>,
    /// `reader`.
    pub reader: Option<Text>,
    /// The keys that depend on the kind.
    pub parts: RuleParts,
    /// The keys that almost every item has.
    pub facts: Facts,
}

/// The keys of a rule that depend on its kind.
#[derive(Debug, Clone)]
pub struct RuleParts {
    /// `members` of the presence rules; `needs` of `requires`.
    pub members: Vec<Text>,
    /// The span of that array.
    pub list: Option<Span>,
    /// `member` of `requires`.
    pub member: Option<Text>,
    /// `factors` of `sum`.
    pub factors: Vec<Text>,
    /// `obeys` of `sum`.
    pub obeys: Option<Text>,
    /// `first` of `same`.
    pub first: Option<Text>,
    /// `others` of `same`.
    pub others: Option<Text>,
    /// `path` of `checksum`, `prefix` and `after_now`.
    pub path: Option<Text>,
    /// `algorithms` of `checksum`.
    pub algorithms: Vec<Text>,
    /// `when` of `checksum`: a path and the required string.
    pub when: Option<(Option<Text>, Option<Text>)>,
    /// `prefix` of `prefix`.
    pub prefix: Option<Text>,
    /// `seconds` of `after_now`.
    pub seconds: Option<Spanned<i64>>,
}

/// The keys that almost every item has: texts for people, evidence, contradictions.
#[derive(Debug, Clone)]
pub struct Facts {
    /// `label`.
    pub label: Option<Words>,
    /// `description`.
    pub description: Option<Words>,
    /// `todo`.
    pub todo: Option<Text>,
    /// `evidence`.
    pub evidence: Vec<Evidence>,
    /// `contradictions`.
    pub contradictions: Vec<Contradiction>,
}

/// A text in both languages.
#[derive(Debug, Clone)]
pub struct Words {
    /// English.
    pub en: Option<Text>,
    /// Spanish.
    pub es: Option<Text>,
}

/// A source of a fact, and its certainty.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The span of the entry.
    pub span: Span,
    /// `page`.
    pub page: Option<Text>,
    /// `certainty`.
    pub certainty: Option<Text>,
    /// `note`.
    pub note: Option<Text>,
    /// `fingerprint`.
    pub fingerprint: Option<Text>,
    /// `flagged`.
    pub flagged: Vec<Text>,
}

/// A contradiction between sources.
#[derive(Debug, Clone)]
pub struct Contradiction {
    /// Its key.
    pub id: Text,
    /// `claims`.
    pub claims: Vec<(Option<Text>, Option<Words>)>,
    /// `decision`.
    pub decision: Option<Words>,
    /// `reason`.
    pub reason: Option<Words>,
}

/// The versions that introduced, deprecated and removed an item.
#[derive(Debug, Clone)]
pub struct Lifecycle {
    /// `since`.
    pub since: Option<Text>,
    /// `deprecated`.
    pub deprecated: Option<Text>,
    /// `replacement`.
    pub replacement: Option<Text>,
    /// `removed`.
    pub removed: Option<Text>,
}

/// A JSON value with the spans of all its parts.
#[derive(Debug, Clone)]
pub struct Value {
    /// The value without its span.
    pub kind: ValueKind,
    /// The span.
    pub span: Span,
}

/// A JSON value. TOML has no null.
#[derive(Debug, Clone)]
pub enum ValueKind {
    /// `true`, `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A finite number.
    Decimal(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, with ordered members.
    Table(Vec<(Spanned<String>, Value)>),
}

impl Value {
    /// A text of the spec as an instance.
    #[must_use]
    pub fn text(text: &Spanned<String>) -> Self {
        Self { kind: ValueKind::Text(text.value.clone()), span: text.span.clone() }
    }

    /// The value without spans.
    #[must_use]
    pub fn literal(&self) -> Literal {
        match &self.kind {
            ValueKind::Boolean(value) => Literal::Boolean(*value),
            ValueKind::Integer(value) => Literal::Integer(*value),
            ValueKind::Decimal(value) => Literal::Decimal(*value),
            ValueKind::Text(value) => Literal::Text(value.clone()),
            ValueKind::List(items) => Literal::Array(items.iter().map(Self::literal).collect()),
            ValueKind::Table(members) => Literal::Object(
                members.iter().map(|(name, value)| (name.value.clone(), value.literal())).collect(),
            ),
        }
    }
}
