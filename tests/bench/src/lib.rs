//! Ways to turn JSON into checked values, each ready to be called on a document.
//!
//! Two programs measure them: `measure` counts instructions and time, `allocations` allocations.

mod documents;
mod goals;
mod measure;
mod shape;
mod table;
mod ways;

pub use documents::{Document, Kind};
pub use measure::{Figures, Measured, call, measure};
pub use table::markdown;

/// What a way does, in the order of the rows of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Bytes to a value; nothing is validated.
    Unvalidated,
    /// Bytes to a value that keeps what is documented.
    Validated,
    /// A value that is there already is judged.
    Checks,
    /// Bytes to a report of every error.
    Report,
}

/// Does the work once and returns the number of errors it found.
pub type Call = Box<dyn FnMut() -> usize>;

/// One row.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    /// What it does.
    pub group: Group,
    /// The name in the table.
    pub name: &'static str,
    /// Gets everything ready that is done once in the life of a program. `None` where the way cannot take the document.
    pub prepare: fn(Document) -> Option<Call>,
}

impl Group {
    /// Whether its ways are measured on a document.
    #[must_use]
    pub fn takes(self, document: Document) -> bool {
        document.is_spoilt() == (self == Self::Report)
    }
}

impl Way {
    /// All ways, group by group.
    #[must_use]
    pub fn all() -> Vec<Self> {
        ways::all()
    }

    /// The way, ready to be called on a document.
    #[must_use]
    pub fn call(&self, document: Document) -> Option<Call> {
        if self.group.takes(document) { (self.prepare)(document) } else { None }
    }
}

/// The call that a command line asks for (`WAY DOCUMENT [TIMES]`), and how often.
///
/// # Panics
///
/// Where it asks for something else.
#[must_use]
pub fn called(mut arguments: impl Iterator<Item = String>) -> (Call, u64) {
    let mut next = || arguments.next();
    let way: usize = next().and_then(|it| it.parse().ok()).expect("the number of a way");
    let word = next().expect("a document");
    let document = Document::ALL.into_iter().find(|it| it.word() == word).expect("a known document");
    let call = Way::all()[way].call(document).expect("a way that takes this document");
    (call, next().map_or(1, |it| it.parse().expect("a number of times")))
}
