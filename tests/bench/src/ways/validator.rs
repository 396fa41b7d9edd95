//! validator: attributes on the fields of plain structs, judged after serde has read them.

#![expect(dead_code, reason = "the fields without rules are only filled in, by serde")]

use std::collections::BTreeMap;
use std::hint::black_box;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

use super::patterns::{ACCOUNT_NUMBER, DATE};
use super::plain::{Account, Profile, ReturnedOptions, ReturnedProfile, Sender, TaxId};
use super::words::*;
use super::{alone, by_kind, read_then};
use crate::{Call, Group, Way};

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: "validator", prepare: |document| by_kind!(document, validated) },
    Way { group: Group::Checks, name: "validator", prepare: |document| by_kind!(document, checks) },
    Way { group: Group::Report, name: "validator", prepare: |document| by_kind!(document, report) },
];

#[derive(Deserialize, Validate)]
struct Session {
    id: String,
    #[validate(regex(path = *DATE))]
    created_at: Option<String>,
    #[validate(custom(function = is_session))]
    object: Option<String>,
    currency: Option<Currency>,
    #[validate(range(min = 1))]
    amount: Option<i64>,
    customer_email: Option<String>,
    #[validate(regex(path = *DATE))]
    expires_at: Option<String>,
    mode: Option<Mode>,
    status: SessionStatus,
    session_token: Option<String>,
    country: Option<String>,
    cancel_url: Option<String>,
    success_url: Option<String>,
    redirect_url: Option<String>,
    metadata: Option<BTreeMap<String, String>>,
    #[validate(nested)]
    payment_resource: Option<PaymentResource>,
    payment_method_options: Option<ReturnedOptions>,
    business_profile: Option<ReturnedProfile>,
}

#[derive(Deserialize, Validate)]
struct PaymentResource {
    #[validate(nested)]
    payment_intent: Option<PaymentIntent>,
}

#[derive(Deserialize, Validate)]
struct PaymentIntent {
    id: String,
    mode: Option<Mode>,
    #[validate(range(min = 1))]
    amount: Option<i64>,
    #[validate(custom(function = is_intent))]
    object: Option<String>,
    status: IntentStatus,
    currency: Option<Currency>,
    metadata: Option<BTreeMap<String, String>>,
    #[validate(regex(path = *DATE))]
    created_at: Option<String>,
    error_reason: Option<String>,
    reference_id: Option<String>,
    widget_token: Option<String>,
    customer_email: Option<String>,
    sender_account: Option<Account>,
    #[validate(regex(path = *DATE))]
    transaction_date: Option<String>,
    recipient_account: Option<Account>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Request {
    flow: Option<Flow>,
    #[validate(range(min = 1, max = 6_999_999))]
    amount: Option<i64>,
    currency: Currency,
    #[validate(email, length(max = 254))]
    customer_email: Option<String>,
    #[validate(regex(path = *DATE))]
    expires_at: Option<String>,
    #[validate(length(max = 50), custom(function = metadata_fits))]
    metadata: Option<BTreeMap<String, String>>,
    #[validate(url)]
    success_url: Option<String>,
    #[validate(url)]
    cancel_url: Option<String>,
    #[validate(nested)]
    customer: Option<Customer>,
    payment_method_types: Option<Vec<PaymentMethodType>>,
    #[validate(nested)]
    payment_method_options: Option<Options>,
    business_profile: Option<Profile>,
    #[validate(length(min = 1), nested)]
    line_items: Option<Vec<LineItem>>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Customer {
    name: Option<String>,
    #[validate(email, length(max = 254))]
    email: Option<String>,
    tax_id: Option<TaxId>,
    #[validate(length(max = 50), custom(function = metadata_fits))]
    metadata: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Options {
    #[validate(nested)]
    payment_intent: Option<IntentOptions>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct IntentOptions {
    #[validate(nested)]
    recipient_account: Option<Recipient>,
    sender_account: Option<Sender>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Recipient {
    holder_id: Option<String>,
    #[validate(regex(path = *ACCOUNT_NUMBER))]
    number: Option<String>,
    r#type: Option<AccountType>,
    institution_id: Option<String>,
}

#[derive(Deserialize, Serialize, Validate)]
#[serde(deny_unknown_fields)]
struct LineItem {
    #[validate(nested)]
    price_data: PriceData,
    #[validate(range(min = 1))]
    quantity: i64,
}

#[derive(Deserialize, Serialize, Validate)]
#[serde(deny_unknown_fields)]
struct PriceData {
    currency: Currency,
    #[validate(range(min = 0))]
    unit_amount: i64,
    #[validate(nested)]
    product_data: ProductData,
}

#[derive(Deserialize, Serialize, Validate)]
#[serde(deny_unknown_fields)]
struct ProductData {
    name: String,
    #[validate(url)]
    image_url: Option<String>,
}

// The crate has no rule for a constant, nor for the names and values of a map.

fn is_session(object: &str) -> Result<(), ValidationError> {
    is(object, "checkout_session")
}

fn is_intent(object: &str) -> Result<(), ValidationError> {
    is(object, "payment_intent")
}

fn is(object: &str, word: &str) -> Result<(), ValidationError> {
    if object == word { Ok(()) } else { Err(ValidationError::new("const")) }
}

fn metadata_fits(metadata: &BTreeMap<String, String>) -> Result<(), ValidationError> {
    let fits = |(name, value): (&String, &String)| {
        (1..=40).contains(&name.chars().count()) && value.chars().count() <= 500
    };
    if metadata.iter().all(fits) { Ok(()) } else { Err(ValidationError::new("metadata")) }
}

fn validated<T: DeserializeOwned + Validate>(bytes: &'static [u8]) -> Call {
    read_then::<T>(bytes, |value| usize::from(value.validate().is_err()))
}

fn checks<T: DeserializeOwned + Validate + 'static>(bytes: &'static [u8]) -> Call {
    alone::<T>(bytes, |value| value.validate().is_ok())
}

fn report<T: DeserializeOwned + Validate>(bytes: &'static [u8]) -> Call {
    read_then::<T>(bytes, |value| value.validate().err().map_or(0, |report| count(&report)))
}

fn count(report: &ValidationErrors) -> usize {
    let counts = report.errors().iter().map(|(name, errors)| match black_box((name, errors)).1 {
        ValidationErrorsKind::Struct(inner) => count(inner),
        ValidationErrorsKind::List(items) => items.values().map(|item| count(item)).sum(),
        ValidationErrorsKind::Field(errors) => errors.len(),
    });
    counts.sum()
}
