//! Intersects two automata by the product construction.

use super::dfa::Dfa;
use super::minimize::{MAX_STATES, RawDfa, minimize};
use super::state_ids::StateIds;

/// The automaton that accepts the strings that both accept. Returns `None` if it exceeds a limit.
pub(super) fn intersect(left: &Dfa, right: &Dfa) -> Option<Dfa> {
    let mut pairs = vec![(0, 0)];
    let mut classes = [0; 128];
    for (class, both) in classes.iter_mut().zip(left.classes.iter().zip(&right.classes)) {
        let both = (*both.0, *both.1);
        let known = both.0 != 0 && both.1 != 0;
        let at = pairs.iter().position(|pair| *pair == both && known).unwrap_or_else(|| {
            if !known {
                return 0;
            }
            pairs.push(both);
            pairs.len() - 1
        });
        *class = u8::try_from(at).unwrap_or(0);
    }
    let mut ids = StateIds::new();
    ids.get_or_insert((0, 0));
    ids.get_or_insert((left.start, right.start));
    let mut raw = RawDfa { classes, width: pairs.len(), next: Vec::new(), accepts: Vec::new() };
    while let Some((one, two)) = ids.get(raw.accepts.len()) {
        raw.accepts.push(one >= left.accepting && two >= right.accepting);
        for (class, other_class) in &pairs {
            let next = (left.step(one, *class), right.step(two, *other_class));
            raw.next.push(ids.get_or_insert(if next.0 == 0 || next.1 == 0 { (0, 0) } else { next }));
        }
        if ids.len() > MAX_STATES {
            return None;
        }
    }
    Some(minimize(&raw))
}
