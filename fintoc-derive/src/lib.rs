//! Derive macros that give structs, enums and newtypes their JSON behaviour: reading, writing, validation, builders,
//! redaction. They work on generated items and on your own alike.
//!
//! Use them through `fintoc_types`, which re-exports them beside the traits. Each one parses the attributes, checks them,
//! and emits code.
//!
//! | derive | on | gives |
//! |---|---|---|
//! | `Read` | structs, unions | `fintoc_types::Read` and `serde::Deserialize` |
//! | `Write` | structs, unions | `serde::Serialize` |
//! | `Validate` | structs, unions | `fintoc_types::Validate` |
//! | `Build` | structs | closed: a builder, getters, `to_builder()`, `warnings()`; open: `new(…)` |
//! | `Redact` | structs, unions | `Debug` that shows nothing sensitive |
//! | `IntoOwned` | structs, unions | `fintoc_types::IntoOwned`, where a type parameter is what borrows |
//! | `Scalar` | newtypes | all of it for one constrained value |
//! | `Words` | enums of unit variants | all of it for a list of words |
//!
//! # The attribute
//!
//! Everything is said in `#[fintoc(…)]`, a list of words separated by commas; several such attributes on one item add up.
//! A word may stand once (`alias` and `rule` as often as needed).
//!
//! Everywhere: `crate = some::path`, where the items of `fintoc_types` are found; `::fintoc_types` where nothing is said.
//!
//! ## Structs with named fields
//!
//! - `closed` (the default): what we write. Unknown members and broken constraints are errors, in any mode.
//! - `open`: what we read. Unknown members are kept, broken constraints are findings, and the value holds what was sent.
//! - `object = "v1/CheckoutSession"`: its name in reports; what `cargo fintoc explain` is asked for.
//! - `constructors(amount, line_items)`: with `Build` on a closed struct, the builder is begun by `Type::with_amount(…)` or
//!   `Type::with_line_items(…)`, each of which takes that member, then the required ones in their order. Without this word it
//!   is begun by `Type::builder(…)`, which takes the required ones.
//! - `rule(id = "text", …, kind(…))`: a rule over several members, see below.
//!
//! The type of a field says whether it may be absent or null:
//!
//! | type | absent | null |
//! |---|---|---|
//! | `T` | refused | refused |
//! | `Nullable<T>` | refused | yes |
//! | `Option<T>` | yes | refused |
//! | `Member<T>` | yes | with `nullable` yes; without it refused in a closed struct, a finding in an open one |
//!
//! `T` may be a scalar, an enum, `Open<Enum>`, a struct, a union, `Vec<T>`, `Map<K, V>`, `Box<T>`, `Value`, `String`, `bool`, the
//! integers, `Number`, and the borrowing `Cow<'a, str>` and `&'a str` (the latter refuses texts with escapes). The four words above
//! are recognised by the last segment of the path. At most 128 members.
//!
//! Field words:
//!
//! - `rename = "type"`: the member's name, where it is not the field's (`r#type` is `type` by itself).
//! - `nullable`: on `Member<T>`.
//! - `expected`: on `Option<T>` and `Member<T>`; its absence is a note.
//! - `sensitive = secret`, `personal` or `bank`: never shown.
//! - `unknown`: on the one field of type `Unknown` of an open struct; it keeps the members that no field names.
//! - `scalar = some::Newtype`: the value obeys the newtype's constraints, though the field holds the plain value.
//! - `keyword = expression`, or `keyword` alone for `keyword = true`: calls `rule::keyword(value, expression)`. The derive has no list of
//!   keywords; rustc finds the function. Keywords are judged in the order written.
//! - `items(…)` on arrays, `keys(…)` and `values(…)` on maps: `scalar` and keywords for what is inside. The items of an array with keywords of
//!   its own are `Eq` and `Hash`.
//!
//! ## Rules
//!
//! ```text
//! rule(id = "amount-or-line-items", exactly_one_of([amount, line_items]))
//! rule(id = "recipient-needs-bank", requires([recipient], [bank, holder]))
//! rule(id = "item-currency", severity = warning, same(currency, line_items[*].price_data.currency))
//! rule(id = "total", sum(line_items[*].price_data.unit_amount, line_items[*].quantity, obeys = Amount::check))
//! rule(id = "rut", when(type = "cl_rut"), checksum(value, algorithms = &[rule::RUT]))
//! rule(id = "expiry", clock, after_now(expires_at, seconds = 600))
//! ```
//!
//! `severity` is `error` (the default), `warning` or `note`; in an open struct nothing is refused because of a rule. The kind is a function of the module `rule`,
//! called with what its arguments look like, in this order:
//!
//! 1. each `[a, b]`: a group of members, by field name, of which it sees who is present (`rule::Group`);
//! 2. all bare places together, as one slice of `rule::Places`: fields joined by dots, with at most one `[*]` behind a `Vec`;
//! 3. each `name = expression`, passed on (the names are for readers);
//! 4. with `clock`, the time in Unix seconds; such a rule is judged only where somebody gives the time.
//!
//! `when(place = "word")` judges the rule only where that word stands at the place. Types on the way of a place derive `Validate`.
//!
//! ## Newtypes: `Scalar`
//!
//! ```text
//! #[derive(Clone, PartialEq, Eq, Hash, Scalar)]
//! #[fintoc(sensitive = personal, max_length = 254, pattern = &EMAIL)]
//! pub struct Email(String);
//! ```
//!
//! One unnamed private field of type `String`, `Cow<'a, str>`, an integer, `Number` or `bool`. Words: `sensitive` and keywords. Gives reading, writing, `Debug`, `TryFrom`, `FromStr`,
//! `AsRef<str>` and `as_str()` (texts) or `get()` (others), `Type::check(value)`, `Input`, and, unless it is sensitive, `Display`. Always strict.
//!
//! ## Enums of unit variants: `Words`
//!
//! `rename = "CLP"` on a variant (otherwise its name in snake_case), `alias = "clp"` for other spellings. Gives reading (other words are refused), writing, `Display`,
//! `FromStr`, `TryFrom`, `AsRef<str>`, `as_str()`, `Input`, and `Open<Enum>`, which keeps spellings and unknown words.
//!
//! ## Enums of newtype variants: unions
//!
//! `#[fintoc(tag = "flow")]`: the member `flow` holds the variant's word (`rename`, otherwise snake_case); every variant holds an object that does not declare this
//! member. `#[fintoc(kind)]`: the JSON kind tells the variants apart. `open` and `closed` as for structs. A variant takes `sensitive`, `scalar`, keywords, `items`,
//! `keys` and `values` for what it holds.

mod check;
mod emit;
mod model;
mod parse;

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, parse_macro_input};

use crate::check::{check_newtype, check_string_enum, check_struct, check_union};
use crate::model::{Checked, Item, Struct, Union};

/// Reads a struct or a union, and reports what is wrong with it.
#[proc_macro_derive(Read, attributes(fintoc))]
pub fn derive_read(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_read, emit::emit_read_union)
}

/// Writes a struct or a union: `serde::Serialize`.
#[proc_macro_derive(Write, attributes(fintoc))]
pub fn derive_write(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_write, emit::emit_write_union)
}

/// Judges a value that is already there.
#[proc_macro_derive(Validate, attributes(fintoc))]
pub fn derive_validate(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_validate, emit::emit_validate_union)
}

/// `Debug` that shows nothing sensitive.
#[proc_macro_derive(Redact, attributes(fintoc))]
pub fn derive_redact(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_redact, emit::emit_redact_union)
}

/// Turns a value that borrows into one that borrows nothing.
#[proc_macro_derive(IntoOwned, attributes(fintoc))]
pub fn derive_into_owned(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_into_owned, emit::emit_into_owned_union)
}

/// Gives a closed struct its builder and getters, an open one `new`.
#[proc_macro_derive(Build, attributes(fintoc))]
pub fn derive_build(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&check_struct(input), emit::emit_build)
}

/// Everything that a newtype with constraints needs.
#[proc_macro_derive(Scalar, attributes(fintoc))]
pub fn derive_scalar(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand_hidden(&check_newtype(input), emit::emit_scalar)
}

/// Everything that a list of words needs.
#[proc_macro_derive(Words, attributes(fintoc))]
pub fn derive_words(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand_hidden(&check_string_enum(input), emit::emit_string_enum)
}

type Emit<D> = fn(&Item<D>) -> proc_macro2::TokenStream;

fn expand_struct_or_union(
    input: TokenStream,
    emit_struct: Emit<Struct>,
    emit_union: Emit<Union>,
) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    match input.data {
        Data::Enum(_) => expand_hidden(&check_union(input), emit_union),
        Data::Struct(_) | Data::Union(_) => expand_hidden(&check_struct(input), emit_struct),
    }
}

/// Emits the code in an anonymous const, where its names cannot collide with those of the user.
fn expand_hidden<D>(checked: &Checked<D>, emit: Emit<D>) -> TokenStream {
    expand(checked, |item| emit::in_anonymous_const(item, emit(item)))
}

/// Returns the errors, and the code of what was right.
fn expand<D>(checked: &Checked<D>, emit: impl Fn(&Item<D>) -> proc_macro2::TokenStream) -> TokenStream {
    let errors = checked.errors.iter().map(syn::Error::to_compile_error);
    let code = checked.item.as_ref().map(emit);
    quote!(#(#errors)* #code).into()
}
