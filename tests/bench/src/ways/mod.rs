//! The ways, each in a file of its own.

mod boon;
mod borrowed;
mod garde;
pub(crate) mod jsonschema;
mod jsonschema_macro;
mod nutype;
pub(crate) mod ours;
mod patterns;
mod plain;
mod schemas;
mod texts;
mod typify;
mod validator;
mod value;
mod words;

use std::hint::black_box;
use std::str::from_utf8;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Call, Way};

pub(crate) fn all() -> Vec<Way> {
    let mut all: Vec<Way> = [
        plain::WAYS,
        texts::WAYS,
        borrowed::WAYS,
        value::WAYS,
        ours::WAYS,
        garde::WAYS,
        validator::WAYS,
        nutype::WAYS,
        typify::WAYS,
        jsonschema_macro::WAYS,
        jsonschema::WAYS,
        boon::WAYS,
    ]
    .concat();
    all.sort_by_key(|way| way.group as u8);
    all
}

/// Gets a generic way ready with the type that the document has in the calling module.
macro_rules! by_kind {
    ($document:expr, $prepare:ident) => {
        Some(match $document.kind() {
            $crate::Kind::Session => $prepare::<Session>($document.bytes()),
            $crate::Kind::Request => $prepare::<Request>($document.bytes()),
        })
    };
}

use by_kind;

/// Reads bytes with plain serde and looks no further.
fn from_slice<T: DeserializeOwned>(bytes: &'static [u8]) -> Call {
    read_then::<T>(bytes, |_| 0)
}

/// Checks the encoding once instead of string by string, and lends the text to the value.
fn from_str<T: Deserialize<'static>>(bytes: &'static [u8]) -> Call {
    Box::new(move || {
        let Ok(text) = from_utf8(black_box(bytes)) else { return 1 };
        let Ok(value) = serde_json::from_str::<T>(text) else { return 1 };
        black_box(&value);
        0
    })
}

/// Reads bytes with plain serde and judges what it gave.
fn read_then<T: DeserializeOwned>(bytes: &'static [u8], count_errors: impl Fn(&T) -> usize + 'static) -> Call {
    Box::new(move || {
        let Ok(value) = serde_json::from_slice::<T>(black_box(bytes)) else { return 1 };
        count_errors(black_box(&value))
    })
}

/// Reads bytes into a tree, judges the tree, and makes a value of it.
fn tree_then<T: DeserializeOwned>(bytes: &'static [u8], is_valid: impl Fn(&Value) -> bool + 'static) -> Call {
    Box::new(move || {
        let Ok(tree) = serde_json::from_slice::<Value>(black_box(bytes)) else { return 1 };
        if !is_valid(&tree) {
            return 1;
        }
        let Ok(value) = serde_json::from_value::<T>(tree) else { return 1 };
        black_box(&value);
        0
    })
}

/// Judges a value that was read long before.
fn alone<T: DeserializeOwned + 'static>(
    bytes: &'static [u8],
    is_valid: impl Fn(&T) -> bool + 'static,
) -> Call {
    let value: T = ready(bytes);
    Box::new(move || usize::from(!is_valid(black_box(&value))))
}

fn ready<T: DeserializeOwned>(bytes: &[u8]) -> T {
    serde_json::from_slice(bytes).expect("plain serde reads every valid document")
}
