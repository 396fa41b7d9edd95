//! Derive macros that give structs, enums and newtypes their JSON behaviour: reading, writing, validation, builders, redaction.
//!
//! Use them through `fintoc_types`, which re-exports them beside the traits. They work on the types that are generated from the specs and on
//! your own alike.
//!
//! # From an input to code
//!
//! ```text
//! #[derive(Read, Validate)]                              lib.rs       one function for each derive
//! struct Order { #[fintoc(max_length = 140)] name: … }
//!       │
//!       │  attributes → names with arguments             parse.rs     knows the syntax, and no attribute
//!       ▼
//!  AttributeSet                                          check/attributes.rs
//!       │  each check takes the attributes it knows;     check/structs.rs, rules.rs, enums.rs, newtype.rs
//!       │  the remaining ones are keywords,              check/value.rs
//!       │  or are reported as unknown                    check/attributes.rs
//!       ▼
//!  Checked { item: Item<Struct>, errors }                model.rs     all that `emit` sees
//!       │
//!       ▼  a file for each trait or kind of item         emit/read.rs, write.rs, validate.rs, build.rs, …
//!  compile_error!("…") for each error, and code for the rest
//! ```
//!
//! The derives know no keyword: `max_length = 140` becomes the call `rule::max_length(value, 140)`, and rustc reports a function that does not
//! exist or an argument of the wrong type (`emit/constraints.rs`). A rule kind becomes a call in the same way (`emit/rules.rs`). What is the
//! same for all items is not emitted: it is in `fintoc_types::__private`.
//!
//! # Derives
//!
//! | derive | on | generates |
//! |---|---|---|
//! | `Read` | structs, unions | `fintoc_types::Read`, `serde::Deserialize` |
//! | `Write` | structs, unions | `serde::Serialize` |
//! | `Validate` | structs, unions | `fintoc_types::Validate` |
//! | `Build` | structs | closed: a builder, getters, `to_builder()`, `warnings()`; open: `new(…)` |
//! | `Redact` | structs, unions | a `Debug` that hides sensitive values |
//! | `IntoOwned` | structs, unions | `fintoc_types::IntoOwned` |
//! | `Scalar` | newtypes | all of it for one constrained value |
//! | `StringEnum` | enums of unit variants | all of it for a list of strings |
//!
//! A union is an enum of newtype variants.
//!
//! # Attributes
//!
//! All of them are written in `#[fintoc(…)]`, separated by commas; an item may have several `#[fintoc(…)]`. Each attribute is given once,
//! except `alias` and `rule`. Each derive documents those that it reads, and accepts those of the others.
//!
//! On every item, `crate = some::path` is the path of `fintoc_types`; without it, `::fintoc_types`.
//!
//! # Types of fields
//!
//! The type of a field decides whether its member may be missing or null. A derive recognises the type by the last name of its path:
//!
//! | type | missing | null |
//! |---|---|---|
//! | `T` | error | error |
//! | `Nullable<T>` | error | valid |
//! | `Option<T>` | valid | error |
//! | `Member<T>` | valid | with `nullable` valid; without it an error in a closed struct, a finding in an open one |
//!
//! `T` is a scalar, an enum, `OpenEnum<Enum>`, a struct, a union, `Vec<T>`, `Map<K, V>`, `Box<T>`, `Value`, `String`, `bool`, an integer,
//! `Number`, or one of the borrowing types `Cow<'a, str>` and `&'a str` (the latter rejects strings with escapes). A struct has at most 128
//! members.

// The example in the README compiles too.
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

mod check;
mod emit;
mod model;
mod parse;

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, parse_macro_input};

use crate::check::{check_newtype, check_string_enum, check_struct, check_union};
use crate::model::{Checked, Item, Struct, Union};

/// Generates `fintoc_types::Read` and `serde::Deserialize` of a struct or a union.
///
/// Needs `Validate` beside it: reading applies the same constraints and rules.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `closed` | struct, union | the default: unknown members and violated constraints are errors |
/// | `open` | struct, union | unknown members are kept, violated constraints are findings, and the value holds what was sent |
/// | `rename = "type"` | field | the name of the member, if it is not that of the field (`r#type` needs no attribute) |
/// | `nullable` | field | null is a valid value of a `Member<T>` |
/// | `unknown` | field | the one field, of type `UnknownMembers`, that keeps the unknown members of an open struct |
/// | `tag = "flow"` | union | the member `flow` names the variant; every variant holds an object that does not declare this member |
/// | `kind` | union | the JSON type selects the variant |
/// | `rename = "pay"` | variant | the value of the tag, if it is not the name of the variant in snake_case |
///
/// ```
/// use fintoc_types::{Read, Validate, from_str};
///
/// #[derive(Read, Validate)]
/// struct Order {
///     #[fintoc(rename = "type")]
///     kind: String,
///     #[fintoc(max_length = 140)]
///     comment: Option<String>,
/// }
///
/// let order = from_str::<Order>(r#"{"type": "gift"}"#)?.value;
/// assert_eq!(order.kind, "gift");
/// assert!(order.comment.is_none());
/// assert!(from_str::<Order>(r#"{"comment": "no type"}"#).is_err());
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
#[proc_macro_derive(Read, attributes(fintoc))]
pub fn derive_read(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_read, emit::emit_read_union)
}

/// Generates `serde::Serialize` of a struct or a union.
///
/// A missing member is not written. The names are those of `rename`, `tag` and `kind`, as the derive `Read` documents them; the field with
/// `unknown` writes its members after all others.
///
/// ```
/// use fintoc_types::Write;
///
/// #[derive(Write)]
/// #[fintoc(tag = "method")]
/// enum Refund {
///     BankTransfer(Transfer),
/// }
///
/// #[derive(Write)]
/// struct Transfer {
///     amount: i64,
///     comment: Option<String>,
/// }
///
/// let refund = Refund::BankTransfer(Transfer { amount: 1200, comment: None });
/// assert_eq!(serde_json::to_string(&refund)?, r#"{"method":"bank_transfer","amount":1200}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[proc_macro_derive(Write, attributes(fintoc))]
pub fn derive_write(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_write, emit::emit_write_union)
}

/// Generates `fintoc_types::Validate` of a struct or a union: the constraints of its values and the rules over several members.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `open`, `closed` | struct, union | as for `Read` |
/// | `object = "v1/CheckoutSession"` | struct | the name in reports, which `cargo fintoc explain` takes |
/// | `rule(id = "…", …, kind(…))` | struct | a rule over several members, see below |
/// | `expected` | field | a missing `Option<T>` or `Member<T>` is a note |
/// | `scalar = some::Newtype` | field, variant | the constraints of the newtype, although the value is a plain one |
/// | `keyword = expression` | field, variant | the call `rule::keyword(value, expression)`, in the order written |
/// | `keyword` | field, variant | the same as `keyword = true` |
/// | `items(…)` | field, variant | `scalar` and keywords of the items of an array |
/// | `keys(…)`, `values(…)` | field, variant | `scalar` and keywords of the keys and values of a map |
///
/// ```
/// use fintoc_types::Validate;
///
/// #[derive(Validate)]
/// #[fintoc(rule(id = "recipient-needs-bank", requires([recipient], [bank])))]
/// struct Payout {
///     #[fintoc(minimum = 1)]
///     amount: i64,
///     recipient: Option<String>,
///     bank: Option<String>,
///     #[fintoc(max_items = 2, items(max_length = 3))]
///     labels: Option<Vec<String>>,
/// }
///
/// let payout = Payout { amount: 0, recipient: Some("Ana".into()), bank: None, labels: None };
/// let violations = payout.validate().unwrap_err();
/// assert_eq!(violations.len(), 2);
/// ```
///
/// # Rules
///
/// ```text
/// rule(id = "amount-or-line-items", exactly_one_of([amount, line_items]))
/// rule(id = "recipient-needs-bank", requires([recipient], [bank, holder]))
/// rule(id = "item-currency", severity = warning, same(currency, line_items[*].price_data.currency))
/// rule(id = "total", sum(line_items[*].price_data.unit_amount, line_items[*].quantity, obeys = Amount::check))
/// rule(id = "rut", when(type = "cl_rut"), checksum(value, algorithms = &[rule::RUT]))
/// rule(id = "expiry", clock, after_now(expires_at, seconds = 600))
/// ```
///
/// `severity` is `error` (the default), `warning` or `note`; an open struct is never rejected because of a rule. The kind is a function of the
/// module `rule`. It is called with these arguments, in this order:
///
/// 1. each `[a, b]`: a set of members, by field name, of which the function sees which are present;
/// 2. all paths together, as one slice: fields joined by dots, with at most one `[*]`, behind a `Vec`;
/// 3. each `name = expression`, of which only the expression is passed: the name is for readers;
/// 4. with `clock`, the time in Unix seconds; such a rule is applied only where a time is given.
///
/// A rule takes either sets of members or paths. `when(path = "value")` applies a rule over paths only if the value at this path is that string.
/// The types that a path leads through derive `Validate`.
#[proc_macro_derive(Validate, attributes(fintoc))]
pub fn derive_validate(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_validate, emit::emit_validate_union)
}

/// Generates a `Debug` of a struct or a union that hides sensitive values.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `sensitive = secret`, `personal` or `bank` | field, variant | the value is hidden; the class is printed in its place |
///
/// ```
/// use fintoc_types::Redact;
///
/// #[derive(Redact)]
/// struct Customer {
///     id: u64,
///     #[fintoc(sensitive = personal)]
///     email: String,
/// }
///
/// let printed = format!("{:?}", Customer { id: 7, email: "ana@example.cl".into() });
/// assert!(printed.contains("id: 7"));
/// assert!(!printed.contains("ana"));
/// ```
#[proc_macro_derive(Redact, attributes(fintoc))]
pub fn derive_redact(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_redact, emit::emit_redact_union)
}

/// Generates `fintoc_types::IntoOwned` of a struct or a union whose type parameters may borrow: each parameter becomes its owned form.
///
/// It has no attributes of its own.
///
/// ```
/// use std::borrow::Cow;
///
/// use fintoc_types::{IntoOwned, Text};
///
/// #[derive(IntoOwned)]
/// struct Account<S: Text> {
///     number: S,
/// }
///
/// let json = String::from("000123");
/// let borrowed = Account { number: Cow::Borrowed(json.as_str()) };
/// let owned = borrowed.into_owned();
/// drop(json);
/// assert_eq!(owned.number, "000123");
/// ```
#[proc_macro_derive(IntoOwned, attributes(fintoc))]
pub fn derive_into_owned(input: TokenStream) -> TokenStream {
    expand_struct_or_union(input, emit::emit_into_owned, emit::emit_into_owned_union)
}

/// Generates the builder and getters of a closed struct, or `new` of an open one.
///
/// Needs `Validate` beside it, and `Clone` for a closed struct.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `constructors(amount, line_items)` | closed struct | `Type::with_amount(…)` and `Type::with_line_items(…)` create the builder, each from that member and the required ones |
///
/// Without `constructors`, `Type::builder(…)` creates the builder from the required members, in the order of their fields. An open struct has
/// `Type::new(…)`, which takes the same members; the other fields are public.
///
/// ```
/// use fintoc_types::{Build, Validate};
///
/// #[derive(Clone, Build, Validate)]
/// struct Transfer {
///     #[fintoc(minimum = 1)]
///     amount: i64,
///     #[fintoc(max_length = 140)]
///     comment: Option<String>,
/// }
///
/// let transfer = Transfer::builder(1200).comment("rent").build()?;
/// assert_eq!(transfer.amount(), &1200);
/// assert!(Transfer::builder(0).build().is_err());
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
#[proc_macro_derive(Build, attributes(fintoc))]
pub fn derive_build(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&check_struct(input), emit::emit_build)
}

/// Generates everything that a newtype with constraints needs. A value that violates a constraint cannot be created.
///
/// The struct has one unnamed private field of type `String`, `Cow<'a, str>`, an integer, `Number` or `bool`. The derive generates
/// reading, writing, `Debug`, `Display` unless the value is sensitive, `TryFrom`, `FromStr`,
/// `Input`, `Type::check(value)` for a plain value, `AsRef<str>` and `as_str()` for strings, and `get()` for other values.
///
/// | attribute | meaning |
/// |---|---|
/// | `sensitive = secret`, `personal` or `bank` | the value is never shown |
/// | `scalar = some::Newtype` | the constraints of another newtype |
/// | `keyword = expression`, `keyword` | the call `rule::keyword(value, expression)`, as for `Validate` |
///
/// ```
/// use fintoc_types::Scalar;
///
/// #[derive(Clone, PartialEq, Eq, Hash, Scalar)]
/// #[fintoc(max_length = 3)]
/// struct Code(String);
///
/// let code = Code::try_from("abc")?;
/// assert_eq!(code.as_str(), "abc");
/// assert!(Code::try_from("abcd").is_err());
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
#[proc_macro_derive(Scalar, attributes(fintoc))]
pub fn derive_scalar(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand_hidden(&check_newtype(input), emit::emit_scalar)
}

/// Generates everything that an enum of strings needs: its variants have no fields, and it is `Copy`, `Eq` and `Hash`.
///
/// The derive generates reading, writing, `Display`, `FromStr`, `TryFrom`, `AsRef<str>`, `as_str()`, `Input`, and what `OpenEnum<Enum>` needs to
/// keep other strings as they were sent. The enum itself rejects them.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `rename = "CLP"` | variant | the string in JSON, if it is not the name of the variant in snake_case |
/// | `alias = "clp"` | variant | another string that is read as the variant, any number of times |
///
/// ```
/// use fintoc_types::StringEnum;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, StringEnum)]
/// enum Currency {
///     #[fintoc(rename = "CLP", alias = "clp")]
///     ChileanPeso,
/// }
///
/// assert_eq!("clp".parse::<Currency>()?, Currency::ChileanPeso);
/// assert_eq!(Currency::ChileanPeso.as_str(), "CLP");
/// assert!("USD".parse::<Currency>().is_err());
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
#[proc_macro_derive(StringEnum, attributes(fintoc))]
pub fn derive_string_enum(input: TokenStream) -> TokenStream {
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
