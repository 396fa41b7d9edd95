//! What the spec files say, each part with its place, before anybody asked whether it makes sense.
//!
//! Parts that are missing or of the wrong kind are `None`: they were told when they were read.

use std::fmt;

use crate::assertion::Assertion;
use crate::constraint::{Keyword, RuleKind};
use crate::diagnostic::Place;
use crate::model::Literal;

mod names;

pub use names::{Item, Names};

/// Something with the place where it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// What stands there.
    pub value: T,
    /// Where.
    pub place: Place,
}

// The place alone would say less than both do in one line.
impl<T: fmt::Debug> fmt::Debug for Located<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.value, self.place)
    }
}

/// A word or a text with its place.
pub type Text = Located<String>;

/// All files.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// One for each folder, in the order of the names.
    pub modules: Vec<Module>,
    /// `messages.toml`, if it is there.
    pub messages: Option<Messages>,
}

/// The catalogue of messages.
#[derive(Debug, Clone)]
pub struct Messages {
    /// Where what is missing would stand.
    pub place: Place,
    /// `[message]`: for violations.
    pub sentences: Vec<Sentence>,
    /// `[word]`: for JSON kinds.
    pub words: Vec<Sentence>,
}

/// A line of the catalogue.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// What it is for.
    pub code: Text,
    /// What it says.
    pub text: Option<Words>,
}

/// One folder.
#[derive(Debug, Clone)]
pub struct Module {
    /// The folder's name.
    pub name: String,
    /// The beginning of its first file.
    pub place: Place,
    /// Whether all files could be read. If not, what looks unknown may stand in the others.
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
    /// An empty one.
    #[must_use]
    pub fn new(name: &str, place: Place) -> Self {
        Self {
            name: name.to_owned(),
            place,
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
    /// The word `module`.
    pub place: Place,
    /// `path_generation`.
    pub path_generation: Option<Text>,
    /// `dated_version`.
    pub dated_version: Option<Text>,
}

/// A place that facts were read from.
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
    /// What stands everywhere.
    pub facts: Facts,
}

/// A type and the keys that say more about it.
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
    /// The key.
    pub key: Place,
    /// The value; of several patterns, each of them.
    pub places: Vec<Place>,
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
    pub open: Option<Located<bool>>,
    /// `value`.
    pub words: Vec<Word>,
    /// Whether `value` is a table that holds nothing.
    pub empty: bool,
    /// What stands everywhere.
    pub facts: Facts,
}

/// One word of an enumeration.
#[derive(Debug, Clone)]
pub struct Word {
    /// Its key.
    pub wire: Text,
    /// `aliases`.
    pub aliases: Vec<Text>,
    /// `since` and the like.
    pub lifecycle: Lifecycle,
    /// What stands everywhere.
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
    /// Whether `variant` is a table that holds nothing.
    pub empty: bool,
    /// What stands everywhere.
    pub facts: Facts,
}

/// One variant of a union.
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
    pub root: Option<Located<bool>>,
    /// `field`.
    pub fields: Vec<Field>,
    /// `rule`.
    pub rules: Vec<Rule>,
    /// `examples`.
    pub examples: Vec<Value>,
    /// What stands everywhere.
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
    pub required: Option<Located<bool>>,
    /// `nullable`.
    pub nullable: Option<Located<bool>>,
    /// `default`.
    pub default: Option<Value>,
    /// `default_applied_by`.
    pub default_applied_by: Option<Text>,
    /// `examples`.
    pub examples: Vec<Value>,
    /// `sensitive`.
    pub sensitive: Option<Text>,
    /// `since` and the like.
    pub lifecycle: Lifecycle,
    /// What stands everywhere.
    pub facts: Facts,
}

impl Field {
    /// Whether the member must be present.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required.as_ref().is_some_and(|required| required.value)
    }
}

/// A rule over one or several fields.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its key.
    pub id: Text,
    /// `kind`.
    pub kind: Option<Located<RuleKind>>,
    /// `writer`.
    pub writer: Option<Text>,
    /// `reader`.
    pub reader: Option<Text>,
    /// The keys that depend on the kind.
    pub parts: RuleParts,
    /// What stands everywhere.
    pub facts: Facts,
}

/// What a rule says; which parts stand depends on its kind.
#[derive(Debug, Clone)]
pub struct RuleParts {
    /// `members` of the presence rules; `needs` of `requires`.
    pub members: Vec<Text>,
    /// Where that list stands, if it is one.
    pub list: Option<Place>,
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
    /// `when` of `checksum`: a place and the word that must stand there.
    pub when: Option<(Option<Text>, Option<Text>)>,
    /// `prefix` of `prefix`.
    pub prefix: Option<Text>,
    /// `seconds` of `after_now`.
    pub seconds: Option<Located<i64>>,
}

/// What people read of an item, and where it comes from: the keys that stand everywhere.
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

/// The same in both languages.
#[derive(Debug, Clone)]
pub struct Words {
    /// English.
    pub en: Option<Text>,
    /// Spanish.
    pub es: Option<Text>,
}

/// Where a fact was read, and how sure it is.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The whole entry.
    pub place: Place,
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

/// What sources say against each other.
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

/// Since when, until when.
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

/// A value with the places of all its parts.
#[derive(Debug, Clone)]
pub struct Value {
    /// What it is.
    pub kind: ValueKind,
    /// Where it stands.
    pub place: Place,
}

/// A JSON value. TOML has no null.
#[derive(Debug, Clone)]
pub enum ValueKind {
    /// `true`, `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A finite fraction.
    Decimal(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Members, in order.
    Table(Vec<(Located<String>, Value)>),
}

impl Value {
    /// A text of the spec as an instance.
    #[must_use]
    pub fn text(text: &Located<String>) -> Self {
        Self { kind: ValueKind::Text(text.value.clone()), place: text.place.clone() }
    }

    /// The same without places.
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
