//! typify: types generated from the exported schema.
//!
//! They keep patterns and closed words; bounds of numbers, numbers of items and addresses are dropped by the generator.

use super::schemas::{request, session};
use super::{by_kind, from_slice};
use crate::{Group, Way};

type Session = session::typify::CheckoutSession;
type Request = request::typify::CreateCheckoutSession;

pub(super) const WAYS: &[Way] =
    &[Way { group: Group::Validated, name: "typify", prepare: |document| by_kind!(document, from_slice) }];
