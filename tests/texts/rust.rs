//! Generated Rust: the same items, and documentation that runs nothing.

use std::process::Command;

use pulldown_cmark::{Event, Options, Parser, Tag};
use syn::visit::Visit;

use crate::{each, same};

#[test]
fn rust_parses_to_the_same_items() {
    each(".rs", |name, plain, hostile| {
        assert!(hostile.is_ascii(), "{name}");
        let items = |text: &str| {
            let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut items = Items::default();
            items.visit_file(&file);
            items.0.join("\n")
        };
        same(name, &items(plain), &items(hostile));
    });
}

/// The kinds of all items, in order, with the number of their attributes.
#[derive(Default)]
struct Items(Vec<String>);

impl<'ast> Visit<'ast> for Items {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let kind = match item {
            syn::Item::Struct(item) => format!("struct {} {}", item.ident, item.fields.len()),
            syn::Item::Enum(item) => format!("enum {} {}", item.ident, item.variants.len()),
            syn::Item::Mod(item) => format!("mod {}", item.ident),
            syn::Item::Use(_) => "use".to_owned(),
            syn::Item::Const(item) => format!("const {}", item.ident),
            syn::Item::Static(item) => format!("static {}", item.ident),
            syn::Item::Impl(item) => format!("impl {}", item.items.len()),
            syn::Item::Macro(_) => "macro".to_owned(),
            other => format!("{:?}", std::mem::discriminant(other)),
        };
        self.0.push(kind);
        syn::visit::visit_item(self, item);
    }
}

/// The documentation of every item of a file.
fn docs(text: &str) -> Vec<String> {
    #[derive(Default)]
    struct Docs(Vec<String>);
    impl<'ast> Visit<'ast> for Docs {
        fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
            if let syn::Meta::NameValue(pair) = &attribute.meta
                && pair.path.is_ident("doc")
                && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
            {
                self.0.push(text.value());
            }
        }
        // The lines of one item are one text.
        fn visit_item(&mut self, item: &'ast syn::Item) {
            self.0.push(String::from("\0"));
            syn::visit::visit_item(self, item);
        }
        fn visit_field(&mut self, field: &'ast syn::Field) {
            self.0.push(String::from("\0"));
            syn::visit::visit_field(self, field);
        }
        fn visit_variant(&mut self, variant: &'ast syn::Variant) {
            self.0.push(String::from("\0"));
            syn::visit::visit_variant(self, variant);
        }
    }
    let mut docs = Docs::default();
    docs.visit_file(&syn::parse_file(text).expect("Rust"));
    let all = docs.0.join("\n");
    all.split('\0')
        .map(|text| text.trim_start_matches('\n').to_owned())
        .filter(|text| !text.trim().is_empty())
        .collect()
}

#[test]
fn documentation_escapes_code_and_markup() {
    each(".rs", |name, plain, hostile| {
        let shape = |text: &str| docs(text).iter().map(|doc| markup(doc)).collect::<Vec<_>>().join("\n");
        same(name, &shape(plain), &shape(hostile));
    });
}

/// The blocks and spans of a Markdown text, with the words left out.
fn markup(text: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(text, Options::all()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => panic!("a doctest: {text}"),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML {html:?} in {text}"),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                out.push_str(&format!("<link {dest_url}>"));
            }
            Event::Start(tag) => out.push_str(&format!("<{:?}>", std::mem::discriminant(&tag))),
            Event::Code(_) => out.push_str("<code>"),
            Event::Rule => out.push_str("<rule>"),
            Event::End(_) => out.push_str("<end>"),
            _ => {}
        }
    }
    out
}

/// rustdoc itself finds nothing to run.
#[test]
fn generated_docs_contain_no_doctest() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut source = String::from("//! All texts.\n");
    let mut count = 0;
    let all = std::cell::RefCell::new(Vec::new());
    each(".rs", |_, _, hostile| all.borrow_mut().extend(docs(hostile)));
    for doc in all.into_inner() {
        source.push_str(&format!("#[doc = {doc:?}]\npub struct S{count};\n"));
        count += 1;
    }
    let file = folder.path().join("texts.rs");
    #[expect(clippy::disallowed_methods, reason = "a file below a temporary folder")]
    std::fs::write(&file, source).expect("a writable folder");
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let output = Command::new(rustdoc)
        .current_dir(folder.path())
        .args(["--test", "--edition=2024", "texts.rs"])
        .output()
        .expect("rustdoc starts");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("running 0 tests"), "of {count} texts: {told}");
    let left: Vec<_> = fintoc_tests::walk(folder.path());
    assert_eq!(left, [file], "something was written");
}
