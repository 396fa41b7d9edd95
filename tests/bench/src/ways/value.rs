//! serde_json without types: skipping the document, and a tree of it.

use serde::de::IgnoredAny;
use serde_json::Value;

use super::from_slice;
use crate::{Group, Way};

pub(super) const WAYS: &[Way] = &[
    Way {
        group: Group::Unvalidated,
        name: "serde_json `IgnoredAny` (the document is skipped)",
        prepare: |document| Some(from_slice::<IgnoredAny>(document.bytes())),
    },
    Way {
        group: Group::Unvalidated,
        name: "serde_json `Value`",
        prepare: |document| Some(from_slice::<Value>(document.bytes())),
    },
];
