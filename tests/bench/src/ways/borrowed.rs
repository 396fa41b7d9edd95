//! The same as BASE, but texts are borrowed from the document where it has no escapes.

#![expect(dead_code, reason = "the fields are only filled in, by serde")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use super::words::*;
use super::{by_kind, from_str};
use crate::shape::documents;
use crate::{Group, Way};

/// Inside an `Option`, a `Cow` alone would be copied: serde's `borrow` reaches no further than the field.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

type Date<'a> = Text<'a>;
type SessionObject<'a> = Text<'a>;
type IntentObject<'a> = Text<'a>;
type PositiveAmount = i64;
type ReturnedMetadata<'a> = BTreeMap<Text<'a>, Text<'a>>;
type Amount = i64;
type Email<'a> = Text<'a>;
type Metadata<'a> = BTreeMap<Text<'a>, Text<'a>>;
type Url<'a> = Text<'a>;
type AccountNumber<'a> = Text<'a>;
type LineItems<'a> = Vec<LineItem<'a>>;
type Quantity = i64;
type UnitAmount = i64;

documents! { <'a>
    { #[derive(Deserialize)] #[serde(bound(deserialize = "'de: 'a"))] }
    { #[derive(Deserialize)] #[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))] }
}

pub(super) const WAYS: &[Way] = &[Way {
    group: Group::Unvalidated,
    name: "serde_json `from_str`, `Cow` fields",
    prepare: |document| by_kind!(document, from_str),
}];
