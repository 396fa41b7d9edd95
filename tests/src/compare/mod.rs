//! Compares the reports of the generated types and of the reference validator on a text.
//!
//! The types are asked in every way that users have: with places and without, tolerantly and strictly, through plain serde,
//! through a parsed `Value`; and what was read is validated and written again.

mod run;
mod shrink;
mod spelling;
mod told;

use std::fmt;

use fintoc_schema::model::{Direction, Model};
use fintoc_schema::named::{Named, named};
use fintoc_types::Reader;
use fintoc_validator::json::{self, Node};
use fintoc_validator::report;
use fintoc_validator::validate::Validator;

use self::told::{Told, by_findings, by_reference, by_types, sorted};
use crate::subject::{Subject, subjects};

pub use self::run::{Count, run};
pub use self::shrink::shrink;

/// A type as both judges know it.
#[derive(Debug, Clone)]
pub struct Pair {
    /// As the compiler generates it.
    pub subject: Subject,
    /// As the model says.
    pub named: Named,
}

/// Every type of a set that has a Rust type of its own.
#[must_use]
pub fn pairs(set: &str, model: &Model) -> Vec<Pair> {
    let named = named(model);
    let pair = |subject: &Subject| {
        let named = named.iter().find(|named| named.name == subject.name())?.clone();
        Some(Pair { subject: *subject, named })
    };
    subjects(set).iter().filter_map(pair).collect()
}

/// Nothing, or where two answers differ.
pub type Answer = Result<(), Box<Difference>>;

/// A text on which two answers differ.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The type.
    pub name: &'static str,
    /// What was asked.
    pub what: &'static str,
    /// The text.
    pub text: Vec<u8>,
    /// Two answers.
    pub answers: [String; 2],
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text.escape_ascii().to_string().replace("\\\"", "\"");
        let [one, two] = &self.answers;
        write!(f, "{}: {}\n  {text}\nexpected:\n{one}found:\n{two}", self.name, self.what)
    }
}

/// Everything that both judges say of one text, and the ways to ask the types.
struct Case<'a> {
    pair: &'a Pair,
    reader: Reader,
    text: &'a [u8],
    /// What the reference validator found.
    report: report::Report,
    told: Vec<Told>,
}

/// Whether a tolerant reader reads the text, if the judges do not differ.
///
/// # Errors
///
/// The first difference.
pub fn compare(pair: &Pair, validator: &Validator, text: &[u8]) -> Result<bool, Box<Difference>> {
    let report = validator.validate(&pair.named.ty, pair.named.direction, text);
    let told = report.violations.iter().map(by_reference).collect();
    let reader =
        validator.now.map_or_else(Reader::new, |now| Reader::new().now(now)).max_bytes(validator.limit);
    let case = Case { pair, reader, text, report, told };
    case.with_places()?;
    case.without_places()?;
    case.strictly()?;
    case.by_serde_alone()?;
    case.by_parsed_value()?;
    case.once_more()?;
    case.written()?;
    Ok(!case.report.is_rejected(false))
}

impl Case<'_> {
    fn has(&self, codes: &[&str]) -> bool {
        self.told.iter().any(|told| codes.contains(&told.code))
    }

    fn same<T: PartialEq + fmt::Debug>(&self, what: &'static str, expected: T, found: T) -> Answer {
        if expected == found {
            return Ok(());
        }
        let answers = [format!("  {expected:?}\n"), format!("  {found:?}\n")];
        Err(Box::new(Difference { name: self.pair.subject.name(), what, text: self.text.to_vec(), answers }))
    }

    /// Shows only what one of them has alone, or all where it is the order that differs.
    fn same_list(&self, what: &'static str, expected: &[Told], found: &[Told]) -> Answer {
        if expected == found {
            return Ok(());
        }
        let alone = |one: &[Told], other: &[Told]| one.iter().all(|told| other.contains(told));
        let all = alone(expected, found) && alone(found, expected);
        let answers = [(expected, found), (found, expected)].map(|(one, other)| {
            let shown = one.iter().filter(|told| all || !other.contains(told));
            shown.map(|told| format!("  {told}\n")).collect()
        });
        Err(Box::new(Difference { name: self.pair.subject.name(), what, text: self.text.to_vec(), answers }))
    }

    /// The whole report, in order.
    fn with_places(&self) -> Answer {
        let read = !self.report.is_rejected(false);
        let (errors, others): (Vec<Told>, Vec<Told>) =
            self.told.iter().cloned().partition(|told| told.severity == "error");
        match self.pair.subject.root.validate(&self.reader.clone().positions(true), self.text) {
            // The types list errors apart from other findings.
            Err(found) => {
                self.same_list("the errors", &errors, &by_types(&found))?;
                self.same_list("findings beside the errors", &others, &by_findings(found.findings()))?;
                self.same("a tolerant reader reads it", read, false)
            }
            Ok(found) => {
                self.same_list("the findings", &self.told, &by_findings(&found))?;
                self.same("a tolerant reader reads it", read, true)
            }
        }
    }

    /// The fast pass finds the same, and tells neither places nor their order.
    fn without_places(&self) -> Answer {
        let read = !self.report.is_rejected(false);
        match self.pair.subject.root.validate(&self.reader, self.text) {
            Err(_) => self.same("the fast pass reads it", read, false),
            Ok(found) => {
                self.same_list(
                    "the findings of the fast pass",
                    &sorted(&self.told),
                    &sorted(&by_findings(&found)),
                )?;
                self.same("the fast pass reads it", read, true)
            }
        }
    }

    fn strictly(&self) -> Answer {
        let found = self.pair.subject.root.validate(&self.reader.clone().strict(true), self.text);
        self.same("a strict reader reads it", !self.report.is_rejected(true), found.is_ok())
    }

    /// Encoding, size and depth belong to the entry; rules that need a time have none.
    fn by_serde_alone(&self) -> Answer {
        let read = !self.report.is_rejected(false);
        if self.has(&["bom", "utf8", "size", "depth"]) || !read && self.has(&["after_now"]) {
            return Ok(());
        }
        let [slice, text, value] = (self.pair.subject.plain)(self.text);
        self.same("serde_json::from_slice", Some(read), slice.map(|told| told.is_ok()))?;
        self.same("serde_json::from_str", Some(read), text.map(|told| told.is_ok()))?;
        // A parsed value has lost repeated names, and a report of too many may not list them.
        match value {
            Some(value) if !self.has(&["duplicate_member", "too_many"]) => {
                self.same("serde_json::from_value", read, value.is_ok())
            }
            Some(_) | None => Ok(()),
        }
    }

    fn by_parsed_value(&self) -> Answer {
        let Ok(value) = serde_json::from_slice(self.text) else { return Ok(()) };
        // What is left out of a full report depends on the order, which a parsed value has lost.
        if self.has(&["bom", "size", "depth", "duplicate_member", "too_many"]) {
            return Ok(());
        }
        let found = match (self.pair.subject.value)(&self.reader, &value) {
            Ok(found) => by_findings(&found),
            Err(found) => [by_types(&found), by_findings(found.findings())].concat(),
        };
        self.same_list("a parsed value", &sorted(&self.told), &sorted(&found))
    }

    /// What was read, judged again.
    fn once_more(&self) -> Answer {
        let Ok([read, again]) = (self.pair.subject.again)(&Reader::new(), self.text) else { return Ok(()) };
        // What a report of a text leaves out, a value still tells.
        if self.has(&["too_many"]) {
            return Ok(());
        }
        self.same_list(
            "what was read, judged again",
            &sorted(&by_findings(&read)),
            &sorted(&by_findings(&again)),
        )
    }

    /// What was read, written again: the same value.
    fn written(&self) -> Answer {
        let Ok(written) = self.pair.subject.root.rewrite(&self.reader, self.text) else { return Ok(()) };
        let parse = |text: &[u8]| str::from_utf8(text).ok().and_then(|text| json::parse(text).ok());
        let [before, after] = [self.text, &*written].map(parse);
        let canonical = |node: Option<Node>| {
            node.map(|node| match self.pair.named.direction {
                Direction::Request => spelling::canonical(&self.pair.named.ty, &node),
                Direction::Response => node.canonical(),
            })
        };
        self.same("what was read, written again", canonical(before), after.as_ref().map(Node::canonical))
    }
}
