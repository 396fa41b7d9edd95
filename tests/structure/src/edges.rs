//! Turns the paths of a crate's modules into edges between its files.
//!
//! A path leads to the file that defines its item, through every re-export. `mod` lines are not edges, nor is a re-export
//! of what a descendant defines: a parent that only publishes its children does not use them.

use std::collections::BTreeMap;

use crate::modules::{Import, Module, Modules};
use crate::paths::WrittenPath;

/// The first use of one file by another.
#[derive(Clone, Debug)]
pub struct Use {
    /// The line, counted from 1, in the file that uses the other.
    pub line: usize,
    /// The path as it is written there.
    pub path: String,
}

/// What each file uses: (index of a file, index of the file that it uses).
pub type Edges = BTreeMap<(usize, usize), Use>;

/// Returns the edges between the files of a crate.
#[must_use]
pub fn edges(of: &Modules) -> Edges {
    let mut edges = Edges::new();
    let resolver = Resolver(of);
    for (index, module) in of.modules.iter().enumerate() {
        for import in &module.imports {
            if let Some(target) = resolver.import(index, import, 0)
                && !(import.reexport && resolver.is_below(target, index))
            {
                resolver.add(&mut edges, module, target, &import.path);
            }
        }
        for path in &module.paths {
            if let Some(target) = resolver.path(index, path, 0) {
                resolver.add(&mut edges, module, target, path);
            }
        }
    }
    edges
}

/// What a path leads to: an item of a module, or the module itself. Both by the module's index.
#[derive(Clone, Copy, Debug)]
enum Target {
    Item(usize),
    Module(usize),
}

/// Import cycles (`pub use` of each other's `*`) end at this depth.
const DEPTH: usize = 24;

struct Resolver<'a>(&'a Modules);

impl Resolver<'_> {
    fn module(&self, index: usize) -> Option<&Module> {
        self.0.modules.get(index)
    }

    /// A module that is only named is not used: what is used of it has a path of its own.
    fn add(&self, edges: &mut Edges, from: &Module, target: Target, path: &WrittenPath) {
        if let Target::Item(owner) = target
            && let Some(to) = self.module(owner)
            && to.file != from.file
        {
            let found = || Use { line: path.line, path: path.segments.join("::") };
            edges.entry((from.file, to.file)).or_insert_with(found);
        }
    }

    /// Whether what is found lies in `ancestor`'s file or below it.
    fn is_below(&self, target: Target, ancestor: usize) -> bool {
        let (Target::Item(mut at) | Target::Module(mut at)) = target;
        let file = self.module(ancestor).map(|module| module.file);
        loop {
            match self.module(at) {
                Some(module) if Some(module.file) == file => return true,
                Some(Module { parent: Some(parent), .. }) => at = *parent,
                Some(Module { parent: None, .. }) | None => return false,
            }
        }
    }

    fn import(&self, from: usize, import: &Import, depth: usize) -> Option<Target> {
        if import.external { None } else { self.path(from, &import.path, depth) }
    }

    fn path(&self, from: usize, path: &WrittenPath, depth: usize) -> Option<Target> {
        let mut segments = path.segments.iter().peekable();
        let mut at = from;
        // Whether a module has been named: what it lacks, a macro in it must have made.
        let mut named = false;
        while let Some(segment) = segments.peek() {
            at = match segment.as_str() {
                "crate" => 0,
                "self" => at,
                "super" => self.module(at)?.parent?,
                _ => break,
            };
            named = true;
            segments.next();
        }
        while let Some(segment) = segments.next() {
            let last = segments.peek().is_none();
            let found = self.name(at, segment, last, depth);
            match found {
                Some(Target::Module(module)) => at = module,
                Some(Target::Item(_)) => return found,
                None if named => return Some(Target::Item(at)),
                None if path.is_macro => return self.textual_macro(at, segment),
                None => return None,
            }
            named = true;
        }
        Some(Target::Module(at))
    }

    /// Finds a name in a module. A name may be a module and an item at once: a path that goes on means the module.
    fn name(&self, module: usize, name: &str, last: bool, depth: usize) -> Option<Target> {
        if depth > DEPTH {
            return None;
        }
        let of = self.module(module)?;
        let child = of.children.get(name).map(|child| Target::Module(*child));
        let item = of.items.contains(name).then_some(Target::Item(module));
        let (first, second) = if last { (item, child) } else { (child, item) };
        let imported = || {
            let imports = of.imports.iter().filter(|import| import.name.as_deref() == Some(name));
            // A name that is imported from itself (`use name::name`) leads to the child of that name.
            let found: Vec<_> = imports
                .filter_map(|import| match import.path.segments.as_slice() {
                    [only] if only == name => None,
                    _ => self.import(module, import, depth + 1),
                })
                .collect();
            let wanted = |target: &&Target| matches!(target, Target::Item(_)) == last;
            found.iter().find(wanted).or(found.first()).copied()
        };
        let starred = || {
            let stars = of.imports.iter().filter(|import| import.name.is_none());
            stars.filter_map(|import| self.import(module, import, depth + 1)).find_map(
                |target| match target {
                    Target::Module(star) if star != module => self.name(star, name, last, depth + 1),
                    Target::Module(_) | Target::Item(_) => None,
                },
            )
        };
        if last {
            first.or_else(imported).or(second).or_else(starred)
        } else {
            first.or(second).or_else(imported).or_else(starred)
        }
    }

    /// A `macro_rules!` is known in the modules below the one that defines it, and with `#[macro_use]` beside it.
    fn textual_macro(&self, from: usize, name: &str) -> Option<Target> {
        let mut at = from;
        loop {
            let module = self.module(at)?;
            if module.items.contains(name) {
                return Some(Target::Item(at));
            }
            let defines =
                |child: &&usize| self.module(**child).is_some_and(|child| child.items.contains(name));
            if let Some(child) = module.children.values().find(defines) {
                return Some(Target::Item(*child));
            }
            at = module.parent?;
        }
    }
}
