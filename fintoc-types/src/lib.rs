//! Validated types for Fintoc's API, compiled from its documentation.
//!
//! A request cannot be built, read or written while it is invalid, and everything that is wrong with it is told at once:
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
//! let mistakes = CreateCheckoutSession::with_amount(0, "USD").build().unwrap_err();
//! assert_eq!(mistakes.len(), 2);
//! # Ok::<(), fintoc_types::Violations>(())
//! ```
//!
//! A response is read tolerantly: its fields hold what was sent, unknown members and words are kept, and deviations from the
//! documents are findings beside the value.
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
//! Its texts may also be borrowed from the JSON text: see [`Text`].
//!
//! The derives do the same for your own types: [`Read`], [`Write`], [`Validate`], [`Build`], [`Redact`], [`IntoOwned`],
//! [`Scalar`], [`Words`].

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

pub use fintoc_derive::{Build, IntoOwned, Read, Redact, Scalar, Validate, Words, Write};

pub use build::input::Input;
pub use kind::{Kind, Kinds};
pub use member::{Member, Nullable};
pub use number::{NotFinite, Number};
pub use path::Spot;
pub use pattern::Pattern;
pub use position::Place;
pub use read::accept::Accept;
pub use read::entry::{from_slice, from_str, from_value};
pub use read::reader::{Reader, Reading};
pub use report::constraint_violation::{Broken, Param, Params, Several, Severity};
pub use report::context::{Cx, Refused};
pub use report::message::Language;
pub use report::violations::{Findings, Violation, Violations};
pub use root::Root;
pub use traits::constrained::{Leaf, Scalar, View};
pub use traits::into_owned::IntoOwned;
pub use traits::read::{Read, Shape};
pub use traits::string_enum::Word;
pub use traits::text::Text;
pub use traits::validate::Validate;
pub use values::map::Map;
pub use values::open_enum::Open;
pub use values::unknown_members::Unknown;
pub use values::value::Value;
pub use values::verbatim::Spelled;

/// A text of which up to 23 bytes stand in the value itself, as wide as a `String`; longer ones share their memory with their clones.
///
/// It is `smol_str`'s: what holds the texts of a response unless somebody says otherwise.
pub use smol_str::SmolStr;

/// What the derives' code calls. Not for anybody else: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use std::borrow::Cow;

    pub use serde;

    pub use crate::build::builder::{Building, checked, from_plain, parse_word};
    pub use crate::read::accept::{Accept, Visit};
    pub use crate::read::entry::deserialize;
    pub use crate::traits::adapter::{Check, Checked, EntriesOf, ItemsOf, JudgeAs, Plain, ReadAs};
    pub use crate::traits::object_schema::{Bits, Rules, Source, UNKNOWN};
    pub use crate::traits::validator::Judge;
    pub use crate::traits::write::{Hidden, WriteMembers, write_member, write_object, write_tagged};
    pub use crate::tree::Node;
    pub use crate::values::object::{Finished, Members, Object, read_object};
    pub use crate::values::object_validator::Judging;
    pub use crate::values::string_enum::WordSlot;
    pub use crate::values::tagged::read_by_tag;
    pub use crate::values::union::{Union, distinct, into_variant, no_variant, read_by_kind};
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));
