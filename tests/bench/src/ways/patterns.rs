//! The patterns of the specs as regular expressions, for ways that bring no check of their own.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::schemas;

/// RFC 3339, as all checkers of dates agree on it.
pub(super) static DATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(schemas::session::SCHEMA, "/properties/created_at"));

/// The digits of an account.
pub(super) static ACCOUNT_NUMBER: LazyLock<Regex> =
    LazyLock::new(|| pattern(schemas::request::SCHEMA, "/$defs/RecipientAccount/properties/number"));

/// An address as servers take it.
pub(super) static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| pattern(schemas::request::SCHEMA, "/properties/customer_email"));

/// An address that a browser may be sent to.
pub(super) static URL: LazyLock<Regex> =
    LazyLock::new(|| pattern(schemas::request::SCHEMA, "/properties/success_url"));

fn pattern(schema: &str, pointer: &str) -> Regex {
    let schema: Value = serde_json::from_str(schema).expect("an exported schema is JSON");
    let pattern = schema.pointer(pointer).and_then(|it| it["pattern"].as_str()).expect("a pattern");
    Regex::new(pattern).expect("a portable pattern")
}
