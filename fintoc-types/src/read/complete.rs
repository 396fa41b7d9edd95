//! Reads a text again, over a tree that knows its places, and reports everything.

use crate::path::{Part, Steps};
use crate::position::{Place, Positions};
use crate::read::lexer::Fault;
use crate::read::locate::locate;
use crate::read::reader::{Reader, Reading};
use crate::report::constraint_violation::{Broken, Param, Severity};
use crate::report::context::{Anchor, Cx, Found, What};
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;
use crate::tree::{Node, Tree};

/// A report lists this many.
pub(crate) const MAX_FOUND: usize = 100;

/// A text that has more bytes than it may.
#[cold]
pub(crate) fn too_large(limit: usize) -> Violations {
    let limit = Param::Integer(i64::try_from(limit).unwrap_or(i64::MAX));
    alone(Broken::new("size", [("limit", limit)]), Place::START)
}

/// A text that begins with a byte order mark.
#[cold]
pub(crate) fn bom() -> Violations {
    alone(Broken::new("bom", []), Place::START)
}

/// A text that is not UTF-8 from a byte on.
#[cold]
pub(crate) fn not_utf8(text: &[u8], at: usize) -> Violations {
    let before = text.get(..at).and_then(|before| std::str::from_utf8(before).ok()).unwrap_or_default();
    alone(Broken::new("utf8", []), Positions::new(before).position_at(before.len()))
}

/// Reads a text.
#[cold]
pub(crate) fn read_text<'de, T: Read<'de>>(
    reader: &Reader,
    text: &'de str,
) -> Result<Reading<T>, Violations> {
    match Tree::parse(text) {
        Ok(tree) => read_tree(reader, tree, Some(text)),
        Err(Fault { code, limit, at }) => {
            let mut broken = Broken::new(code, []);
            limit.into_iter().for_each(|limit| broken.params.push("limit", limit));
            Err(alone(broken, Positions::new(text).position_at(at)))
        }
    }
}

/// Reads a parsed value.
pub(crate) fn read_value<'de, T: Read<'de>>(
    reader: &Reader,
    value: &'de serde_json::Value,
) -> Result<Reading<T>, Violations> {
    read_tree(reader, Tree::of(value), None)
}

fn read_tree<'de, T: Read<'de>>(
    reader: &Reader,
    mut tree: Tree<'de>,
    text: Option<&str>,
) -> Result<Reading<T>, Violations> {
    let mut cx = Cx::collecting().at(reader.now);
    let mut out = None;
    if let Some(root) = tree.root() {
        // Whatever is wrong stands in `cx`.
        let _ = T::read(root, &mut cx, &mut out);
    }
    let later = cx.take_later();
    settle(&mut tree, &mut cx, 0);
    // Rules over places ask which values can be read, which is known only now.
    for (chain, judge) in later {
        let mark = cx.mark();
        let node = tree.root().and_then(|root| find(root, &cx.parts(chain), Anchor::Value).0);
        if let Some(node) = node {
            judge(node, &mut cx);
            cx.link(mark, chain);
            settle(&mut tree, &mut cx, mark);
        }
    }
    note_faults(&tree, &mut cx);
    let (findings, stops) = in_order(cx, text);
    let refused = stops || reader.strict && findings.severity() == Some(Severity::Error);
    match out {
        Some(value) if !refused => Ok(Reading { value, findings }),
        _ => Err(findings.into_violations()),
    }
}

/// Finds the places of what was found since the mark, and the values that cannot be read because of it.
fn settle(tree: &mut Tree<'_>, cx: &mut Cx, mark: usize) {
    let mut stopped = Vec::new();
    let mut parts = Vec::new();
    let (found, steps) = cx.found_since_mut(mark);
    for found in found {
        let (Some(root), What::Broken { stops, rule, anchor, .. }) = (tree.root(), &found.what) else {
            continue;
        };
        parts.clear();
        found.push_parts(steps, &mut parts);
        let (node, at) = find(root, &parts, *anchor);
        found.at = at;
        // A rule over several members is broken by the object, not by what it is itself.
        if *stops && rule.is_none() && *anchor == Anchor::Value {
            stopped.extend(node.map(Node::index));
        }
    }
    stopped.into_iter().for_each(|index| tree.stop(index));
}

/// The value that a pointer leads to, and the byte where its violation begins.
fn find<'t, 'a>(root: Node<'t, 'a>, path: &[Part<'_>], anchor: Anchor) -> (Option<Node<'t, 'a>>, usize) {
    let (mut node, mut name, mut parent) = (Some(root), root, root);
    for part in path {
        let Some(here) = node else { break };
        (parent, name) = (here, here);
        node = match part {
            Part::Index(index) => here.item(*index),
            Part::Name(known) => here.member(known).map(|(key, value)| (name = key, value).1),
        };
    }
    let at = match anchor {
        Anchor::Value => node.unwrap_or(parent).at(),
        Anchor::Name => name.at(),
        Anchor::Parent => parent.at(),
    };
    (node, at)
}

/// Notes what is wrong with the text wherever it stands, also where no type looks.
fn note_faults(tree: &Tree<'_>, cx: &mut Cx) {
    let Some(root) = tree.root() else { return };
    let repeated = tree.repeated().take(MAX_FOUND + 1).map(|node| (node, "duplicate_member", Anchor::Name));
    let infinite = tree.infinite().take(MAX_FOUND + 1).map(|node| (node, "number", Anchor::Value));
    for (node, code, anchor) in repeated.chain(infinite) {
        let mark = cx.mark();
        cx.push(Broken::new(code, []), Severity::Error, true, None, anchor);
        root.path(node.index()).into_iter().rev().for_each(|segment| cx.prefix(mark, segment));
        cx.found_since_mut(mark).0.iter_mut().for_each(|found| found.at = node.at());
    }
}

/// Gives what one pass has found its places: all of it, since the value is whole.
#[cold]
pub(crate) fn place(text: &str, mut cx: Cx) -> Findings {
    locate(text, &mut cx);
    in_order(cx, Some(text)).0
}

/// In the order of the text, and no more than a report lists.
fn in_order(cx: Cx, text: Option<&str>) -> (Findings, bool) {
    let (mut found, steps) = cx.into_parts();
    found.sort_by(|one, two| {
        let ((code, rule), (other_code, other_rule)) = (one.code(), two.code());
        let place = one.at.cmp(&two.at).then_with(|| code.cmp(other_code));
        place.then_with(|| one.pointer(&steps).cmp(&two.pointer(&steps))).then(rule.cmp(&other_rule))
    });
    let stops = found.iter().any(Found::stops);
    if found.len() > MAX_FOUND {
        let left = found.split_off(MAX_FOUND);
        let severity = left.iter().filter_map(Found::severity).max().unwrap_or(Severity::Note);
        let limit = Param::Integer(MAX_FOUND as i64);
        let at = left.first().map_or(0, |first| first.at);
        found.push(Found::at_root(Broken::new("too_many", [("limit", limit)]), severity, at));
    }
    if let Some(text) = text {
        let mut positions = Positions::new(text);
        found.iter_mut().for_each(|found| found.place = Some(positions.position_at(found.at)));
    }
    (Findings::from_parts(found, steps), stops)
}

/// The only violation of its report.
fn alone(broken: Broken, place: Place) -> Violations {
    let found = Found { place: Some(place), ..Found::at_root(broken, Severity::Error, 0) };
    Findings::from_parts(vec![found], Steps::default()).into_violations()
}
