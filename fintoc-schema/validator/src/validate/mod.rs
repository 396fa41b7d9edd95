//! Judges a JSON text by the model: slowly, completely, and without a line of the generated types.
//!
//! The generated types answer the same question by another road, and tests compare the two. What is
//! judged, and how, stands in `tests/vectors/README.md`; this module says it once more, as code.

mod rule;
mod value;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;

use crate::json::{self, Fault, MAX_DEPTH, Member, Node};
use crate::report::{Report, Violation, below};
use fintoc_schema::model::{Direction, Origin, Type};

/// A text may have this many bytes unless somebody says otherwise.
pub const DEFAULT_LIMIT: usize = 64 * 1024;

/// Judges instances. One serves for many: it keeps the patterns that it has compiled.
///
/// ```
/// use fintoc_schema::{compile, load::SpecFile, model::{Direction, Type}};
/// use fintoc_validator::validate::Judge;
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
/// let (model, _) = compile(&[SpecFile::new("v1/guide.toml", spec)]).expect("a good spec");
/// let code = Type::Scalar(model.modules[0].scalars[0].clone());
/// let report = Judge::default().judge(&code, Direction::Request, br#" "four" "#);
/// let found = &report.violations[0];
/// assert_eq!((found.code, found.place.column), ("max_length", 2));
/// assert!(report.refused(false));
/// ```
#[derive(Debug)]
pub struct Judge {
    /// The most bytes that a text may have.
    pub limit: usize,
    /// The time for rules that need one, in seconds since 1970 UTC; without it they are not judged.
    pub now: Option<i64>,
    patterns: RefCell<BTreeMap<String, Option<Regex>>>,
}

impl Default for Judge {
    fn default() -> Self {
        Self { limit: DEFAULT_LIMIT, now: None, patterns: RefCell::default() }
    }
}

impl Judge {
    /// Judges a text as an instance of a type that travels in a direction.
    pub fn judge(&self, ty: &Type, direction: Direction, text: &[u8]) -> Report {
        let mut case = Case { judge: self, direction, origin: None, found: Vec::new() };
        match self.tree(text) {
            Ok(node) => {
                case.faults(&node, "");
                case.value(ty, false, &node, "");
            }
            Err(fault) => case.found.push(*fault),
        }
        Report::new(case.found, text)
    }

    /// Reads the text; what is wrong with it as a whole hides everything else.
    fn tree(&self, text: &[u8]) -> Result<Node, Box<Violation>> {
        let fault = |code, at| Box::new(Violation { span: at..at, ..Violation::new(code) });
        if text.len() > self.limit {
            return Err(Box::new(fault("size", 0).with("limit", self.limit)));
        }
        if text.starts_with(b"\xef\xbb\xbf") {
            return Err(fault("bom", 0));
        }
        let text = str::from_utf8(text).map_err(|broken| fault("utf8", broken.valid_up_to()))?;
        json::parse(text).map_err(|Fault { code, at }| match code {
            "depth" => Box::new(fault(code, at).with("limit", MAX_DEPTH)),
            _ => fault(code, at),
        })
    }
}

/// One instance being judged.
struct Case<'j> {
    judge: &'j Judge,
    direction: Direction,
    /// Where the specs declare the field that is being judged.
    origin: Option<Origin>,
    found: Vec<Violation>,
}

impl Case<'_> {
    fn push(&mut self, pointer: &str, span: &Range<usize>, violation: Violation) {
        self.found.push(Violation { pointer: pointer.to_owned(), span: span.clone(), ..violation });
    }

    /// What JSON allows and we do not, wherever it stands: also where no type looks.
    fn faults(&mut self, node: &Node, pointer: &str) {
        let mut seen = BTreeMap::new();
        for Member { name, name_span, node } in node.members() {
            let pointer = below(pointer, name);
            let times = seen.entry(name).and_modify(|times| *times += 1).or_insert(1);
            if *times == 2 {
                self.push(&pointer, name_span, Violation::new("repeated_name"));
            }
            self.faults(node, &pointer);
        }
        for (index, item) in node.items().iter().enumerate() {
            self.faults(item, &format!("{pointer}/{index}"));
        }
        if node.is_infinite() {
            self.push(pointer, &node.span, Violation::new("number"));
        }
    }
}
