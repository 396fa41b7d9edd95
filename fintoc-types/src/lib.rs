//! Validated types for Fintoc's API, compiled from its documentation.
//!
//! A request cannot be built, read or written while it is invalid, and all violations are reported
//! at once:
//!
//! ```
//! use fintoc_types::v1::CreateCheckoutSession;
//!
//! let request = CreateCheckoutSession::with_amount(1200, "CLP").customer_email("ana@example.cl").build()?;
//! assert_eq!(
//!     serde_json::to_string(&request).unwrap(),
//!     r#"{"amount":1200,"currency":"CLP","customer_email":"ana@example.cl"}"#
//! );
//!
//! let violations = CreateCheckoutSession::with_amount(0, "USD").build().unwrap_err();
//! assert_eq!(violations.len(), 2);
//! # Ok::<(), fintoc_types::Violations>(())
//! ```
//!
//! A response is read tolerantly: its fields hold what was sent, unknown members and values are
//! kept, and deviations from the documentation are findings beside the value.
//!
//! ```
//! use fintoc_types::{from_slice, v1::CheckoutSession};
//!
//! let reading = from_slice::<CheckoutSession>(br#"{"id": "cs_1", "status": "paused", "colour": "red"}"#)?;
//! assert_eq!(reading.value.status.known(), None);
//! assert_eq!(reading.value.unknown.len(), 1);
//! assert!(!reading.value.is_paid());
//! # Ok::<(), fintoc_types::Violations>(())
//! ```
//!
//! The strings of a response can be borrowed from the JSON text: see [`Text`].
//!
//! The derives do the same for your own types: [`Read`], [`Write`], [`Validate`], [`Build`],
//! [`Redact`], [`IntoOwned`], [`Scalar`], [`StringEnum`].
//!
//! # Structure
//!
//! A module uses only modules below it:
//!
//! ```text
//! paid, schema      questions about money; `schemars`
//! build, root       inputs and builders; types by name
//! values            strings, numbers, arrays, maps, open enums, objects, unions, …
//! read              lexer, typed pass, complete pass; its module documentation follows a read
//! traits            how a type is read, validated and written, and its schema
//! rule              one function per constraint and rule
//! report            what is found, its path, messages, violations
//! number, kind, pattern, member, check_digits, path, position, duplicates, tree
//! ```

mod build;
mod check_digits;
mod duplicates;
mod kind;
mod member;
mod number;
mod paid;
mod path;
mod pattern;
mod position;
mod read;
mod report;
mod root;
pub mod rule;
#[cfg(feature = "schemars")]
mod schema;
mod traits;
mod tree;
mod values;

pub use fintoc_derive::{Build, IntoOwned, Read, Redact, Scalar, StringEnum, Validate, Write};

pub use build::input::Input;
pub use kind::{Kind, Kinds};
pub use member::{Member, Nullable};
pub use number::{NotFinite, Number};
pub use path::RulePath;
pub use pattern::Pattern;
pub use position::Position;
pub use read::accept::Accept;
pub use read::entry::{from_slice, from_str, from_value};
pub use read::reader::{Reader, Reading};
pub use report::constraint_violation::{ConstraintViolation, Param, Params, RuleViolations, Severity};
pub use report::context::{Context, Rejected};
pub use report::message::Language;
pub use report::violations::{Findings, Violation, Violations};
pub use root::Root;
pub use traits::constrained::{Constrained, PathValue, Scalar};
pub use traits::into_owned::IntoOwned;
pub use traits::read::{JsonTypes, Read};
pub use traits::string_enum::StringEnum;
pub use traits::text::Text;
pub use traits::validate::Validate;
pub use values::map::Map;
pub use values::open_enum::OpenEnum;
pub use values::unknown_members::UnknownMembers;
pub use values::value::Value;
pub use values::verbatim::Verbatim;

/// A string that stores up to 23 bytes inline and is as wide as a `String`; clones of longer
/// strings share their memory.
///
/// It is the type of crate `smol_str`, and the default storage for the strings of a response.
pub use smol_str::SmolStr;

/// Items for the code that the derives generate. They are not a public interface and change without
/// notice.
#[doc(hidden)]
pub mod __private {
    pub use std::borrow::Cow;

    pub use serde;

    pub use crate::build::builder::{BuilderState, checked, from_plain, parse_string_enum};
    pub use crate::read::accept::{Accept, Visit};
    pub use crate::read::entry::deserialize;
    pub use crate::traits::adapter::{Check, Checked, EntriesOf, ItemsOf, Plain, ReadAs, ValidateAs};
    pub use crate::traits::object_schema::{Bits, ObjectSchema, UNKNOWN, ValueSource};
    pub use crate::traits::validator::Validator;
    pub use crate::traits::write::{Redacted, WriteMembers, write_member, write_object, write_tagged};
    pub use crate::tree::Node;
    pub use crate::values::object::{Finished, ObjectReader, ReadMembers, read_object};
    pub use crate::values::object_validator::ObjectValidator;
    pub use crate::values::string_enum::StringEnumSlot;
    pub use crate::values::tagged::read_by_tag;
    pub use crate::values::union::{Union, distinct, into_variant, no_variant, read_by_kind};
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));
