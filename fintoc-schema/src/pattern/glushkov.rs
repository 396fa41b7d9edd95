//! Builds the [Glushkov automaton](https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm)
//! of a pattern: one state for each character class in the pattern, no empty transitions.

use super::parse::Tree;

/// The maximum number of positions of a pattern, the initial one excluded.
const MAX_POSITIONS: usize = 4_000;
/// The maximum number of transitions between them.
const MAX_TRANSITIONS: usize = 100_000;

/// The automaton. Its states are positions in the pattern; position 0 is the initial one, which
/// matches no character.
#[derive(Debug)]
pub(super) struct Nfa {
    /// The characters that each position matches, one bit for each ASCII character.
    pub(super) classes: Vec<u128>,
    /// The positions that may follow each position. One that follows in two ways is listed twice.
    pub(super) follow: Vec<Vec<usize>>,
    /// Whether the string may end after each position.
    pub(super) ends: Vec<bool>,
    transitions: usize,
}

/// The first and last positions of a part of the pattern, and whether it matches the empty string.
struct Fragment {
    first: Vec<usize>,
    last: Vec<usize>,
    empty: bool,
}

impl Nfa {
    /// Builds the automaton. Returns `None` if it exceeds a limit.
    pub(super) fn new(tree: &Tree) -> Option<Self> {
        let mut nfa = Self { classes: vec![0], follow: vec![Vec::new()], ends: Vec::new(), transitions: 0 };
        let part = nfa.fragment(tree)?;
        nfa.connect(&[0], &part.first)?;
        nfa.ends = vec![false; nfa.classes.len()];
        let empty = part.empty.then_some(0);
        for position in part.last.into_iter().chain(empty) {
            *nfa.ends.get_mut(position)? = true;
        }
        Some(nfa)
    }

    fn fragment(&mut self, tree: &Tree) -> Option<Fragment> {
        match tree {
            Tree::Class(set) => {
                let position = self.classes.len();
                self.classes.push(*set);
                self.follow.push(Vec::new());
                (position <= MAX_POSITIONS).then(|| Fragment {
                    first: vec![position],
                    last: vec![position],
                    empty: false,
                })
            }
            Tree::Concat(parts) => {
                let mut whole = Fragment { first: Vec::new(), last: Vec::new(), empty: true };
                for tree in parts {
                    let next = self.fragment(tree)?;
                    whole = self.concat(whole, next)?;
                }
                Some(whole)
            }
            Tree::Alternation(choices) => {
                let mut whole = Fragment { first: Vec::new(), last: Vec::new(), empty: false };
                for tree in choices {
                    let one = self.fragment(tree)?;
                    whole.first.extend(one.first);
                    whole.last.extend(one.last);
                    whole.empty |= one.empty;
                }
                Some(whole)
            }
            Tree::Repeat(tree, least, most) => self.repeat(tree, *least, *most),
        }
    }

    fn concat(&mut self, before: Fragment, next: Fragment) -> Option<Fragment> {
        self.connect(&before.last, &next.first)?;
        let mut whole = Fragment { first: before.first, last: next.last, empty: before.empty && next.empty };
        if before.empty {
            whole.first.extend(next.first);
        }
        if next.empty {
            whole.last.extend(before.last);
        }
        Some(whole)
    }

    fn connect(&mut self, from: &[usize], to: &[usize]) -> Option<()> {
        self.transitions += from.len() * to.len();
        for position in from {
            self.follow.get_mut(*position)?.extend(to);
        }
        (self.transitions <= MAX_TRANSITIONS).then_some(())
    }

    /// Copies the body once for each counted iteration.
    fn repeat(&mut self, tree: &Tree, least: u32, most: Option<u32>) -> Option<Fragment> {
        let mut round = self.fragment(tree)?;
        let first = round.first.clone();
        let empty = least == 0 || round.empty;
        let mut last = Vec::new();
        for count in 1..=most.unwrap_or(1) {
            if count > 1 {
                let next = self.fragment(tree)?;
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
        Some(Fragment { first, last, empty })
    }
}
