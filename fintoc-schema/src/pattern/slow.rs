//! Says whether an engine that tries one way after the other could hang on a pattern.

use super::numbers::Numbers;
use super::parse::Tree;
use super::positions::Positions;

/// How many pairs of positions are looked at; more is too much by itself.
const MOST_PAIRS: usize = 60_000;

/// Whether a text can lead from a position back to itself in two ways. Then n rounds of it can be
/// gone through in 2^n ways, and back-tracking engines try them all before they give up.
///
/// Both ways are walked at once, over pairs of positions: the answer is yes if a pair of equals
/// lies on a circle with a pair of different ones.
pub(super) fn is_slow(tree: &Tree) -> bool {
    let Some(positions) = Positions::of(&uncounted(tree)) else { return true };
    // Only a repetition within a repetition leads from one position to another in two ways.
    let twice = |next: &Vec<usize>| {
        let mut different = next.clone();
        different.sort_unstable();
        different.dedup();
        different.len() < next.len()
    };
    if positions.follow.iter().any(twice) {
        return true;
    }
    let Some(pairs) = pairs(&positions) else { return true };
    circles(&pairs).iter().any(|circle| {
        let equal = |pair: &usize| pairs.get(*pair).is_some_and(|pair| pair.equal);
        circle.iter().any(equal) && !circle.iter().all(equal)
    })
}

/// The pattern with endless repetitions in the place of counts that vary: 2^30 ways are no better
/// than infinitely many. Of fixed counts a few rounds stand for all.
fn uncounted(tree: &Tree) -> Tree {
    const FEW: u32 = 4;
    match tree {
        Tree::Class(set) => Tree::Class(*set),
        Tree::Row(row) => Tree::Row(row.iter().map(uncounted).collect()),
        Tree::Choice(choices) => Tree::Choice(choices.iter().map(uncounted).collect()),
        Tree::Repeat(tree, least, most) => {
            let repeat = |least, most| Tree::Repeat(Box::new(uncounted(tree)), least, most);
            let few = (*least).min(FEW);
            match most {
                Some(1) => repeat(*least, *most),
                Some(most) if most == least => repeat(few, Some(few)),
                Some(_) | None if few < 2 => repeat(few, None),
                Some(_) | None => Tree::Row(vec![repeat(few, Some(few)), repeat(0, None)]),
            }
        }
    }
}

/// Two positions that one text can lead to.
struct Pair {
    equal: bool,
    next: Vec<usize>,
}

/// All such pairs, the beginning first.
fn pairs(positions: &Positions) -> Option<Vec<Pair>> {
    let mut numbers = Numbers::new();
    numbers.of((0, 0));
    let mut pairs: Vec<Pair> = Vec::new();
    while let Some((one, other)) = numbers.get(pairs.len()) {
        let mut next = Vec::new();
        let follow = |position: usize| positions.follow.get(position).into_iter().flatten().copied();
        let class = |position: usize| positions.classes.get(position).copied().unwrap_or(0);
        for a in follow(one) {
            for b in follow(other).filter(|b| class(a) & class(*b) != 0) {
                next.push(numbers.of((a.min(b), a.max(b))));
            }
        }
        pairs.push(Pair { equal: one == other, next });
        if numbers.len() > MOST_PAIRS {
            return None;
        }
    }
    Some(pairs)
}

/// What is known of a node while circles are looked for.
#[derive(Clone, Copy, Default)]
struct Seen {
    order: Option<usize>,
    /// The earliest node that it leads back to.
    low: usize,
    open: bool,
}

/// The groups of nodes that lie on common circles (Tarjan's algorithm, with a stack of our own:
/// thousands of nodes may follow each other).
fn circles(graph: &[Pair]) -> Vec<Vec<usize>> {
    let mut seen = vec![Seen::default(); graph.len()];
    let (mut open, mut found, mut count) = (Vec::new(), Vec::new(), 0);
    let mut walk: Vec<(usize, std::slice::Iter<'_, usize>)> = Vec::new();
    // Everything is reached from the first pair.
    let mut enter = Some(0);
    loop {
        if let Some(node) = enter.take() {
            let Some(state) = seen.get_mut(node) else { return found };
            *state = Seen { order: Some(count), low: count, open: true };
            count += 1;
            open.push(node);
            walk.push((node, graph.get(node).map_or(&[][..], |pair| &pair.next).iter()));
        }
        let Some((node, next)) = walk.last_mut() else { return found };
        let node = *node;
        if let Some(inner) = next.next() {
            match seen.get(*inner).copied() {
                Some(Seen { order: None, .. }) => enter = Some(*inner),
                Some(Seen { order: Some(order), open: true, .. }) => leads_back(&mut seen, node, order),
                _ => {}
            }
            continue;
        }
        walk.pop();
        let Some(state) = seen.get(node).copied() else { return found };
        if let Some((parent, _)) = walk.last() {
            leads_back(&mut seen, *parent, state.low);
        }
        if state.order == Some(state.low) {
            let from = open.iter().rposition(|other| *other == node).unwrap_or_default();
            let circle = open.split_off(from);
            for node in &circle {
                if let Some(state) = seen.get_mut(*node) {
                    state.open = false;
                }
            }
            found.push(circle);
        }
    }
}

fn leads_back(seen: &mut [Seen], node: usize, order: usize) {
    if let Some(state) = seen.get_mut(node) {
        state.low = state.low.min(order);
    }
}
