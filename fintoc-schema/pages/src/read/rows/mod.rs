//! Blocks become sections, and sections have rows: one row for each field that the page describes.

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

/// Everything that the blocks of a page say, still as text.
#[derive(Debug, Default)]
pub(super) struct Extraction {
    /// The first thing on the page.
    pub title: Option<String>,
    /// Where it documents an operation.
    pub operation: Option<Operation>,
    /// The status codes.
    pub responses: Vec<String>,
    /// In order; the first may have no heading.
    pub sections: Vec<Section>,
    /// In order.
    pub samples: Vec<Sample>,
    /// What pages end with was seen: the list of responses, the date of the last change.
    pub ended: bool,
    /// Rows that have a type and a description but no name.
    pub nameless: usize,
    /// The last block stops in the middle of something.
    pub unfinished: bool,
    /// Mended: code, byte, sentence.
    pub repairs: Vec<(&'static str, usize, String)>,
}

/// Rows under one heading.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// The heading.
    pub heading: Option<Piece>,
    /// Where its fields travel, where the page says so.
    pub side: Option<Side>,
    /// What stands between the heading and the rows.
    pub intro: Vec<Piece>,
    /// In order.
    pub rows: Vec<Row>,
}

/// A stretch of code and what stands above it.
#[derive(Debug)]
pub(super) struct Sample {
    /// What it says.
    pub text: Piece,
    /// Whether its end was seen.
    pub closed: bool,
    /// The heading or line above it.
    pub heading: Option<String>,
    /// The side of the section that it stands in.
    pub side: Option<Side>,
}

/// What a page says about one field, still as text.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The name, perhaps with dots.
    pub name: Piece,
    /// Other names that glued text could be read as.
    pub other_names: Vec<String>,
    /// How many arrows stand before the name: it belongs to the last row with fewer.
    pub indent: usize,
    /// The type.
    pub ty: Option<Typed>,
    /// What stands beside the type.
    pub flags: Vec<Flag>,
    /// What a column "Required" says.
    pub required: Option<bool>,
    /// What a column "Nullable" says.
    pub nullable: Option<bool>,
    /// What the page shows as filled in.
    pub default: Option<Piece>,
    /// The page says that this holds when the field is absent.
    pub stated: bool,
    /// The words that it may be, listed in a place of their own.
    pub listed: Vec<Piece>,
    /// An instance in a column of its own.
    pub example: Option<Piece>,
    /// The description, a piece for each paragraph.
    pub text: Vec<Piece>,
    /// Bounds written with signs: `>= 1`.
    pub bounds: Vec<Bound>,
    /// A button stands for members that are folded away.
    pub hides: bool,
    /// How it is set out.
    pub layout: Layout,
    /// How sure name and type are.
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
