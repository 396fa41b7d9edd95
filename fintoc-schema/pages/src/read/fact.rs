//! Facts: what a page says about one field.

use super::text::Position;
use fintoc_diff::fingerprint;
use fintoc_schema::constraint::Keyword;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::Literal;

/// What a page says about one field.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Path from the object that the page documents: `line_items[].price_data`.
    pub path: String,
    /// Other names that a concatenated row could be read as; empty for names in a cell of their own.
    pub other_readings: Vec<String>,
    /// Part of the request or response that has the field.
    pub side: Side,
    /// Heading of the field's table, if the table could not be attached to an object.
    pub section: Option<String>,
    /// Whether a row describes it; otherwise only a sample shows it.
    pub described: bool,
    /// Whether a sample shows it.
    pub sampled: bool,
    /// Its type, if the page gives one.
    pub ty: Option<TypeFact>,
    /// Whether it is required, if the page says so.
    pub required: Option<bool>,
    /// Whether it may be null, if the page says so.
    pub nullable: Option<bool>,
    /// The default, or the value that a form shows.
    pub default: Option<DefaultFact>,
    /// Values in samples, in order.
    pub examples: Vec<Literal>,
    /// The allowed values, if the page lists them.
    pub values: Option<Values>,
    /// In the order of the text.
    pub bounds: Vec<Bound>,
    /// The only allowed value.
    pub constant: Option<String>,
    /// Formats of the string: `date-time`, `email`, ...
    pub formats: Vec<&'static str>,
    /// Requirements that depend on something.
    pub conditions: Vec<Condition>,
    /// Set if the page calls it deprecated.
    pub deprecated: Option<Deprecated>,
    /// Whether the page collapses its members.
    pub hides_members: bool,
    /// What is kept of the description, if there is one.
    pub wording: Option<Wording>,
    /// Hash of everything but the description: type words, flags, values, default.
    pub structure: String,
    /// Position of its name.
    pub position: Position,
    /// Layout of its row.
    pub layout: Layout,
    /// Confidence in name and type.
    pub confidence: Confidence,
    /// Contradictions of the page with itself.
    pub inconsistencies: Vec<String>,
}

impl Fact {
    /// Creates a fact without statements.
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

/// Part of a request or response that has a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In the body of a request.
    Body,
    /// In the body of a response, or in an object inside one.
    Response,
    /// In the query of the URL.
    Query,
    /// In the path of the URL.
    Path,
    /// Among the headers.
    Header,
}

impl Side {
    /// The name in the output.
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

/// A type as a page writes it, and the JSON type that it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeFact {
    /// As written: `array of strings`.
    pub words: String,
    /// The JSON type.
    pub kind: JsonKind,
    /// The type of the items, if it is an array and the page says so.
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
    /// The name in the output.
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

    /// Returns the type of a value in a sample; `None` for null.
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
    /// The value; `None` if the page masks it.
    pub value: Option<Literal>,
    /// Whether the text states it as the default; a value that only a form shows is an example.
    pub stated: bool,
}

/// The allowed values of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// In the order of the page.
    pub words: Vec<String>,
    /// Whether they are listed outside a sentence.
    pub listed: bool,
    /// Confidence in the list.
    pub confidence: Confidence,
}

/// A bound, in the words of the spec language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// A limit.
    pub keyword: Keyword,
    /// The limit, an integer.
    pub value: i64,
    /// Whether the sentence holds only under a condition: `in Chile, ...`.
    pub conditional: bool,
    /// Whether it is written outside a sentence.
    pub apart: bool,
}

/// A requirement that depends on something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What the condition demands.
    pub effect: Effect,
    /// The field that it applies to.
    pub field: String,
    /// Other fields of the page that the sentence names, in order.
    pub mentions: Vec<String>,
}

/// What a condition demands of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It is required.
    Required,
    /// It is forbidden.
    Forbidden,
}

impl Effect {
    /// The name in the output.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Required => "required",
            Effect::Forbidden => "forbidden",
        }
    }
}

/// A deprecation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// The replacement, if the page names one.
    pub replacement: Option<String>,
}

/// What is kept of a description; never its sentences.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// A hash of its letters and digits.
    pub fingerprint: String,
    /// Its numbers, dates and words that change a demand, in order, without duplicates.
    pub flagged: Vec<String>,
    /// Its beginning, for a reader of the output; never written into a spec.
    pub quote: String,
}

/// Confidence in what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Another interpretation is as likely.
    Low,
    /// Read from sentences or concatenated text.
    Medium,
    /// Read from a cell or line of its own.
    High,
}

impl Confidence {
    /// The name in the output.
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
    /// Many rows on one line, without separators.
    Concatenated,
    /// One row per line, without separators between its cells.
    ConcatenatedRows,
    /// One cell per line.
    Lines,
    /// A table: pipes, tabs, Markdown or HTML.
    Table,
    /// A list item or running line: `name` (type): text.
    Item,
    /// An embedded OpenAPI document.
    OpenApi,
    /// Only a sample.
    Sample,
}

impl Layout {
    /// The name in the output.
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

    /// Hashes everything but the description. Must run before sentences add to the fact.
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
