//! Turns blocks into sections of rows, a row for each field that the page describes.

mod after_type;
mod cells;
mod comparison_operators;
mod concatenated;
mod item;
mod lines;
mod name_boundary;
mod operation;
mod row_collector;

pub(super) use row_collector::collect_rows;

use super::block::Block;
use super::fact::{Bound, Confidence, JsonKind, Layout, Side};
use super::lexicon::flags::Flag;
use super::lexicon::types::Typed;
use super::reading::Operation;
use super::text::Piece;

/// The title, sections, rows and samples of a page, still as text.
#[derive(Debug, Default)]
pub(super) struct Extraction {
    /// The title.
    pub title: Option<String>,
    /// The operation that it documents, if any.
    pub operation: Option<Operation>,
    /// The status codes.
    pub responses: Vec<String>,
    /// In order; the first may have no heading.
    pub sections: Vec<Section>,
    /// In order.
    pub samples: Vec<Sample>,
    /// Whether an end of the page was seen: the list of responses, the date of the last change.
    pub ended: bool,
    /// Rows that have a type and a description but no name.
    pub nameless: usize,
    /// Whether the last block is incomplete.
    pub unfinished: bool,
    /// Repairs: code, byte offset, message.
    pub repairs: Vec<(&'static str, usize, String)>,
}

/// Rows under one heading.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The heading.
    pub heading: Option<Piece>,
    /// The side of its fields, if the page says so.
    pub side: Option<Side>,
    /// Lines between the heading and the rows.
    pub intro: Vec<Piece>,
    /// In order.
    pub rows: Vec<Row>,
}

/// A sample and the heading above it.
#[derive(Debug)]
pub(super) struct Sample {
    /// The text.
    pub text: Piece,
    /// Whether its end was seen.
    pub closed: bool,
    /// The heading or line above it.
    pub heading: Option<String>,
    /// The side of its section.
    pub side: Option<Side>,
}

/// What a page says about one field, still as text.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The name, perhaps with dots.
    pub name: Piece,
    /// Other names that concatenated text could be read as.
    pub other_names: Vec<String>,
    /// Number of arrows before the name: it is a member of the last row with fewer.
    pub indent: usize,
    /// The type.
    pub ty: Option<Typed>,
    /// Flags beside the type.
    pub flags: Vec<Flag>,
    /// What a column "Required" says.
    pub required: Option<bool>,
    /// What a column "Nullable" says.
    pub nullable: Option<bool>,
    /// The default, or the value that a form shows.
    pub default: Option<Piece>,
    /// Whether the page states it as the default.
    pub stated: bool,
    /// The allowed values, listed outside a sentence.
    pub listed: Vec<Piece>,
    /// An instance in a column of its own.
    pub example: Option<Piece>,
    /// The description, a piece for each paragraph.
    pub text: Vec<Piece>,
    /// Bounds written with comparison operators: `>= 1`.
    pub bounds: Vec<Bound>,
    /// Whether a button stands for collapsed members.
    pub hides: bool,
    /// Layout of its row.
    pub layout: Layout,
    /// Confidence in name and type.
    pub confidence: Confidence,
}

impl Row {
    /// A row of which only the name is known.
    pub(super) fn new(name: Piece, layout: Layout) -> Row {
        Row {
            name,
            other_names: Vec::new(),
            indent: 0,
            ty: None,
            flags: Vec::new(),
            required: None,
            nullable: None,
            default: None,
            stated: false,
            listed: Vec::new(),
            example: None,
            text: Vec::new(),
            bounds: Vec::new(),
            hides: false,
            layout,
            confidence: Confidence::High,
        }
    }

    fn kind(&self) -> Option<JsonKind> {
        self.ty.as_ref().map(|typed| typed.ty.kind)
    }
}

// The text of the line at a place, if a line is there.
fn line_at(blocks: &[Block], at: usize) -> Option<&Piece> {
    match blocks.get(at) {
        Some(Block::Line(piece)) => Some(piece),
        _ => None,
    }
}
