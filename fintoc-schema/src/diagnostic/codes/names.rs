//! What may be wrong with names.

super::codes! { "names":
Error BAD_NAME "bad-name"
    "A name is not spelt as names of its kind are.";
    "Names become Rust names, file names and JSON members: ASCII only, no leading digit, never empty.";
    "Types are `UpperCamelCase`; fields are ASCII identifiers; pages, rules and contradictions are `kebab-case`.";
Error RESERVED_NAME "reserved-name"
    "A name already means something in generated code or in JavaScript.";
    "A type called `Option` hides Rust's own; a member called `constructor` is misjudged by validators.";
    "Choose another name.";
Error DUPLICATE_NAME "duplicate-name"
    "Two things of one module have the same name.";
    "All scalars, enums, unions and objects of a module share one namespace, over all of its files.";
    "Rename one of them, or remove it.";
Error SAME_RUST_NAME "same-rust-name"
    "Two different names become one name in Rust.";
    "rustc would complain about generated code, which says nothing about the spec.";
    "Rename one of them.";
Error MODULE_MISSING "module-missing"
    "No file of a folder has a `[module]` table.";
    "It says which path generation and dated version the folder describes.";
    "Add `[module]` to one file of the folder.";
Error MODULE_TWICE "module-twice"
    "Two files of a folder have a `[module]` table.";
    "A folder is one path generation and one dated version.";
    "Keep one of them.";
}
