//! Told apart by a tag, or by the JSON kind.

use fintoc_types::{Read, Redact, Scalar, Validate, Write, from_str};

#[derive(Clone, PartialEq, Scalar)]
#[fintoc(max_length = 3)]
struct Short(String);

#[derive(Clone, PartialEq, Read, Write, Validate, Redact)]
struct Card {
    number: Short,
    year: Option<i64>,
}

#[derive(Clone, PartialEq, Read, Write, Validate, Redact)]
struct Transfer {
    accounts: Vec<Short>,
}

#[derive(Clone, PartialEq, Read, Write, Validate, Redact)]
#[fintoc(tag = "flow")]
enum Body {
    Card(Card),
    #[fintoc(rename = "bank transfer")]
    Transfer(Transfer),
}

#[derive(Clone, PartialEq, Read, Write, Validate, Redact)]
#[fintoc(open, kind)]
enum Value {
    #[fintoc(max_length = 3)]
    Text(String),
    Numbers(Vec<i64>),
    Flag(bool),
    Card(Card),
}

fn codes<T: for<'a> Read<'a>>(text: &str) -> Vec<(String, &'static str)> {
    let violations = from_str::<T>(text).err().unwrap();
    violations.into_iter().map(|violation| (violation.pointer, violation.code)).collect()
}

fn main() {
    let text = r#"{"flow":"bank transfer","accounts":["1","2"]}"#;
    let body = from_str::<Body>(text).unwrap().value;
    assert_eq!(serde_json::to_string(&body).unwrap(), text);
    assert_eq!(from_str::<Body>(r#"{"number":"1","flow":"card"}"#).unwrap().value, Body::Card(Card { number: Short::try_from("1").unwrap(), year: None }));
    assert_eq!(codes::<Body>("{}"), [("/flow".to_owned(), "required")]);
    assert_eq!(codes::<Body>(r#"{"flow": "cash", "x": 1}"#), [("/flow".to_owned(), "enum")]);
    assert_eq!(codes::<Body>(r#"{"flow": 7}"#), [("/flow".to_owned(), "type")]);
    assert_eq!(codes::<Body>("[]"), [(String::new(), "type")]);
    assert_eq!(
        codes::<Body>(r#"{"flow": "card", "number": "1234", "year": 1.5, "flow": "x"}"#),
        [("/number".to_owned(), "max_length"), ("/year".to_owned(), "type"), ("/flow".to_owned(), "duplicate_member")]
    );

    assert!(matches!(from_str::<Value>("[1, 2]").unwrap().value, Value::Numbers(list) if list == [1, 2]));
    assert_eq!(from_str::<Value>("\"long!\"").unwrap().findings.len(), 1);
    assert_eq!(codes::<Value>("null"), [(String::new(), "type")]);
    assert_eq!(codes::<Value>("1"), [(String::new(), "type")]);
    assert_eq!(codes::<Value>("[1, 1.5]"), [("/1".to_owned(), "type")]);
}
