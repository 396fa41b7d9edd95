//! Combines rows and samples into facts, one for each path.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, JsonKind, Layout, Side, TypeFact};
use super::lexicon::headings;
use super::path::join;
use super::placement::{self, Placement};
use super::reading::Repair;
use super::row_fact;
use super::rows::{Extraction, Section};
use super::sample::{self, Node, Tables, Value};
use super::text::Lines;
use fintoc_diff::prose::letters::fold;

/// The facts of a page and what was noticed on the way.
#[derive(Debug, Default)]
pub(super) struct Assembled {
    /// Those with rows in the order of the page, then those that only samples show.
    pub facts: Vec<Fact>,
    /// Repairs of samples.
    pub repairs: Vec<Repair>,
    /// Whether the end of the page cuts a sample.
    pub cut: bool,
    /// Members of the first object that samples show and no row describes, in the order of the sample.
    pub undescribed: Vec<String>,
}

struct ShownSample {
    node: Node,
    side: Side,
    elided: bool,
}

/// Combines the rows and samples of a page into facts.
pub(super) fn assemble(extraction: &Extraction, lines: &Lines) -> Assembled {
    let mut out = Assembled::default();
    let side = default_side(extraction);
    let top: BTreeSet<String> = extraction
        .sections
        .first()
        .map(|section| section.rows.iter().map(|row| row.name.text.clone()).collect())
        .unwrap_or_default();
    let samples = read_samples(extraction, &Tables { top }, side, lines, &mut out);
    let roots: Vec<&Node> = samples.iter().map(|shown| root_object(&shown.node)).collect();
    let places = placement::place_sections(&extraction.sections, &roots);
    let mut names: BTreeSet<String> = BTreeSet::new();
    for row in extraction.sections.iter().flat_map(|section| &section.rows) {
        names.insert(row.name.text.rsplit('.').next().unwrap_or("").to_owned());
    }
    let title = fold(extraction.title.as_deref().unwrap_or(""));
    let mut facts = FactIndex { list: Vec::new(), index: BTreeMap::new() };
    for (section, prefix) in extraction.sections.iter().zip(&places) {
        let side = section.side.unwrap_or(side);
        if let (Placement::OnlyCandidate(path), Some(heading)) = (prefix, &section.heading) {
            let text =
                format!("the table is taken for that of {path}: nothing else is left that it could describe");
            out.repairs.push(Repair { code: "placed_table", position: lines.position(heading.at), text });
        }
        section_facts(section, prefix.path(), side, (&names, &title), lines, &mut facts);
    }
    mark_list_items(&mut facts);
    let described = !facts.list.is_empty();
    for shown in &samples {
        let before = facts.list.len();
        add_sample_members(root_object(&shown.node), "", shown.side, lines, &mut facts, 0);
        let new = facts.list.get(before..).unwrap_or(&[]);
        if described && out.undescribed.is_empty() && !shown.elided {
            let top = new.iter().filter(|fact| !fact.path.contains(['.', '[']));
            out.undescribed = top.map(|fact| fact.path.clone()).collect();
        }
    }
    infer_optional(&mut facts.list);
    infer_item_types(&mut facts.list);
    facts.list.iter_mut().for_each(row_fact::find_inconsistencies);
    out.facts = facts.list;
    out
}

// The side of fields without a heading that states it: a table of attributes describes a response.
fn default_side(extraction: &Extraction) -> Side {
    match extraction.operation.as_ref().map(|operation| operation.method.as_str()) {
        Some("post" | "put" | "patch") => Side::Body,
        Some("get" | "delete") => Side::Query,
        _ => Side::Response,
    }
}

fn read_samples(
    extraction: &Extraction,
    tables: &Tables,
    side: Side,
    lines: &Lines,
    out: &mut Assembled,
) -> Vec<ShownSample> {
    let mut shown = Vec::new();
    for found in &extraction.samples {
        let trimmed = found.text.text.trim_start();
        if !trimmed.starts_with(['{', '[']) {
            continue;
        }
        let Some(read) = sample::read_sample(&found.text, found.closed, tables) else { continue };
        out.cut |= read.cut;
        for (code, at, text) in read.repairs {
            out.repairs.push(Repair { code, position: lines.position(at), text });
        }
        let way = found.heading.as_deref().and_then(headings::direction).or(found.side);
        // A sample with `id` and `object` is a response; one that the table of the body describes is a request.
        let alike = root_object(&read.node)
            .members()
            .iter()
            .filter(|member| tables.top.contains(&member.name))
            .count();
        let fits = alike * 2 >= root_object(&read.node).members().len();
        let answers =
            root_object(&read.node).get("id").is_some() && root_object(&read.node).get("object").is_some();
        let guess = if side == Side::Body && fits && !answers { Side::Body } else { Side::Response };
        let side = way.filter(|way| matches!(way, Side::Body | Side::Response)).unwrap_or(guess);
        shown.push(ShownSample { node: read.node, side, elided: read.elided });
    }
    shown
}

// A list of objects shows what each of them is.
fn root_object(node: &Node) -> &Node {
    match &node.value {
        Value::Array(items) => items.first().unwrap_or(node),
        _ => node,
    }
}

struct FactIndex {
    list: Vec<Fact>,
    index: BTreeMap<(Side, String), usize>,
}

impl FactIndex {
    fn get(&mut self, side: Side, path: &str) -> Option<&mut Fact> {
        let at = *self.index.get(&(side, path.to_owned()))?;
        self.list.get_mut(at)
    }

    fn add(&mut self, fact: Fact) -> usize {
        self.index.insert((fact.side, fact.path.clone()), self.list.len());
        self.list.push(fact);
        self.list.len() - 1
    }
}

fn section_facts(
    section: &Section,
    prefix: Option<&str>,
    side: Side,
    page: (&BTreeSet<String>, &str),
    lines: &Lines,
    facts: &mut FactIndex,
) {
    let heading = section.heading.as_ref().map(|heading| heading.text.clone());
    // Names above by how far they are indented.
    let mut above: Vec<(usize, String)> = Vec::new();
    for row in &section.rows {
        above.retain(|(indent, _)| *indent < row.indent);
        let parent =
            above.last().map(|(_, path)| path.clone()).unwrap_or_else(|| prefix.unwrap_or("").to_owned());
        let path = join(&parent, &row_fact::normalized_name(&row.name.text));
        above.push((row.indent, path.clone()));
        let (mut fact, members) = row_fact::facts_of_row(row, path, side, page, lines);
        // A second row of the same name in a table without a place is another object's.
        fact.section = if prefix.is_none() { heading.clone().or(Some(String::new())) } else { None };
        if fact.section.is_some() {
            facts.list.push(fact);
        } else if let Some(known) = facts.get(side, &fact.path) {
            known.examples.append(&mut fact.examples);
        } else {
            facts.add(fact);
        }
        for member in members.into_iter().filter(|_| prefix.is_some()) {
            if facts.get(side, &member.path).is_none() {
                facts.add(member);
            }
        }
    }
}

// `items.name` below a list is `items[].name`.
fn mark_list_items(facts: &mut FactIndex) {
    let lists: Vec<(Side, String)> = facts
        .list
        .iter()
        .filter(|fact| fact.ty.as_ref().is_some_and(|ty| ty.kind == JsonKind::Array))
        .map(|fact| (fact.side, format!("{}.", fact.path)))
        .collect();
    if lists.is_empty() {
        return;
    }
    for fact in &mut facts.list {
        for (_, list) in lists.iter().filter(|(side, _)| *side == fact.side) {
            if let Some(below) = fact.path.strip_prefix(list.as_str()) {
                fact.path = format!("{}[].{below}", list.trim_end_matches('.'));
            }
        }
    }
    facts.index = facts
        .list
        .iter()
        .enumerate()
        .filter(|(_, fact)| fact.section.is_none())
        .map(|(at, fact)| ((fact.side, fact.path.clone()), at))
        .collect();
}

fn add_sample_members(
    node: &Node,
    path: &str,
    side: Side,
    lines: &Lines,
    facts: &mut FactIndex,
    depth: usize,
) {
    if depth > super::limits::DEPTH || facts.list.len() > super::limits::FIELDS {
        return;
    }
    for member in node.members() {
        let below = join(path, &member.name);
        if !super::text::is_name(&member.name) {
            continue;
        }
        let at = match facts.index.get(&(side, below.clone())) {
            Some(at) => *at,
            None => facts.add(Fact::new(below.clone(), side, Layout::Sample, lines.position(member.at))),
        };
        if let Some(fact) = facts.list.get_mut(at) {
            fact.sampled = true;
            if let Some(value) = member
                .node
                .literal()
                .filter(|value| !fact.examples.contains(value) && fact.examples.len() < 8)
            {
                if !fact.described && fact.ty.is_none() {
                    fact.ty = JsonKind::of_literal(&value).map(|kind| TypeFact {
                        words: kind.word().to_owned(),
                        kind,
                        items: None,
                    });
                }
                if !fact.described && fact.structure.is_empty() {
                    fact.compute_structure();
                }
                fact.examples.push(value);
            }
        }
        add_sample_members(&member.node, &below, side, lines, facts, depth + 1);
        for item in member.node.items() {
            add_sample_members(item, &format!("{below}[]"), side, lines, facts, depth + 1);
        }
    }
}

// Where some members of an object say "required", the others are not.
fn infer_optional(facts: &mut [Fact]) {
    let holder = |fact: &Fact| {
        let parent = fact.path.rsplit_once('.').map_or("", |(parent, _)| parent);
        (fact.side, parent.to_owned())
    };
    let said: BTreeSet<(Side, String)> =
        facts.iter().filter(|fact| fact.described && fact.required == Some(true)).map(holder).collect();
    for fact in facts.iter_mut().filter(|fact| fact.described && fact.required.is_none()) {
        // A form of one glued line flags each field that must be there.
        let form = fact.layout == Layout::Concatenated && !fact.path.contains('.') && fact.ty.is_some();
        if fact.side != Side::Response && (form || said.contains(&holder(fact))) {
            fact.required = Some(false);
        }
    }
}

// A list whose items have members is a list of objects.
fn infer_item_types(facts: &mut [Fact]) {
    let lists: BTreeSet<(Side, String)> = facts
        .iter()
        .filter_map(|fact| Some((fact.side, fact.path.rsplit_once("[].")?.0.to_owned())))
        .collect();
    for fact in facts {
        if let Some(ty) = fact.ty.as_mut().filter(|ty| ty.kind == JsonKind::Array && ty.items.is_none())
            && lists.contains(&(fact.side, fact.path.clone()))
        {
            ty.items = Some(JsonKind::Object);
        }
    }
}
