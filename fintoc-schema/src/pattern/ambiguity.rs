//! Rejects patterns on which a backtracking engine can take exponential time
//! ([ReDoS](https://en.wikipedia.org/wiki/ReDoS)).

use super::glushkov::Nfa;
use super::parse::Tree;
use super::sccs::sccs;
use super::state_ids::StateIds;

/// The maximum number of pairs of positions; a pattern with more is rejected.
const MAX_PAIRS: usize = 60_000;

/// Returns whether some string leads from a position back to itself in two ways. Then `n` copies of
/// it match in `2^n` ways, and a backtracking engine tries all of them before it fails.
///
/// Follows both ways at once, over pairs of positions: the pattern is ambiguous if a pair of equal
/// positions and a pair of different ones are in the same strongly connected component.
pub(super) fn is_exponential(tree: &Tree) -> bool {
    let Some(nfa) = Nfa::new(&without_counts(tree)) else { return true };
    // Only nested repetitions lead from one position to another in two ways.
    let twice = |next: &Vec<usize>| {
        let mut different = next.clone();
        different.sort_unstable();
        different.dedup();
        different.len() < next.len()
    };
    if nfa.follow.iter().any(twice) {
        return true;
    }
    let Some(pairs) = pairs(&nfa) else { return true };
    let edges: Vec<&[usize]> = pairs.iter().map(|pair| &*pair.next).collect();
    sccs(&edges).iter().any(|component| {
        let equal = |pair: &usize| pairs.get(*pair).is_some_and(|pair| pair.equal);
        component.iter().any(equal) && !component.iter().all(equal)
    })
}

/// The pattern with unbounded repetitions instead of variable counts, since `2^30` ways are no better
/// than infinitely many. A fixed count is reduced to a few iterations.
fn without_counts(tree: &Tree) -> Tree {
    const FEW: u32 = 4;
    match tree {
        Tree::Class(set) => Tree::Class(*set),
        Tree::Concat(parts) => Tree::Concat(parts.iter().map(without_counts).collect()),
        Tree::Alternation(choices) => Tree::Alternation(choices.iter().map(without_counts).collect()),
        Tree::Repeat(tree, least, most) => {
            let repeat = |least, most| Tree::Repeat(Box::new(without_counts(tree)), least, most);
            let few = (*least).min(FEW);
            match most {
                Some(1) => repeat(*least, *most),
                Some(most) if most == least => repeat(few, Some(few)),
                Some(_) | None if few < 2 => repeat(few, None),
                Some(_) | None => Tree::Concat(vec![repeat(few, Some(few)), repeat(0, None)]),
            }
        }
    }
}

/// Two positions that the same string can lead to.
struct Pair {
    equal: bool,
    next: Vec<usize>,
}

/// All such pairs, the initial one first. Returns `None` if there are too many.
fn pairs(nfa: &Nfa) -> Option<Vec<Pair>> {
    let mut ids = StateIds::new();
    ids.get_or_insert((0, 0));
    let mut pairs: Vec<Pair> = Vec::new();
    while let Some((one, other)) = ids.get(pairs.len()) {
        let mut next = Vec::new();
        let follow = |position: usize| nfa.follow.get(position).into_iter().flatten().copied();
        let class = |position: usize| nfa.classes.get(position).copied().unwrap_or(0);
        for a in follow(one) {
            for b in follow(other).filter(|b| class(a) & class(*b) != 0) {
                next.push(ids.get_or_insert((a.min(b), a.max(b))));
            }
        }
        pairs.push(Pair { equal: one == other, next });
        if ids.len() > MAX_PAIRS {
            return None;
        }
    }
    Some(pairs)
}
