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
mod input;
mod judge;
mod kind;
mod map;
mod member;
mod number;
mod open;
mod paid;
mod pattern;
mod read;
mod report;
mod root;
pub mod rule;
mod rules;
#[cfg(feature = "schemars")]
mod schema;
mod spelled;
mod text;
mod unknown;
mod validate;
mod value;
mod view;
mod write;

pub use fintoc_derive::{Build, IntoOwned, Read, Redact, Scalar, Validate, Words, Write};

pub use input::Input;
pub use kind::{Kind, Kinds};
pub use map::Map;
pub use member::{Member, Nullable};
pub use number::{NotFinite, Number};
pub use open::{Open, Word};
pub use pattern::Pattern;
pub use read::{Accept, Read, Reader, Reading, Shape, from_slice, from_str, from_value};
pub use report::{
    Broken, Cx, Findings, Language, Param, Params, Place, Refused, Several, Severity, Spot, Violation,
    Violations,
};
pub use root::Root;
pub use spelled::Spelled;
pub use text::{IntoOwned, SmolStr, Text};
pub use unknown::Unknown;
pub use validate::Validate;
pub use value::Value;
pub use view::{Leaf, Scalar, View};

/// What the derives' code calls. Not for anybody else: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use std::borrow::Cow;

    pub use serde;

    pub use crate::build::{Building, checked, from_plain, parse_word};
    pub use crate::judge::Judge;
    pub use crate::open::WordSlot;
    pub use crate::read::how::{Check, Checked, EntriesOf, ItemsOf, JudgeAs, Plain, ReadAs};
    pub use crate::read::tagged::read_by_tag;
    pub use crate::read::union::{Union, distinct, into_variant, no_variant, read_by_kind};
    pub use crate::read::{Accept, Finished, Members, Node, Object, Visit, deserialize, read_object};
    pub use crate::rules::{Bits, Rules, Source, UNKNOWN};
    pub use crate::validate::Judging;
    pub use crate::write::{Hidden, WriteMembers, write_member, write_object, write_tagged};
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));
