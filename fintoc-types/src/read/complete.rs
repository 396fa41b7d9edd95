//! The complete pass: reads a JSON text again, over a tree with positions, and reports everything.

use crate::path::{Part, Steps};
use crate::position::{Position, Positions};
use crate::read::lexer::{DEPTH, SyntaxError, SyntaxErrorKind};
use crate::read::locate::locate;
use crate::read::reader::{Reader, Reading};
use crate::report::constraint_violation::{ConstraintViolation, Param, Severity};
use crate::report::context::{Anchor, Context, Finding, FindingKind};
use crate::report::violations::{Findings, Violations};
use crate::traits::read::Read;
use crate::tree::{Node, Tree};

/// The maximum number of findings in a report.
pub(crate) const MAX_FOUND: usize = 100;

/// Returns the violation of a text that is too large; `limit` is in bytes.
#[cold]
pub(crate) fn too_large(limit: usize) -> Violations {
    let limit = Param::Integer(i64::try_from(limit).unwrap_or(i64::MAX));
    alone(ConstraintViolation::new("size", [("limit", limit)]), Position::START)
}

/// Returns the violation of a text that begins with a byte order mark.
#[cold]
pub(crate) fn bom() -> Violations {
    alone(ConstraintViolation::new("bom", []), Position::START)
}

/// Returns the violation of a text that is not UTF-8; `at` is the offset of the first invalid byte.
#[cold]
pub(crate) fn not_utf8(text: &[u8], at: usize) -> Violations {
    let before = text.get(..at).and_then(|before| std::str::from_utf8(before).ok()).unwrap_or_default();
    alone(ConstraintViolation::new("utf8", []), Positions::new(before).position_at(before.len()))
}

/// Reads a JSON text.
#[cold]
pub(crate) fn read_text<'de, T: Read<'de>>(
    reader: &Reader,
    text: &'de str,
) -> Result<Reading<T>, Violations> {
    match Tree::parse(text) {
        Ok(tree) => read_tree(reader, tree, Some(text)),
        Err(SyntaxError { kind, offset }) => {
            let violation = match kind {
                SyntaxErrorKind::Unexpected => ConstraintViolation::new("json", []),
                SyntaxErrorKind::LoneSurrogate => ConstraintViolation::new("surrogate", []),
                SyntaxErrorKind::TooDeep => {
                    ConstraintViolation::new("depth", [("limit", Param::Integer(DEPTH as i64))])
                }
            };
            Err(alone(violation, Positions::new(text).position_at(offset)))
        }
    }
}

/// Reads a parsed value.
pub(crate) fn read_value<'de, T: Read<'de>>(
    reader: &Reader,
    value: &'de serde_json::Value,
) -> Result<Reading<T>, Violations> {
    read_tree(reader, Tree::from_json(value), None)
}

fn read_tree<'de, T: Read<'de>>(
    reader: &Reader,
    mut tree: Tree<'de>,
    text: Option<&str>,
) -> Result<Reading<T>, Violations> {
    let mut cx = Context::collecting().with_now(reader.now);
    let mut out = None;
    if let Some(root) = tree.root() {
        // The context holds the violations.
        let _ = T::read(root, &mut cx, &mut out);
    }
    let deferred = cx.take_deferred();
    locate_findings(&mut tree, &mut cx, 0);
    // Path rules depend on which values can be read, which is known only now.
    for (chain, check) in deferred {
        let checkpoint = cx.checkpoint();
        let node = tree.root().and_then(|root| look_up(root, &cx.parts(chain), Anchor::Value).0);
        if let Some(node) = node {
            check(node, &mut cx);
            cx.link(checkpoint, chain);
            locate_findings(&mut tree, &mut cx, checkpoint);
        }
    }
    report_text_errors(&tree, &mut cx);
    let (findings, stops) = in_order(cx, text);
    let rejected = stops || reader.strict && findings.severity() == Some(Severity::Error);
    match out {
        Some(value) if !rejected => Ok(Reading { value, findings }),
        _ => Err(findings.into_violations()),
    }
}

/// Locates the findings since a checkpoint, and marks the values that cannot be read.
fn locate_findings(tree: &mut Tree<'_>, cx: &mut Context, checkpoint: usize) {
    let mut stopped = Vec::new();
    let mut parts = Vec::new();
    let (found, steps) = cx.findings_since_mut(checkpoint);
    for found in found {
        let (Some(root), FindingKind::Violation { stops, rule, anchor, .. }) = (tree.root(), &found.kind)
        else {
            continue;
        };
        parts.clear();
        found.push_parts(steps, &mut parts);
        let (node, offset) = look_up(root, &parts, *anchor);
        found.offset = offset;
        // A rule over several members is violated by the object as a whole, whose members can still
        // be read.
        if *stops && rule.is_none() && *anchor == Anchor::Value {
            stopped.extend(node.map(Node::index));
        }
    }
    stopped.into_iter().for_each(|index| tree.stop(index));
}

/// Returns the value at the end of a path, and the byte offset of its violation.
fn look_up<'t, 'a>(root: Node<'t, 'a>, path: &[Part<'_>], anchor: Anchor) -> (Option<Node<'t, 'a>>, usize) {
    let (mut node, mut name, mut parent) = (Some(root), root, root);
    for part in path {
        let Some(here) = node else { break };
        (parent, name) = (here, here);
        node = match part {
            Part::Index(index) => here.item(*index),
            Part::Name(known) => here.member(known).map(|(key, value)| (name = key, value).1),
        };
    }
    let offset = match anchor {
        Anchor::Value => node.unwrap_or(parent).offset(),
        Anchor::Name => name.offset(),
        Anchor::Parent => parent.offset(),
    };
    (node, offset)
}

/// Reports errors of the text wherever they are, even where no type reads.
fn report_text_errors(tree: &Tree<'_>, cx: &mut Context) {
    let Some(root) = tree.root() else { return };
    let duplicates =
        tree.duplicates().take(MAX_FOUND + 1).map(|node| (node, "duplicate_member", Anchor::Name));
    let out_of_range = tree.out_of_range().take(MAX_FOUND + 1).map(|node| (node, "number", Anchor::Value));
    for (node, code, anchor) in duplicates.chain(out_of_range) {
        let checkpoint = cx.checkpoint();
        cx.push(ConstraintViolation::new(code, []), Severity::Error, true, None, anchor);
        root.path(node.index()).into_iter().rev().for_each(|segment| cx.prefix(checkpoint, segment));
        cx.findings_since_mut(checkpoint).0.iter_mut().for_each(|found| found.offset = node.offset());
    }
}

/// Adds positions to the findings of the typed pass, which are complete because the value is.
#[cold]
pub(crate) fn locate_all(text: &str, mut cx: Context) -> Findings {
    locate(text, &mut cx);
    in_order(cx, Some(text)).0
}

/// Sorts the findings by position, and limits their number.
fn in_order(cx: Context, text: Option<&str>) -> (Findings, bool) {
    let (mut found, steps) = cx.into_parts();
    found.sort_by(|one, two| {
        let ((code, rule), (other_code, other_rule)) = (one.code(), two.code());
        let order = one.offset.cmp(&two.offset).then_with(|| code.cmp(other_code));
        order.then_with(|| one.pointer(&steps).cmp(&two.pointer(&steps))).then(rule.cmp(&other_rule))
    });
    let stops = found.iter().any(Finding::stops);
    if found.len() > MAX_FOUND {
        let left = found.split_off(MAX_FOUND);
        let severity = left.iter().filter_map(Finding::severity).max().unwrap_or(Severity::Note);
        let limit = Param::Integer(MAX_FOUND as i64);
        let offset = left.first().map_or(0, |first| first.offset);
        found.push(Finding::at_root(
            ConstraintViolation::new("too_many", [("limit", limit)]),
            severity,
            offset,
        ));
    }
    if let Some(text) = text {
        let mut positions = Positions::new(text);
        found.iter_mut().for_each(|found| found.position = Some(positions.position_at(found.offset)));
    }
    (Findings::from_parts(found, steps), stops)
}

/// Returns a report of one violation.
fn alone(violation: ConstraintViolation, position: Position) -> Violations {
    let found = Finding { position: Some(position), ..Finding::at_root(violation, Severity::Error, 0) };
    Findings::from_parts(vec![found], Steps::default()).into_violations()
}
