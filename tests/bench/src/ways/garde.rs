//! garde: attributes on the fields of plain structs, judged after serde has read them.

#![expect(dead_code, reason = "the fields without rules are only filled in, by serde")]

use std::collections::BTreeMap;
use std::hint::black_box;

use garde::{Error, Report, Validate};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::patterns::{ACCOUNT_NUMBER, DATE};
use super::plain::{Account, Profile, ReturnedOptions, ReturnedProfile, Sender, TaxId};
use super::words::*;
use super::{alone, by_kind, read_then};
use crate::{Call, Group, Way};

pub(super) const WAYS: &[Way] = &[
    Way { group: Group::Validated, name: "garde", prepare: |document| by_kind!(document, validated) },
    Way { group: Group::Checks, name: "garde", prepare: |document| by_kind!(document, checks) },
    Way { group: Group::Report, name: "garde", prepare: |document| by_kind!(document, report) },
];

#[derive(Deserialize, Validate)]
#[garde(allow_unvalidated)]
struct Session {
    id: String,
    #[garde(pattern(DATE))]
    created_at: Option<String>,
    #[garde(custom(is_session))]
    object: Option<String>,
    currency: Option<Currency>,
    #[garde(range(min = 1))]
    amount: Option<i64>,
    customer_email: Option<String>,
    #[garde(pattern(DATE))]
    expires_at: Option<String>,
    mode: Option<Mode>,
    status: SessionStatus,
    session_token: Option<String>,
    country: Option<String>,
    cancel_url: Option<String>,
    success_url: Option<String>,
    redirect_url: Option<String>,
    metadata: Option<BTreeMap<String, String>>,
    #[garde(dive)]
    payment_resource: Option<PaymentResource>,
    payment_method_options: Option<ReturnedOptions>,
    business_profile: Option<ReturnedProfile>,
}

#[derive(Deserialize, Validate)]
struct PaymentResource {
    #[garde(dive)]
    payment_intent: Option<PaymentIntent>,
}

#[derive(Deserialize, Validate)]
#[garde(allow_unvalidated)]
struct PaymentIntent {
    id: String,
    mode: Option<Mode>,
    #[garde(range(min = 1))]
    amount: Option<i64>,
    #[garde(custom(is_intent))]
    object: Option<String>,
    status: IntentStatus,
    currency: Option<Currency>,
    metadata: Option<BTreeMap<String, String>>,
    #[garde(pattern(DATE))]
    created_at: Option<String>,
    error_reason: Option<String>,
    reference_id: Option<String>,
    widget_token: Option<String>,
    customer_email: Option<String>,
    sender_account: Option<Account>,
    #[garde(pattern(DATE))]
    transaction_date: Option<String>,
    recipient_account: Option<Account>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct Request {
    flow: Option<Flow>,
    #[garde(range(min = 1, max = 6_999_999))]
    amount: Option<i64>,
    currency: Currency,
    #[garde(email, length(chars, max = 254))]
    customer_email: Option<String>,
    #[garde(pattern(DATE))]
    expires_at: Option<String>,
    #[garde(length(max = 50), custom(metadata_fits))]
    metadata: Option<BTreeMap<String, String>>,
    #[garde(url)]
    success_url: Option<String>,
    #[garde(url)]
    cancel_url: Option<String>,
    #[garde(dive)]
    customer: Option<Customer>,
    payment_method_types: Option<Vec<PaymentMethodType>>,
    #[garde(dive)]
    payment_method_options: Option<Options>,
    business_profile: Option<Profile>,
    #[garde(length(min = 1), dive)]
    line_items: Option<Vec<LineItem>>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct Customer {
    name: Option<String>,
    #[garde(email, length(chars, max = 254))]
    email: Option<String>,
    tax_id: Option<TaxId>,
    #[garde(length(max = 50), custom(metadata_fits))]
    metadata: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct Options {
    #[garde(dive)]
    payment_intent: Option<IntentOptions>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct IntentOptions {
    #[garde(dive)]
    recipient_account: Option<Recipient>,
    sender_account: Option<Sender>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct Recipient {
    holder_id: Option<String>,
    #[garde(pattern(ACCOUNT_NUMBER))]
    number: Option<String>,
    r#type: Option<AccountType>,
    institution_id: Option<String>,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
struct LineItem {
    #[garde(dive)]
    price_data: PriceData,
    #[garde(range(min = 1))]
    quantity: i64,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct PriceData {
    currency: Currency,
    #[garde(range(min = 0))]
    unit_amount: i64,
    #[garde(dive)]
    product_data: ProductData,
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
struct ProductData {
    name: String,
    #[garde(url)]
    image_url: Option<String>,
}

// The crate has no rule for a constant, nor for the names and values of a map.

fn is_session(object: &Option<String>, (): &()) -> garde::Result {
    is(object, "checkout_session")
}

fn is_intent(object: &Option<String>, (): &()) -> garde::Result {
    is(object, "payment_intent")
}

fn is(object: &Option<String>, word: &str) -> garde::Result {
    match object {
        Some(object) if object != word => Err(Error::new("is another kind of object")),
        _ => Ok(()),
    }
}

fn metadata_fits(metadata: &Option<BTreeMap<String, String>>, (): &()) -> garde::Result {
    let fits = |(name, value): (&String, &String)| {
        (1..=40).contains(&name.chars().count()) && value.chars().count() <= 500
    };
    if metadata.iter().flatten().all(fits) {
        Ok(())
    } else {
        Err(Error::new("a name or a value does not fit"))
    }
}

fn validated<T: DeserializeOwned + Validate<Context = ()>>(bytes: &'static [u8]) -> Call {
    read_then::<T>(bytes, |value| usize::from(value.validate().is_err()))
}

fn checks<T: DeserializeOwned + Validate<Context = ()> + 'static>(bytes: &'static [u8]) -> Call {
    alone::<T>(bytes, |value| value.validate().is_ok())
}

fn report<T: DeserializeOwned + Validate<Context = ()>>(bytes: &'static [u8]) -> Call {
    read_then::<T>(bytes, |value| value.validate().err().map_or(0, |report| count(&report)))
}

fn count(report: &Report) -> usize {
    report.iter().inspect(|(path, _)| drop(black_box(path.to_string()))).count()
}
