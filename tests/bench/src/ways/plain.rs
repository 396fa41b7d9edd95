//! BASE: what one writes with serde alone. Strings where the documents have texts, enumerations where they have words.

#![expect(dead_code, reason = "the fields are only filled in, by serde")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::words::*;
use super::{by_kind, from_slice, from_str};
use crate::shape::documents;
use crate::{Group, Way};

type Text = String;
type Date = String;
type SessionObject = String;
type IntentObject = String;
type PositiveAmount = i64;
type ReturnedMetadata = BTreeMap<String, String>;
type Amount = i64;
type Email = String;
type Metadata = BTreeMap<String, String>;
type Url = String;
type AccountNumber = String;
type LineItems = Vec<LineItem>;
type Quantity = i64;
type UnitAmount = i64;

documents! { { #[derive(Deserialize)] } { #[derive(Deserialize)] #[serde(deny_unknown_fields)] } }

pub(super) const WAYS: &[Way] = &[
    Way {
        group: Group::Unvalidated,
        name: "**BASE**: serde_json `from_slice`",
        prepare: |document| by_kind!(document, from_slice),
    },
    Way {
        group: Group::Unvalidated,
        name: "serde_json `from_str`, one UTF-8 check before it",
        prepare: |document| by_kind!(document, from_str),
    },
];
