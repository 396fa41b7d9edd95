//! Draws which type holds which: columns from wholes to parts, a line for each member.

use std::collections::BTreeMap;

use super::content;
use super::html::Html;
use super::words::Words;
use fintoc_schema::model::{Direction, Module, Object, Type, Union};

/// The types that travel one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Graph {
    id: String,
    direction: Direction,
    nodes: Vec<Node>,
    /// From and to, by index.
    edges: Vec<(usize, usize)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    id: String,
    name: String,
    root: bool,
    /// How far it stands from a type that nothing holds.
    column: usize,
    /// Its place among those of its column.
    row: usize,
}

/// The graphs of a module, one for each way that has objects.
pub(super) fn graphs(module: &Module) -> Vec<Graph> {
    Direction::ALL.iter().filter_map(|direction| graph(module, *direction)).collect()
}

fn graph(module: &Module, direction: Direction) -> Option<Graph> {
    // Wholes first, so that a column is known before those of the parts.
    let objects: Vec<&Object> = module
        .objects
        .iter()
        .rev()
        .map(|object| &**object)
        .filter(|one| one.direction == direction)
        .collect();
    let unions: Vec<&Union> = module
        .unions
        .iter()
        .rev()
        .map(|union| &**union)
        .filter(|one| one.direction == Some(direction))
        .collect();
    let mut nodes: Vec<Node> = Vec::new();
    let mut parts: Vec<Vec<&Type>> = Vec::new();
    for object in &objects {
        let id = content::id(module, Some(direction), &object.name);
        nodes.push(Node { id, name: object.name.clone(), root: object.root, column: 0, row: 0 });
        parts.push(object.fields.iter().map(|field| &field.ty).collect());
    }
    for union in &unions {
        let id = content::id(module, Some(direction), &union.name);
        nodes.push(Node { id, name: union.name.clone(), root: false, column: 0, row: 0 });
        parts.push(union.variants.iter().map(|variant| &variant.ty).collect());
    }
    let index: BTreeMap<String, usize> =
        nodes.iter().enumerate().map(|(at, node)| (node.id.clone(), at)).collect();
    let mut edges: Vec<(usize, usize)> = Vec::new();
    for (from, types) in parts.iter().enumerate() {
        for (way, name) in types.iter().flat_map(|ty| content::named(ty)) {
            if let Some(to) = index.get(&content::id(module, way, name))
                && !edges.contains(&(from, *to))
            {
                edges.push((from, *to));
            }
        }
    }
    place(&mut nodes, &edges);
    (!edges.is_empty()).then_some(Graph {
        id: format!("{}.{direction}", module.name),
        direction,
        nodes,
        edges,
    })
}

/// Each node one column behind the last that holds it. Types hold each other in no circle, so that
/// as many rounds as there are nodes are enough.
fn place(nodes: &mut [Node], edges: &[(usize, usize)]) {
    let columns = |nodes: &[Node], at: usize| nodes.get(at).map_or(0, |node| node.column);
    for _ in 0..nodes.len() {
        for (from, to) in edges {
            let behind = columns(nodes, *from).saturating_add(1);
            if let Some(node) = nodes.get_mut(*to) {
                node.column = node.column.max(behind);
            }
        }
    }
    let mut rows: BTreeMap<usize, usize> = BTreeMap::new();
    for node in nodes {
        let next = rows.entry(node.column).or_default();
        node.row = *next;
        *next = next.saturating_add(1);
    }
}

const HEIGHT: usize = 30;
const ROW: usize = 44;
const GAP: usize = 36;
const LETTER: usize = 8;

/// The drawing: every node leads to its type.
pub(super) fn draw(graph: &Graph, words: &Words) -> Html {
    // Of its own module and way: a page may hold several drawings.
    let arrow = format!("arrow.{}", graph.id);
    let marker_end = format!("url(#{arrow})");
    let columns = graph.nodes.iter().map(|node| node.column).max().unwrap_or_default();
    let width = |column: usize| {
        let names = graph.nodes.iter().filter(|node| node.column == column).map(|node| node.name.len());
        names.max().unwrap_or_default().saturating_mul(LETTER).saturating_add(24)
    };
    let left = |column: usize| (0..column).map(|one| width(one).saturating_add(GAP)).sum::<usize>();
    let top = |row: usize| row.saturating_mul(ROW).saturating_add(4);
    let edges = graph.edges.iter().filter_map(|(from, to)| {
        let (from, to) = (graph.nodes.get(*from)?, graph.nodes.get(*to)?);
        let (x1, y1) =
            (left(from.column).saturating_add(width(from.column)), top(from.row).saturating_add(HEIGHT / 2));
        let (x2, y2) = (left(to.column), top(to.row).saturating_add(HEIGHT / 2));
        let (c1, c2) = (x1.saturating_add(GAP / 2), x2.saturating_sub(GAP / 2));
        let path = format!("M{x1} {y1}C{c1} {y1} {c2} {y2} {x2} {y2}");
        Some(Html::element("path", &[("d", &*path), ("class", "edge"), ("marker-end", &*marker_end)], []))
    });
    let nodes = graph.nodes.iter().map(|node| {
        let (x, y, width) = (left(node.column), top(node.row), width(node.column));
        let number = |number: usize| number.to_string();
        let (text_x, text_y) = (number(x.saturating_add(12)), number(y.saturating_add(20)));
        let rect = Html::element(
            "rect",
            &[
                ("x", &*number(x)),
                ("y", &*number(y)),
                ("width", &*number(width)),
                ("height", &*number(HEIGHT)),
                ("rx", "6"),
                ("class", if node.root { "node whole" } else { "node" }),
            ],
            [],
        );
        let text = Html::element("text", &[("x", &*text_x), ("y", &*text_y)], [Html::text(&node.name)]);
        Html::element("a", &[("href", &*format!("#{}", node.id))], [rect, text]).line()
    });
    let rows = graph.nodes.iter().map(|node| node.row).max().unwrap_or_default();
    let total =
        (left(columns).saturating_add(width(columns)).saturating_add(4), top(rows).saturating_add(ROW));
    let size = [total.0.to_string(), total.1.to_string(), format!("-2 0 {} {}", total.0, total.1)];
    let [width_text, height_text, view] = &size;
    let heading = match graph.direction {
        Direction::Request => words.requests,
        Direction::Response => words.responses,
    };
    let title = format!("{}: {heading}", words.graph);
    let marker = Html::element(
        "defs",
        &[],
        [Html::element(
            "marker",
            &[
                ("id", &*arrow),
                ("viewBox", "0 0 8 8"),
                ("refX", "7"),
                ("refY", "4"),
                ("markerWidth", "7"),
                ("markerHeight", "7"),
                ("orient", "auto"),
            ],
            [Html::element("path", &[("d", "M0 0L8 4L0 8z"), ("class", "head")], [])],
        )],
    );
    let svg = Html::element(
        "svg",
        &[
            ("width", &**width_text),
            ("height", &**height_text),
            ("viewBox", &**view),
            ("role", "group"),
            ("aria-label", &*title),
        ],
        [marker].into_iter().chain(edges).chain(nodes),
    );
    let scroll = Html::element(
        "div",
        &[("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", &*title)],
        [svg],
    );
    let caption = format!("{title}. {}", words.graph_note);
    let caption = Html::element("figcaption", &[], [Html::text(&caption)]);
    Html::element("figure", &[("class", "graph")], [caption.line(), scroll]).line()
}
