//! The same as BASE, but every word is a `String` too.

#![expect(dead_code, reason = "the fields are only filled in, by serde")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{by_kind, from_slice};
use crate::shape::documents;
use crate::{Group, Way};

type Text = String;
type Date = String;
type SessionObject = String;
type IntentObject = String;
type Currency = String;
type Mode = String;
type SessionStatus = String;
type IntentStatus = String;
type AccountType = String;
type PositiveAmount = i64;
type ReturnedMetadata = BTreeMap<String, String>;
type Flow = String;
type Amount = i64;
type Email = String;
type Metadata = BTreeMap<String, String>;
type Url = String;
type PaymentMethodType = String;
type TaxIdType = String;
type AccountNumber = String;
type LineItems = Vec<LineItem>;
type Quantity = i64;
type UnitAmount = i64;

documents! { { #[derive(Deserialize)] } { #[derive(Deserialize)] #[serde(deny_unknown_fields)] } }

pub(super) const WAYS: &[Way] = &[Way {
    group: Group::Unvalidated,
    name: "BASE with a `String` for every word",
    prepare: |document| by_kind!(document, from_slice),
}];
