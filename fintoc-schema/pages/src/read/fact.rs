//! What a page says about one field.

use super::text::Position;
use fintoc_diff::fingerprint;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::Literal;

/// What a page says about one field.
#[derive(Debug, Clone)]
pub struct Fact {
    /// From the object that the page is about: `line_items[].price_data`.
    pub path: String,
    /// Other names that a glued row could be read as; never for names that stand alone.
    pub other_readings: Vec<String>,
    /// Where the field travels.
    pub side: Side,
    /// The heading of the table, where no place for it was found.
    pub section: Option<String>,
    /// A row describes it, rather than a sample alone.
    pub described: bool,
    /// A sample shows it.
    pub sampled: bool,
    /// What type it has.
    pub ty: Option<TypeFact>,
    /// Whether it must be there, where the page says so.
    pub required: Option<bool>,
    /// Whether it may be null, where the page says so.
    pub nullable: Option<bool>,
    /// What the page shows as filled in.
    pub default: Option<DefaultFact>,
    /// What samples show, in order.
    pub examples: Vec<Literal>,
    /// The words that it may be, where the page lists them.
    pub values: Option<Values>,
    /// In the order of the text.
    pub bounds: Vec<Bound>,
    /// The one word that it always is.
    pub constant: Option<String>,
    /// What its text is: `date-time`, `email`, ...
    pub formats: Vec<&'static str>,
    /// Requirements that depend on something.
    pub conditions: Vec<Condition>,
    /// The page calls it deprecated.
    pub deprecated: Option<Deprecated>,
    /// It has members that the page folds away.
    pub hides_members: bool,
    /// The description, unless there is none.
    pub wording: Option<Wording>,
    /// A hash of what stands beside the description: type words, flags, values, what is filled in.
    pub structure: String,
    /// Where its name stands.
    pub position: Position,
    /// How it is set out.
    pub layout: Layout,
    /// How sure the reading of name and type is.
    pub confidence: Confidence,
    /// What the page shows against its own rules.
    pub inconsistencies: Vec<String>,
}

impl Fact {
    /// A field of which nothing is known yet.
    pub fn new(path: String, side: Side, layout: Layout, position: Position) -> Fact {
        Fact {
            path,
            other_readings: Vec::new(),
            side,
            section: None,
            described: false,
            sampled: false,
            ty: None,
            required: None,
            nullable: None,
            default: None,
            examples: Vec::new(),
            values: None,
            bounds: Vec::new(),
            constant: None,
            formats: Vec::new(),
            conditions: Vec::new(),
            deprecated: None,
            hides_members: false,
            wording: None,
            structure: String::new(),
            position,
            layout,
            confidence: Confidence::High,
            inconsistencies: Vec::new(),
        }
    }
}

/// Where a field travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In the body of a request.
    Body,
    /// In the body of a response, or in an object that responses hold.
    Response,
    /// In the query of the address.
    Query,
    /// In the path of the address.
    Path,
    /// Among the headers.
    Header,
}

impl Side {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Side::Body => "body",
            Side::Response => "response",
            Side::Query => "query",
            Side::Path => "path",
            Side::Header => "header",
        }
    }
}

/// A type as a page writes it, and what that means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeFact {
    /// As written: `array of strings`.
    pub words: String,
    /// What it means.
    pub kind: JsonKind,
    /// What each item is, where it is an array and the page says so.
    pub items: Option<JsonKind>,
}

/// A JSON type as pages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// `string`, `texto`, `date`, ...
    String,
    /// `integer`, `int32`, `entero`, ...
    Integer,
    /// `number`, `decimal`, ...
    Number,
    /// `boolean`, ...
    Boolean,
    /// `object`, `hash`, `json`, ...
    Object,
    /// `array`, `list`, ...
    Array,
    /// Anything.
    Any,
}

impl JsonKind {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            JsonKind::String => "string",
            JsonKind::Integer => "integer",
            JsonKind::Number => "number",
            JsonKind::Boolean => "boolean",
            JsonKind::Object => "object",
            JsonKind::Array => "array",
            JsonKind::Any => "any",
        }
    }

    /// The kind of a value in a sample; none for null.
    pub fn of_literal(value: &Literal) -> Option<JsonKind> {
        match value {
            Literal::Null => None,
            Literal::Boolean(_) => Some(JsonKind::Boolean),
            Literal::Integer(_) => Some(JsonKind::Integer),
            Literal::Decimal(_) => Some(JsonKind::Number),
            Literal::Text(_) => Some(JsonKind::String),
            Literal::Array(_) => Some(JsonKind::Array),
            Literal::Object(_) => Some(JsonKind::Object),
        }
    }
}

/// What a page shows as filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultFact {
    /// The value; none where the page masks it.
    pub value: Option<Literal>,
    /// The page's text calls it what holds when the field is absent, rather than showing it in a
    /// form, where it is an example.
    pub stated: bool,
}

/// The words that a field may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// In the order of the page.
    pub words: Vec<String>,
    /// Listed in a place of their own, rather than in a sentence.
    pub listed: bool,
    /// How sure the reading is.
    pub confidence: Confidence,
}

/// A bound, in the words of the spec language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// A limit.
    pub keyword: Keyword,
    /// A whole number.
    pub value: i64,
    /// The sentence holds only sometimes: `in Chile, ...`.
    pub conditional: bool,
    /// It stands in a place of its own, rather than in a sentence.
    pub apart: bool,
}

/// A requirement that depends on something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What is asked.
    pub effect: Effect,
    /// Of which field.
    pub field: String,
    /// Other fields of the page that the sentence names, in order.
    pub mentions: Vec<String>,
}

/// What a condition asks of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It must be there.
    Required,
    /// It must not be there.
    Forbidden,
}

impl Effect {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Required => "required",
            Effect::Forbidden => "forbidden",
        }
    }
}

/// The page calls a field deprecated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// What to use instead, where it says so.
    pub replacement: Option<String>,
}

/// What is kept of a description instead of its sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// A hash of its letters and digits.
    pub fingerprint: String,
    /// Its numbers, dates and strong words, in order, each once.
    pub flagged: Vec<String>,
    /// Its beginning, for a reader of the output; never written into a spec.
    pub quote: String,
}

/// How sure a reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Another reading is as likely.
    Low,
    /// Read from running or glued text.
    Medium,
    /// Stands in a place of its own.
    High,
}

impl Confidence {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// How a field is set out on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Many glued rows on one line.
    Concatenated,
    /// One glued row a line.
    ConcatenatedRows,
    /// One cell a line.
    Lines,
    /// A table: pipes, tabs, Markdown or HTML.
    Table,
    /// A list item or running line: `name` (type): text.
    Item,
    /// An embedded OpenAPI document.
    OpenApi,
    /// A sample alone.
    Sample,
}

impl Layout {
    /// The word in the output.
    pub fn word(self) -> &'static str {
        match self {
            Layout::Concatenated => "concatenated",
            Layout::ConcatenatedRows => "concatenated_rows",
            Layout::Lines => "lines",
            Layout::Table => "table",
            Layout::Item => "item",
            Layout::OpenApi => "openapi",
            Layout::Sample => "sample",
        }
    }
}

impl Fact {
    /// What a spec keeps of everything that a page says about a field: a hash of the description and
    /// one of the rest.
    pub fn fingerprint(&self) -> String {
        let none = "0".repeat(16);
        let words = self.wording.as_ref().map_or(none.as_str(), |wording| &wording.fingerprint);
        format!("{words}-{}", self.structure)
    }

    /// Hashes what stands beside the description. To be called before sentences are read.
    pub(super) fn compute_structure(&mut self) {
        let words = self.ty.as_ref().map_or("", |ty| ty.words.as_str()).to_lowercase();
        let value = |value: &Literal| compact(value);
        let default =
            self.default.as_ref().map(|default| default.value.as_ref().map_or("masked".to_owned(), value));
        let listed = self.values.as_ref().filter(|values| values.listed).map(|values| values.words.join(" "));
        let bounds: Vec<String> =
            self.bounds.iter().map(|bound| format!("{} {}", bound.keyword, bound.value)).collect();
        self.structure = fingerprint::of_parts(&[
            &words,
            &format!("{:?} {:?} {:?}", self.required, self.nullable, self.deprecated.is_some()),
            &default.unwrap_or_default(),
            &listed.unwrap_or_default(),
            &bounds.join(" "),
            self.constant.as_deref().unwrap_or(""),
            &self.formats.join(" "),
        ]);
    }
}
