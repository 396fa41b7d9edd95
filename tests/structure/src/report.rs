//! Turns the cycles of a crate into text: files, and the line of every hop.

use std::fmt::Write;
use std::path::Path;

use crate::cycles::{Cycle, cycles};
use crate::edges::{Edges, edges};
use crate::modules::Modules;

/// Returns the cycles of the crate whose root file is `root`, as text with paths relative to `base`; empty without any.
/// `every_edge` adds all edges between the files of a cycle.
///
/// # Errors
///
/// Returns an error if a file is missing or is not Rust.
pub fn cycles_of(root: &Path, base: &Path, every_edge: bool) -> Result<String, String> {
    let modules = Modules::read(root)?;
    let edges = edges(&modules);
    let report = Report { modules: &modules, edges: &edges, base };
    Ok(cycles(&edges).iter().map(|cycle| report.cycle(cycle, every_edge)).collect())
}

struct Report<'a> {
    modules: &'a Modules,
    edges: &'a Edges,
    base: &'a Path,
}

impl Report<'_> {
    fn cycle(&self, cycle: &Cycle, every_edge: bool) -> String {
        let names: Vec<_> = cycle.files.iter().map(|file| self.name(*file)).collect();
        let mut text = format!("cycle of {} files: {}\n", names.len(), names.join(", "));
        let ends = cycle.shortest.iter().skip(1).chain(cycle.shortest.first());
        for (from, to) in cycle.shortest.iter().zip(ends) {
            text.push_str(&self.hop(*from, *to));
        }
        if every_edge {
            text.push_str("  every edge:\n");
            for (from, to) in self.edges.keys() {
                if cycle.files.contains(from) && cycle.files.contains(to) {
                    text.push_str(&self.hop(*from, *to));
                }
            }
        } else if cycle.files.len() > 2 {
            for (one, other) in &cycle.pairs {
                if !(cycle.shortest.contains(one) && cycle.shortest.contains(other)) {
                    let _ = writeln!(text, "  each other:");
                    text.push_str(&self.hop(*one, *other));
                    text.push_str(&self.hop(*other, *one));
                }
            }
        }
        text
    }

    fn hop(&self, from: usize, to: usize) -> String {
        let Some(found) = self.edges.get(&(from, to)) else { return String::new() };
        format!("  {}:{} uses {}: {}\n", self.name(from), found.line, self.name(to), found.path)
    }

    /// Returns the path of a file with `/` on every system.
    fn name(&self, file: usize) -> String {
        let Some(path) = self.modules.files.get(file) else { return String::new() };
        let path = path.strip_prefix(self.base).unwrap_or(path);
        path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    }
}
