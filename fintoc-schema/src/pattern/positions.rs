//! Turns a tree into an automaton whose states are the places of the pattern that take a character.

use super::parse::Tree;

/// How many positions a pattern may have, and how many steps between them.
const MOST_POSITIONS: usize = 4_000;
const MOST_STEPS: usize = 100_000;

/// Positions, and which may follow which. Position 0 is the beginning and takes nothing.
#[derive(Debug)]
pub(super) struct Positions {
    /// The characters that each position takes.
    pub(super) classes: Vec<u128>,
    /// What may follow each position. The same one twice if there are two ways.
    pub(super) follow: Vec<Vec<usize>>,
    /// Whether the text may end after each position.
    pub(super) ends: Vec<bool>,
    steps: usize,
}

/// A part of the pattern: where it begins and ends, and whether it may be left out.
struct Part {
    first: Vec<usize>,
    last: Vec<usize>,
    empty: bool,
}

impl Positions {
    /// `None` if that is too much.
    pub(super) fn of(tree: &Tree) -> Option<Self> {
        let mut all = Self { classes: vec![0], follow: vec![Vec::new()], ends: Vec::new(), steps: 0 };
        let part = all.part(tree)?;
        all.connect(&[0], &part.first)?;
        all.ends = vec![false; all.classes.len()];
        let empty = part.empty.then_some(0);
        for position in part.last.into_iter().chain(empty) {
            *all.ends.get_mut(position)? = true;
        }
        Some(all)
    }

    fn part(&mut self, tree: &Tree) -> Option<Part> {
        match tree {
            Tree::Class(set) => {
                let position = self.classes.len();
                self.classes.push(*set);
                self.follow.push(Vec::new());
                (position <= MOST_POSITIONS).then(|| Part {
                    first: vec![position],
                    last: vec![position],
                    empty: false,
                })
            }
            Tree::Row(row) => {
                let mut whole = Part { first: Vec::new(), last: Vec::new(), empty: true };
                for tree in row {
                    let next = self.part(tree)?;
                    whole = self.join(whole, next)?;
                }
                Some(whole)
            }
            Tree::Choice(choices) => {
                let mut whole = Part { first: Vec::new(), last: Vec::new(), empty: false };
                for tree in choices {
                    let one = self.part(tree)?;
                    whole.first.extend(one.first);
                    whole.last.extend(one.last);
                    whole.empty |= one.empty;
                }
                Some(whole)
            }
            Tree::Repeat(tree, least, most) => self.repeat(tree, *least, *most),
        }
    }

    fn join(&mut self, before: Part, next: Part) -> Option<Part> {
        self.connect(&before.last, &next.first)?;
        let mut whole = Part { first: before.first, last: next.last, empty: before.empty && next.empty };
        if before.empty {
            whole.first.extend(next.first);
        }
        if next.empty {
            whole.last.extend(before.last);
        }
        Some(whole)
    }

    fn connect(&mut self, from: &[usize], to: &[usize]) -> Option<()> {
        self.steps += from.len() * to.len();
        for position in from {
            self.follow.get_mut(*position)?.extend(to);
        }
        (self.steps <= MOST_STEPS).then_some(())
    }

    /// The body is copied for each round that is counted.
    fn repeat(&mut self, tree: &Tree, least: u32, most: Option<u32>) -> Option<Part> {
        let mut round = self.part(tree)?;
        let first = round.first.clone();
        let empty = least == 0 || round.empty;
        let mut last = Vec::new();
        for count in 1..=most.unwrap_or(1) {
            if count > 1 {
                let next = self.part(tree)?;
                self.connect(&round.last, &next.first)?;
                round = next;
            }
            if count >= least {
                last.extend(&round.last);
            }
        }
        if most.is_none() {
            self.connect(&round.last, &round.first)?;
        }
        Some(Part { first, last, empty })
    }
}
