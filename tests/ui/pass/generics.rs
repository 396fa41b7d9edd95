//! Lifetimes, type parameters with defaults, and borrowed texts.

use std::borrow::Cow;

use fintoc_types::{Read, Redact, Validate, Write, from_str};

#[derive(Read, Validate, Write, Redact)]
#[fintoc(open)]
struct Page<'a, T = i64> {
    title: Cow<'a, str>,
    plain: Option<&'a str>,
    rows: Vec<T>,
}

fn main() {
    let reading = from_str::<Page<'_>>(r#"{"title":"caf\u00e9","plain":"x","rows":[1,2]}"#).unwrap();
    assert_eq!(reading.value.title, "caf\u{e9}");
    assert_eq!(reading.value.plain, Some("x"));
    assert_eq!(reading.value.rows, [1, 2]);
}
