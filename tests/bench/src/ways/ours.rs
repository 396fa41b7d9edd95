//! fintoc-types, with everything that it does: the entry's checks, unknown members, findings, redaction.

use std::borrow::Cow;
use std::hint::black_box;

use fintoc_types::{Read, Reader, Reading, Severity, Validate, Violations, from_slice, v1};

use super::{by_kind, from_slice as serde_alone};
use crate::{Call, Group, Kind, Way};

type Session = v1::CheckoutSession;
type Request = v1::CreateCheckoutSession;

/// Our rows, by what the value holds.
pub(crate) const OWNED: &str = "**fintoc-types**";
const STRINGS: &str = "**fintoc-types**, owned, each text a `String`";
pub(crate) const BORROWED: &str = "**fintoc-types**, borrowed";

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: OWNED, prepare: |document| by_kind!(document, tolerant) },
    Way {
        group: Group::Validated,
        name: STRINGS,
        prepare: |document| match document.kind() {
            Kind::Session => Some(tolerant::<v1::CheckoutSession<String>>(document.bytes())),
            Kind::Request => None,
        },
    },
    // Requests own their texts: we write them.
    Way {
        group: Group::Validated,
        name: BORROWED,
        prepare: |document| match document.kind() {
            Kind::Session => Some(borrowed::<v1::CheckoutSession<Cow<'static, str>>>(document.bytes())),
            Kind::Request => None,
        },
    },
    Way {
        group: Group::Validated,
        name: "**fintoc-types**, read by serde_json `from_slice`",
        prepare: |document| by_kind!(document, serde_alone),
    },
    Way { group: Group::Checks, name: OWNED, prepare: |document| by_kind!(document, checks) },
    Way { group: Group::Report, name: OWNED, prepare: |document| by_kind!(document, strict) },
];

/// What is broken in a response is a finding; its value comes all the same.
fn tolerant<T: for<'de> Read<'de>>(bytes: &'static [u8]) -> Call {
    Box::new(move || errors(from_slice::<T>(black_box(bytes))))
}

/// The same, of what borrows from the document.
fn borrowed<T: Read<'static> + 'static>(bytes: &'static [u8]) -> Call {
    Box::new(move || errors(from_slice::<T>(black_box(bytes))))
}

/// What is broken in a response refuses it.
fn strict<T: for<'de> Read<'de>>(bytes: &'static [u8]) -> Call {
    Box::new(move || errors(Reader::new().strict(true).read_slice::<T>(black_box(bytes))))
}

fn errors<T>(read: Result<Reading<T>, Violations>) -> usize {
    match black_box(&read) {
        Ok(_) => 0,
        Err(violations) => violations.iter().filter(|it| it.severity == Severity::Error).count(),
    }
}

fn checks<T: for<'de> Read<'de> + Validate + 'static>(bytes: &'static [u8]) -> Call {
    let value = from_slice::<T>(bytes).expect("a valid document").value;
    Box::new(move || usize::from(black_box(&value).validate().is_err()))
}
