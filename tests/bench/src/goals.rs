//! What the project promises of its own rows, as lines that pass or fail.

use crate::table::Table;
use crate::ways::{jsonschema, ours};
use crate::{Document, Group};

/// A promise.
pub(crate) struct Goal {
    /// What is measured, on the session.
    what: &'static str,
    required: f64,
    aim: f64,
    measured: fn(&Table) -> Option<f64>,
    /// Which side of the limits is the good one.
    good: Good,
}

#[derive(Clone, Copy)]
enum Good {
    Below,
    Above,
}

pub(crate) const HEAD: &str = "| | required | aim | measured | |\n|---|--:|--:|--:|---|\n";

pub(crate) const ALL: &[Goal] = &[
    Goal {
        what: "validated, owned, from bytes",
        required: 0.95,
        aim: 0.83,
        measured: |table| instructions(table, Group::Validated, ours::OWNED, Document::Session),
        good: Good::Below,
    },
    Goal {
        what: "validated, borrowed, from bytes",
        required: 0.75,
        aim: 0.50,
        measured: |table| instructions(table, Group::Validated, ours::BORROWED, Document::Session),
        good: Good::Below,
    },
    Goal {
        what: "checks alone on a ready value",
        required: 0.10,
        aim: 0.07,
        measured: |table| instructions(table, Group::Checks, ours::OWNED, Document::Session),
        good: Good::Below,
    },
    Goal {
        what: "all violations of five errors, with positions, from bytes",
        required: 2.4,
        aim: 1.75,
        measured: |table| instructions(table, Group::Report, ours::OWNED, Document::SpoiltSession),
        good: Good::Below,
    },
    Goal {
        what: "allocations, owned",
        required: 32.0,
        aim: 31.0,
        measured: |table| allocations(table, ours::OWNED),
        good: Good::Below,
    },
    Goal {
        what: "times fewer than `Value` + jsonschema + plain structs",
        required: 2.5,
        aim: 5.0,
        measured: |table| {
            let ours = table.figures(Group::Validated, ours::OWNED, Document::Session)?;
            let theirs = table.figures(Group::Validated, jsonschema::WHOLE, Document::Session)?;
            Some(theirs.instructions as f64 / ours.instructions as f64)
        },
        good: Good::Above,
    },
];

fn allocations(table: &Table, name: &str) -> Option<f64> {
    Some(table.figures(Group::Validated, name, Document::Session)?.allocations as f64)
}

fn instructions(table: &Table, group: Group, name: &str, document: Document) -> Option<f64> {
    Some(table.ratio(table.figures(group, name, document)?, document))
}

impl Goal {
    pub(crate) fn row(&self, table: &Table) -> String {
        let Self { what, required, aim, .. } = self;
        let sign = match self.good {
            Good::Below => "≤",
            Good::Above => "≥",
        };
        let measured = (self.measured)(table);
        let verdict = match measured {
            None => "not measured",
            Some(measured) if self.reaches(measured, *aim) => "aim reached",
            Some(measured) if self.reaches(measured, *required) => "passes",
            Some(_) => "**fails**",
        };
        let measured = measured.map_or_else(String::new, written);
        let [required, aim] = [*required, *aim].map(written);
        format!("| {what} | {sign} {required} | {sign} {aim} | {measured} | {verdict} |\n")
    }

    fn reaches(&self, measured: f64, limit: f64) -> bool {
        match self.good {
            Good::Below => measured <= limit,
            Good::Above => measured >= limit,
        }
    }
}

fn written(figure: f64) -> String {
    if figure.fract() == 0.0 { format!("{figure}") } else { format!("{figure:.2}") }
}
