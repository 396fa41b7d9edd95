//! Finds the cycles between files: strongly connected components, by Tarjan's algorithm.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::edges::Edges;

/// Files that use each other, directly or through others.
#[derive(Debug)]
pub struct Cycle {
    /// All of them, in ascending order.
    pub files: Vec<usize>,
    /// The shortest way round, its first file not repeated at the end.
    pub shortest: Vec<usize>,
    /// Pairs of files that use each other.
    pub pairs: Vec<(usize, usize)>,
}

/// Returns the cycles of a graph, the smallest first.
#[must_use]
pub fn cycles(edges: &Edges) -> Vec<Cycle> {
    let mut uses: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        uses.entry(*from).or_default().push(*to);
        uses.entry(*to).or_default();
    }
    let mut tarjan = Tarjan::new(&uses);
    for file in uses.keys() {
        if !tarjan.index.contains_key(file) {
            tarjan.connect(*file);
        }
    }
    let mut found: Vec<Cycle> = tarjan.components.iter().map(|files| cycle(files, edges, &uses)).collect();
    found.sort_by_key(|cycle| (cycle.files.len(), cycle.files.clone()));
    found
}

fn cycle(files: &BTreeSet<usize>, edges: &Edges, uses: &BTreeMap<usize, Vec<usize>>) -> Cycle {
    let shortest = files.iter().filter_map(|file| way_back(*file, files, uses)).min_by_key(Vec::len);
    let pairs = edges
        .keys()
        .filter(|(from, to)| from < to && files.contains(from) && edges.contains_key(&(*to, *from)));
    Cycle {
        files: files.iter().copied().collect(),
        shortest: shortest.unwrap_or_default(),
        pairs: pairs.copied().collect(),
    }
}

/// Returns the shortest way from a file back to itself.
fn way_back(
    start: usize,
    within: &BTreeSet<usize>,
    uses: &BTreeMap<usize, Vec<usize>>,
) -> Option<Vec<usize>> {
    let mut before = BTreeMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(at) = queue.pop_front() {
        for next in uses.get(&at).into_iter().flatten().filter(|next| within.contains(next)) {
            if *next == start {
                let mut way = vec![at];
                while let Some(earlier) = way.last().and_then(|at| before.get(at)) {
                    way.push(*earlier);
                }
                way.reverse();
                return Some(way);
            }
            if !before.contains_key(next) {
                before.insert(*next, at);
                queue.push_back(*next);
            }
        }
    }
    None
}

struct Tarjan<'a> {
    uses: &'a BTreeMap<usize, Vec<usize>>,
    index: BTreeMap<usize, usize>,
    stack: Vec<usize>,
    /// Components of more than one file.
    components: Vec<BTreeSet<usize>>,
}

impl<'a> Tarjan<'a> {
    fn new(uses: &'a BTreeMap<usize, Vec<usize>>) -> Self {
        let (index, stack, components) = Default::default();
        Self { uses, index, stack, components }
    }

    /// Recursion is as deep as the longest chain of files.
    fn connect(&mut self, file: usize) -> usize {
        let index = self.index.len();
        self.index.insert(file, index);
        self.stack.push(file);
        let mut low = index;
        for next in self.uses.get(&file).into_iter().flatten() {
            low = match self.index.get(next) {
                None => low.min(self.connect(*next)),
                Some(index) if self.stack.contains(next) => low.min(*index),
                Some(_) => low,
            };
        }
        if low == index {
            let start = self.stack.iter().position(|on| *on == file).unwrap_or_default();
            let component: BTreeSet<_> = self.stack.split_off(start).into_iter().collect();
            if component.len() > 1 {
                self.components.push(component);
            }
        }
        low
    }
}
