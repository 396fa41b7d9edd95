//! The resolved whole: every type, field, rule and fact, with all references settled.
//!
//! A model is made only by [`lower`](crate::lower::lower) from a checked spec. References are shared
//! pointers, and `check` has refused cycles, so that every walk over a model ends and no look-up
//! can fail.

use std::rc::Rc;

use crate::constraint::Keyword;

mod text;
mod travel;
mod word;

/// Everything the specs say.
#[derive(Debug, Clone)]
pub struct Model {
    /// One for each folder of spec files, sorted by name.
    pub modules: Vec<Module>,
    /// The sentences for violations, sorted by code: the table `[message]` of `messages.toml`.
    pub messages: Vec<Message>,
    /// The words for JSON kinds that fill `{expected}` and `{found}`, sorted: the table `[word]`.
    pub words: Vec<Message>,
}

/// One folder of spec files: one pair of path generation and dated version.
#[derive(Debug, Clone)]
pub struct Module {
    /// The folder's name, which is also the Rust module: `v1`.
    pub name: String,
    /// The path generation: `v1`.
    pub path_generation: String,
    /// The dated version: `2023-11-15`.
    pub dated_version: String,
    /// The places that facts were read from, sorted by id.
    pub pages: Vec<Rc<Page>>,
    /// Simple types, in the order of the files and of the places in them; the anonymous ones that
    /// fields carry stand where their object stands.
    pub scalars: Vec<Rc<Scalar>>,
    /// Enumerations, in order.
    pub enums: Vec<Rc<Enum>>,
    /// Unions, parts before wholes.
    pub unions: Vec<Rc<Union>>,
    /// Objects, parts before wholes; `both` in a spec has become two of them.
    pub objects: Vec<Rc<Object>>,
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

/// Which way an instance travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// We write it: closed and strict.
    Request,
    /// We read it: open and tolerant.
    Response,
}

/// The type of a field, an item or a value.
#[derive(Debug, Clone)]
pub enum Type {
    /// A string, number or boolean with constraints.
    Scalar(Rc<Scalar>),
    /// One of a list of words.
    Enum(Rc<Enum>),
    /// Members by name.
    Object(Rc<Object>),
    /// One of several types.
    Union(Rc<Union>),
    /// A list.
    Array(Rc<Array>),
    /// Members whose names the sender chooses.
    Map(Rc<Map>),
}

impl Type {
    /// What people read of a type that has a name; lists and maps have none.
    #[must_use]
    pub fn doc(&self) -> Option<&Doc> {
        match self {
            Self::Scalar(scalar) => Some(&scalar.doc),
            Self::Enum(item) => Some(&item.doc),
            Self::Object(object) => Some(&object.doc),
            Self::Union(union) => Some(&union.doc),
            Self::Array(_) | Self::Map(_) => None,
        }
    }

    /// The constraints that stand on a value itself, not on what is inside it.
    #[must_use]
    pub fn constraints(&self) -> &[Constraint] {
        match self {
            Self::Scalar(scalar) => &scalar.constraints,
            Self::Array(array) => &array.constraints,
            Self::Map(map) => &map.constraints,
            Self::Enum(_) | Self::Object(_) | Self::Union(_) => &[],
        }
    }
}

/// The JSON kind of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A JSON string.
    String,
    /// A JSON number that is integral once read as an IEEE double.
    Integer,
    /// A JSON number.
    Number,
    /// `true` or `false`.
    Boolean,
}

/// A named simple type with constraints.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// Its name in `UpperCamelCase`; anonymous ones are called object + field.
    pub name: String,
    /// The JSON kind.
    pub kind: Kind,
    /// In the order of the table of keywords. Strings always have `max_length`, numbers always a
    /// lower and an upper bound.
    pub constraints: Vec<Constraint>,
    /// What the text is, for tools that offer a date picker: `email`, `uri`, `date`, `date-time`.
    /// An annotation: the pattern beside it decides.
    pub format: Option<String>,
    /// Never shown, and why.
    pub sensitive: Option<Sensitivity>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

impl Scalar {
    /// The first example that is a text: what a value is told to be written like.
    #[must_use]
    pub fn text_example(&self) -> Option<&str> {
        self.examples.iter().find_map(|example| match example {
            Literal::Text(text) => Some(&**text),
            Literal::Null
            | Literal::Boolean(_)
            | Literal::Integer(_)
            | Literal::Decimal(_)
            | Literal::Array(_)
            | Literal::Object(_) => None,
        })
    }
}

/// A keyword with its argument.
#[derive(Debug, Clone)]
pub struct Constraint {
    /// A row of [`KEYWORDS`](crate::constraint::KEYWORDS).
    pub keyword: &'static Keyword,
    /// What the keyword is given.
    pub argument: Argument,
    /// The bound exists only because a schema needs one; it is never shown as a rule of Fintoc.
    pub technical: bool,
}

/// What a keyword is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A bound or a count.
    Integer(i64),
    /// `unique_items = true`.
    Flag,
    /// A constant.
    Text(String),
    /// Portable patterns, all of which must match.
    Patterns(Vec<String>),
}

/// Why a value is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    /// A token or key: whoever has it may act.
    Secret,
    /// Tells who somebody is.
    Personal,
    /// An account or what leads to one.
    Bank,
}

/// An enumeration of words.
#[derive(Debug, Clone)]
pub struct Enum {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Whether readers keep words that they do not know. Writers never write others.
    pub open: bool,
    /// In the order of the spec.
    pub variants: Vec<Variant>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other.
    pub contradictions: Vec<Contradiction>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// One word of an enumeration.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The word as written: `checking_account`, `CLP`.
    pub wire: String,
    /// The Rust variant: `CheckingAccount`, `Clp`.
    pub name: String,
    /// Other spellings that are read and mean the same: `clp`.
    pub aliases: Vec<String>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Since when, until when.
    pub lifecycle: Lifecycle,
}

/// One of several types.
#[derive(Debug, Clone)]
pub struct Union {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Which way it travels; `None` where every variant is a scalar, so that both ways look alike.
    pub direction: Option<Direction>,
    /// What tells the variants apart.
    pub by: Discriminator,
    /// In the order of the spec.
    pub variants: Vec<UnionVariant>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// What tells the variants of a union apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Discriminator {
    /// A member that holds the variant's word. Every variant is an object that does not declare
    /// this member itself.
    Tag(String),
    /// The JSON kind: no two variants share one.
    Kind,
}

/// One variant of a union.
#[derive(Debug, Clone)]
pub struct UnionVariant {
    /// The tag's word, or the variant's word in the spec where the kind decides.
    pub wire: String,
    /// The Rust variant.
    pub name: String,
    /// What it holds.
    pub ty: Type,
}

/// A list.
#[derive(Debug, Clone)]
pub struct Array {
    /// What each item is.
    pub items: Type,
    /// `min_items`, `max_items` (always there), `unique_items`.
    pub constraints: Vec<Constraint>,
}

/// Members whose names the sender chooses.
#[derive(Debug, Clone)]
pub struct Map {
    /// What each name must be: a string scalar.
    pub keys: Rc<Scalar>,
    /// What each value is.
    pub values: Type,
    /// `min_properties`, `max_properties` (always there).
    pub constraints: Vec<Constraint>,
}

/// An object type in one direction.
#[derive(Debug, Clone)]
pub struct Object {
    /// Its name in `UpperCamelCase`.
    pub name: String,
    /// Which way it travels: closed and strict, or open and tolerant.
    pub direction: Direction,
    /// Whether it stands on its own: it gets a schema, a re-export, a checker.
    pub root: bool,
    /// In the order of the spec.
    pub fields: Vec<Field>,
    /// Rules over several fields.
    pub rules: Vec<Rule>,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other about the object as a whole.
    pub contradictions: Vec<Contradiction>,
    /// Whole instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// The member's name in JSON: `type`.
    pub wire: String,
    /// The Rust field: `r#type`.
    pub name: String,
    /// What the value is.
    pub ty: Type,
    /// Whether the member must be present.
    pub required: bool,
    /// A response's member that the documents promise, though reading goes on without it: its
    /// absence is a finding. Never together with `required`, never in requests.
    pub expected: bool,
    /// Whether the value may be null.
    pub nullable: bool,
    /// What holds where the member is absent.
    pub default: Option<DefaultValue>,
    /// Instances that fit, in order.
    pub examples: Vec<Literal>,
    /// Never shown, and why: the field's own class, else its scalar's.
    pub sensitive: Option<Sensitivity>,
    /// Since when, until when.
    pub lifecycle: Lifecycle,
    /// What people read.
    pub doc: Doc,
    /// Where the facts come from; never empty.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other.
    pub contradictions: Vec<Contradiction>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// What holds where a member is absent.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultValue {
    /// The value.
    pub value: Literal,
    /// Who puts it there. Nothing of ours ever fills it in for the server.
    pub applied_by: Side,
}

/// A side of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Fintoc.
    Server,
    /// The program that sends the request.
    Client,
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

/// How much a broken rule matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing: an unknown member, a promised one that is absent.
    Note,
    /// Never changes a verdict.
    Warning,
    /// Refuses a request; refuses a response in strict mode.
    Error,
}

/// A rule over one or several fields that keywords cannot say.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Stable and unique in its object: `amount-or-line-items`.
    pub id: String,
    /// What must hold.
    pub kind: RuleKind,
    /// What a broken rule means for the one who sends; in a request only this one counts.
    pub writer: Severity,
    /// What it means for the one who reads; in a response only this one counts.
    pub reader: Severity,
    /// What people read.
    pub doc: Doc,
    /// Where the rule comes from.
    pub evidence: Vec<Evidence>,
    /// What the sources say against each other.
    pub contradictions: Vec<Contradiction>,
    /// Where it stands in the specs.
    pub origin: Origin,
}

/// What a rule demands. Members are wire names of the same object.
#[derive(Debug, Clone)]
pub enum RuleKind {
    /// One of the members is present, and no other.
    ExactlyOneOf(Vec<String>),
    /// At least one of the members is present.
    AtLeastOneOf(Vec<String>),
    /// All of the members are present, or none.
    Together(Vec<String>),
    /// At most one of the members is present.
    Excludes(Vec<String>),
    /// Where the first is present, all the others are.
    Requires {
        /// The member that asks.
        member: String,
        /// What it asks for.
        needs: Vec<String>,
    },
    /// The sum over the items of the product of the factors obeys a scalar's constraints.
    Sum {
        /// Integer places below the same array: `line_items[*].quantity`.
        factors: Vec<Path>,
        /// The scalar whose constraints the total obeys.
        obeys: Rc<Scalar>,
    },
    /// Every value at `others` that is there equals the value at `first`, if that is there.
    Same {
        /// A place without `[*]`.
        first: Path,
        /// A place, perhaps below an array.
        others: Path,
    },
    /// The text at `path` passes at least one of the algorithms.
    Checksum {
        /// A string place.
        path: Path,
        /// In the order of the spec, at least one.
        algorithms: Vec<Algorithm>,
        /// The rule holds only where this does.
        when: Option<Condition>,
    },
    /// The text at `path` starts with `prefix`.
    Prefix {
        /// A string place.
        path: Path,
        /// ASCII.
        prefix: String,
    },
    /// The UTC instant at `path` lies at least `seconds` after now. Needs a clock: judged only
    /// when somebody gives the time.
    AfterNow {
        /// A date-time place.
        path: Path,
        /// The least distance.
        seconds: i64,
    },
}

/// A condition on a sibling place.
#[derive(Debug, Clone)]
pub struct Condition {
    /// A string or enum place without `[*]`.
    pub path: Path,
    /// The word that must stand there.
    pub equals: String,
}

/// A check digit's algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// Chile's tax and identity number: modulo 11.
    Rut,
    /// Mexico's tax number: shape and modulo 11.
    Rfc,
    /// Mexico's population key: shape and modulo 10.
    Curp,
    /// Mexico's account number: weights 3, 7, 1, modulo 10.
    Clabe,
}

/// A place below an object, with at most one `[*]`: `line_items[*].price_data.currency`.
#[derive(Debug, Clone)]
pub struct Path(pub Vec<Step>);

/// One step of a [`Path`].
#[derive(Debug, Clone)]
pub enum Step {
    /// A member.
    Member(Rc<PathMember>),
    /// Every item of an array.
    Each,
}

/// A member on a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathMember {
    /// The name in JSON.
    pub wire: String,
    /// The Rust field.
    pub name: String,
}

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

/// A JSON value that a spec gives as an example or a default.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A finite fraction.
    Decimal(f64),
    /// A string.
    Text(String),
    /// A list.
    Array(Vec<Literal>),
    /// Members, in the order of the spec.
    Object(Vec<(String, Literal)>),
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
