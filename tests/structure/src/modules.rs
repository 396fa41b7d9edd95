//! Turns the files of a crate into a tree of modules, each with its items, imports and paths.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ImplItem, Item, ItemMod, Lit, Meta, Pat, UseTree, Visibility};

use crate::paths::{WrittenPath, name_of, paths_in};

/// A crate: its files, and its modules with the root first.
#[derive(Debug, Default)]
pub struct Modules {
    /// The files, each once.
    pub files: Vec<PathBuf>,
    pub(crate) modules: Vec<Module>,
}

/// A module, in a file of its own or inline.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// The index of its file.
    pub(crate) file: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) children: BTreeMap<String, usize>,
    /// The names of the items that it defines, but for modules.
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// The paths in its items, but for imports.
    pub(crate) paths: Vec<WrittenPath>,
}

/// One leaf of a `use`.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) path: WrittenPath,
    /// The name that it binds; none for `*`.
    pub(crate) name: Option<String>,
    /// Whether its visibility makes the name importable from elsewhere.
    pub(crate) reexport: bool,
    /// Whether the path begins with `::`.
    pub(crate) external: bool,
}

impl Modules {
    /// Reads the crate whose root file is `root`, without what is compiled for its unit tests only.
    ///
    /// # Errors
    ///
    /// Returns an error if a file is missing or is not Rust.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut modules = Self::default();
        let folder = root.parent().unwrap_or(Path::new("")).to_owned();
        modules.add_file(root, None, folder)?;
        Ok(modules)
    }

    fn add_file(&mut self, path: &Path, parent: Option<usize>, folder: PathBuf) -> Result<usize, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let syntax = syn::parse_file(&text)
            .map_err(|error| format!("{}:{}: {error}", path.display(), error.span().start().line))?;
        let file = self.files.len();
        self.files.push(path.to_owned());
        self.add_module(&syntax.items, file, parent, &folder)
    }

    /// Adds a module whose child modules have their files in `folder`.
    fn add_module(
        &mut self,
        items: &[Item],
        file: usize,
        parent: Option<usize>,
        folder: &Path,
    ) -> Result<usize, String> {
        let index = self.modules.len();
        self.modules.push(Module { file, parent, ..Module::default() });
        let mut collector = Collector::default();
        let mut children = BTreeMap::new();
        for item in items.iter().filter(|item| !is_for_tests(attributes(item))) {
            match item {
                Item::Mod(child) => {
                    children.insert(name_of(&child.ident), self.add_child(child, file, index, folder)?);
                }
                _ => {
                    collector.items.extend(defined_name(item));
                    collector.visit_item(item);
                }
            }
        }
        if let Some(module) = self.modules.get_mut(index) {
            module.children = children;
            module.items = collector.items;
            module.imports = collector.imports;
            module.paths = collector.paths;
        }
        Ok(index)
    }

    fn add_child(
        &mut self,
        child: &ItemMod,
        file: usize,
        parent: usize,
        folder: &Path,
    ) -> Result<usize, String> {
        let name = name_of(&child.ident);
        let folder_of_child = folder.join(&name);
        if let Some((_, items)) = &child.content {
            return self.add_module(items, file, Some(parent), &folder_of_child);
        }
        let here = self.files.get(file).and_then(|file| file.parent()).unwrap_or(folder).to_owned();
        if let Some(path) = path_attribute(&child.attrs) {
            let path = here.join(path);
            let folder = path.parent().unwrap_or(&here).to_owned();
            return self.add_file(&path, Some(parent), folder);
        }
        let flat = folder.join(format!("{name}.rs"));
        let path = if flat.exists() { flat } else { folder_of_child.join("mod.rs") };
        self.add_file(&path, Some(parent), folder_of_child)
    }
}

/// Collects the imports and paths of one module, but not those of the modules in it.
#[derive(Default)]
struct Collector {
    items: BTreeSet<String>,
    imports: Vec<Import>,
    paths: Vec<WrittenPath>,
    /// The local variables of the functions around, the innermost last.
    locals: Vec<BTreeSet<String>>,
}

impl Collector {
    fn in_function(&mut self, locals: Locals, visit: impl FnOnce(&mut Self)) {
        self.locals.push(locals.0);
        visit(self);
        self.locals.pop();
    }

    fn import(&mut self, tree: &UseTree, prefix: &[String], reexport: bool, external: bool) {
        let import = |last: &proc_macro2::Ident, name: Option<String>| {
            let mut segments = prefix.to_vec();
            // `use a::b::{self}` imports `a::b`.
            if last != "self" || segments.is_empty() {
                segments.push(name_of(last));
            }
            let name = name.or_else(|| segments.last().cloned());
            let path = WrittenPath { segments, line: last.span().start().line, is_macro: false };
            Import { path, name, reexport, external }
        };
        match tree {
            UseTree::Path(path) => {
                let mut prefix = prefix.to_vec();
                prefix.push(name_of(&path.ident));
                self.import(&path.tree, &prefix, reexport, external);
            }
            UseTree::Name(leaf) => self.imports.push(import(&leaf.ident, None)),
            UseTree::Rename(leaf) => self.imports.push(import(&leaf.ident, Some(name_of(&leaf.rename)))),
            UseTree::Glob(star) => {
                let line = star.star_token.spans.first().map_or(0, |span| span.start().line);
                let path = WrittenPath { segments: prefix.to_vec(), line, is_macro: false };
                self.imports.push(Import { path, name: None, reexport, external });
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, prefix, reexport, external);
                }
            }
        }
    }
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let for_tests = matches!(item, ImplItem::Fn(function) if is_for_tests(&function.attrs));
        if !for_tests {
            visit::visit_impl_item(self, item);
        }
    }

    // A module within a function is as good as never written; its items would need a scope of their own.
    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let reexport = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &[], reexport, item.leading_colon.is_some());
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        let mut locals = Locals::default();
        locals.visit_item_fn(function);
        self.in_function(locals, |this| visit::visit_item_fn(this, function));
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        let mut locals = Locals::default();
        locals.visit_impl_item_fn(function);
        self.in_function(locals, |this| visit::visit_impl_item_fn(this, function));
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        let mut locals = Locals::default();
        locals.visit_trait_item_fn(function);
        self.in_function(locals, |this| visit::visit_trait_item_fn(this, function));
    }

    // `pub(in crate::module)` uses nothing of the module.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none()
            && let Some(first) = path.segments.first()
        {
            let segments: Vec<_> = path.segments.iter().map(|segment| name_of(&segment.ident)).collect();
            let local = segments.len() == 1
                && segments.iter().all(|name| self.locals.iter().any(|locals| locals.contains(name)));
            if !local {
                let line = first.ident.span().start().line;
                self.paths.push(WrittenPath { segments, line, is_macro: false });
            }
        }
        visit::visit_path(self, path);
    }

    // A pattern of one name is a constant or a unit struct if it begins as those do.
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        let name = name_of(&pattern.ident);
        if is_upper(&name) {
            let line = pattern.ident.span().start().line;
            self.paths.push(WrittenPath { segments: vec![name], line, is_macro: false });
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            paths_in(list.tokens.clone(), &mut self.paths);
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        // What these hold is code of another crate: the one that is generated.
        const QUOTING: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];
        let segments: Vec<_> = call.path.segments.iter().map(|segment| name_of(&segment.ident)).collect();
        let name = segments.last().cloned().unwrap_or_default();
        if let Some(first) = call.path.segments.first()
            && call.path.leading_colon.is_none()
        {
            self.paths.push(WrittenPath { segments, line: first.ident.span().start().line, is_macro: true });
        }
        if !QUOTING.contains(&name.as_str()) {
            paths_in(call.tokens.clone(), &mut self.paths);
        }
    }
}

/// Collects the names that a function binds.
#[derive(Default)]
struct Locals(BTreeSet<String>);

impl<'ast> Visit<'ast> for Locals {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        let name = name_of(&pattern.ident);
        if !is_upper(&name) {
            self.0.insert(name);
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_field_pat(&mut self, field: &'ast syn::FieldPat) {
        if let Pat::Ident(pattern) = &*field.pat {
            self.visit_pat_ident(pattern);
        } else {
            visit::visit_field_pat(self, field);
        }
    }
}

fn is_upper(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Whether an item is compiled for the crate's own unit tests only.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string();
            condition == "test"
                || (condition.starts_with("all")
                    && condition.split([' ', '(', ')', ',']).any(|word| word == "test"))
        }
        Meta::List(_) | Meta::NameValue(_) => false,
    })
}

fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(value) => match &value.lit {
                Lit::Str(path) => Some(path.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn defined_name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => return item.ident.as_ref().map(name_of),
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name_of(ident))
}
