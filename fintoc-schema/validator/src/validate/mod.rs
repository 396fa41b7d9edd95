//! Validates a JSON text by interpreting the model: slowly, completely, and without the generated types.
//!
//! The generated types are a second, independent implementation, and tests compare the two. The common
//! specification is `tests/vectors/README.md`.

mod rule;
mod value;

pub(crate) use self::value::choose;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use crate::json::{self, MAX_DEPTH, Member, Node, SyntaxError};
use crate::report::{Report, Violation, child_pointer};
use fintoc_schema::model::{Direction, Origin, Type};
use fintoc_schema::violation::ViolationCode;

/// The default of [`Validator::limit`], in bytes.
pub const DEFAULT_LIMIT: usize = 64 * 1024;

/// Validates instances. It caches the patterns that it has compiled, so one validator serves many instances.
///
/// ```
/// use fintoc_schema::{compile, load::SpecFile, model::{Direction, Type}};
/// use fintoc_validator::validate::Validator;
///
/// let spec = r#"
/// language = 1
/// [module]
/// path_generation = "v1"
/// dated_version = "2023-11-15"
/// [page.guide]
/// title = "Guide"
/// url = "unknown"
/// read = "2026-11-20"
/// [scalar.Code]
/// type = "string"
/// max_length = 3
/// evidence = [{ page = "guide", certainty = "documented" }]
/// "#;
/// let (model, _) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a valid spec");
/// let code = Type::Scalar(model.modules[0].scalars[0].clone());
/// let report = Validator::default().validate(&code, Direction::Request, br#" "four" "#);
/// let found = &report.violations[0];
/// assert_eq!((found.code, found.position.column), ("max_length", 2));
/// assert!(report.is_rejected(false));
/// ```
#[derive(Debug)]
pub struct Validator {
    /// The longest text that is accepted, in bytes.
    pub limit: usize,
    /// The current time in seconds since 1970 UTC. Without it, rules that compare with it are skipped.
    pub now: Option<i64>,
    patterns: RefCell<BTreeMap<String, Option<Regex>>>,
}

impl Default for Validator {
    fn default() -> Self {
        Self { limit: DEFAULT_LIMIT, now: None, patterns: RefCell::default() }
    }
}

impl Validator {
    /// Validates a text as an instance of a type in a direction.
    pub fn validate(&self, ty: &Type, direction: Direction, text: &[u8]) -> Report {
        let mut run = Run { validator: self, direction, origin: None, found: Vec::new() };
        match self.parse(text) {
            Ok(node) => {
                run.document(&node, "");
                run.value(ty, false, &node, "");
            }
            Err(error) => run.found.push(*error),
        }
        Report::new(run.found, text)
    }

    /// Parses the text. An error of the text as a whole is the only violation of its report.
    fn parse(&self, text: &[u8]) -> Result<Node, Box<Violation>> {
        let error = |code, at| Box::new(Violation { span: at..at, ..Violation::new(code) });
        if text.len() > self.limit {
            return Err(Box::new(error(ViolationCode::Size, 0).with("limit", self.limit)));
        }
        if text.starts_with(b"\xef\xbb\xbf") {
            return Err(error(ViolationCode::Bom, 0));
        }
        let text =
            str::from_utf8(text).map_err(|invalid| error(ViolationCode::Utf8, invalid.valid_up_to()))?;
        json::parse(text).map_err(|SyntaxError { code, offset }| {
            let violation = error(code, offset);
            let limited = code.parameters().contains(&"limit");
            if limited { Box::new(violation.with("limit", MAX_DEPTH)) } else { violation }
        })
    }
}

/// The validation of one instance.
struct Run<'v> {
    validator: &'v Validator,
    direction: Direction,
    /// Where the specs declare the current field.
    origin: Option<Origin>,
    found: Vec<Violation>,
}

impl Run<'_> {
    fn push(&mut self, pointer: &str, span: &Range<usize>, violation: Violation) {
        self.found.push(Violation { pointer: pointer.to_owned(), span: span.clone(), ..violation });
    }

    /// Reports duplicate members and numbers out of range, also inside values that no type declares.
    fn document(&mut self, node: &Node, pointer: &str) {
        let mut seen = BTreeMap::new();
        for Member { name, name_span, node } in node.members() {
            let pointer = child_pointer(pointer, name);
            let count = seen.entry(name).and_modify(|count| *count += 1).or_insert(1);
            if *count == 2 {
                self.push(&pointer, name_span, Violation::new(ViolationCode::DuplicateMember));
            }
            self.document(node, &pointer);
        }
        for (index, item) in node.items().iter().enumerate() {
            self.document(item, &format!("{pointer}/{index}"));
        }
        if node.is_infinite() {
            self.push(pointer, &node.span, Violation::new(ViolationCode::Number));
        }
    }
}
