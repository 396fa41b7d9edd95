//! nutype: newtypes that check themselves while serde reads them.

#![expect(dead_code, reason = "the fields are only filled in, by serde")]

use std::collections::BTreeMap;

use nutype::nutype;
use serde::Deserialize;

use super::patterns::{ACCOUNT_NUMBER, DATE, EMAIL, URL};
use super::words::*;
use super::{by_kind, from_slice};
use crate::shape::documents;
use crate::{Group, Way};

pub(super) const WAYS: &[Way] =
    &[Way { group: Group::Validated, name: "nutype", prepare: |document| by_kind!(document, from_slice) }];

type Text = String;
type ReturnedMetadata = BTreeMap<String, String>;

#[nutype(validate(regex = DATE), derive(Deserialize))]
struct Date(String);

#[nutype(validate(predicate = |word| word == "checkout_session"), derive(Deserialize))]
struct SessionObject(String);

#[nutype(validate(predicate = |word| word == "payment_intent"), derive(Deserialize))]
struct IntentObject(String);

#[nutype(validate(greater = 0), derive(Deserialize))]
struct PositiveAmount(i64);

#[nutype(validate(greater = 0, less = 7_000_000), derive(Deserialize))]
struct Amount(i64);

#[nutype(validate(len_char_max = 254, regex = EMAIL), derive(Deserialize))]
struct Email(String);

#[nutype(validate(len_char_min = 1, len_char_max = 40), derive(Deserialize, PartialEq, Eq, PartialOrd, Ord))]
struct MetadataKey(String);

#[nutype(validate(len_char_max = 500), derive(Deserialize))]
struct MetadataText(String);

#[nutype(validate(predicate = |map| map.len() <= 50), derive(Deserialize))]
struct Metadata(BTreeMap<MetadataKey, MetadataText>);

#[nutype(validate(regex = URL), derive(Deserialize))]
struct Url(String);

#[nutype(validate(regex = ACCOUNT_NUMBER), derive(Deserialize))]
struct AccountNumber(String);

#[nutype(validate(predicate = |items| !items.is_empty()), derive(Deserialize))]
struct LineItems(Vec<LineItem>);

#[nutype(validate(greater_or_equal = 1), derive(Deserialize))]
struct Quantity(i64);

#[nutype(validate(greater_or_equal = 0), derive(Deserialize))]
struct UnitAmount(i64);

documents! { { #[derive(Deserialize)] } { #[derive(Deserialize)] #[serde(deny_unknown_fields)] } }
