//! Type parameters with defaults, constants, where-clauses.

use std::hash::Hash;

use fintoc_types::{Read, Redact, Validate, Write, from_str};

#[derive(Read, Write, Validate, Redact)]
#[fintoc(open)]
struct Page<T = String, const MOST: u32 = 2>
where
    T: Eq + Hash,
{
    #[fintoc(max_items = MOST)]
    data: Vec<T>,
    next: Option<Box<T>>,
}

fn main() {
    let page = from_str::<Page<i64>>(r#"{"data": [1, 2, 3], "next": 4}"#).unwrap();
    assert_eq!(page.findings.iter().next().unwrap().code, "max_items");
    assert_eq!(serde_json::to_string(&page.value).unwrap(), r#"{"data":[1,2,3],"next":4}"#);
    assert!(from_str::<Page>(r#"{"data": ["a"]}"#).unwrap().findings.is_empty());
}
