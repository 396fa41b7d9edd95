//! Unions by tag and by kind, in both manners.

use fintoc_types::{Number, Read, Redact, Scalar, Validate, Write, from_str};

#[derive(Clone, PartialEq, Eq, Hash, Scalar)]
#[fintoc(max_length = 3)]
struct Code(String);

#[derive(Read, Write, Validate, Redact)]
#[fintoc(closed, kind)]
enum Value {
    Text(Code),
    Number(Number),
    Flag(bool),
}

#[derive(Read, Write, Validate, Redact)]
#[fintoc(closed, tag = "flow")]
enum Body {
    Payment(Payment),
    #[fintoc(rename = "set-up")]
    Setup(Setup),
}

#[derive(Read, Write, Validate, Redact)]
struct Payment {
    amount: i64,
}

#[derive(Read, Write, Validate, Redact)]
struct Setup {}

fn main() {
    assert!(matches!(from_str::<Value>("\"abc\"").unwrap().value, Value::Text(_)));
    assert!(matches!(from_str::<Value>("1.5").unwrap().value, Value::Number(_)));
    assert!(matches!(from_str::<Value>("true").unwrap().value, Value::Flag(true)));
    assert_eq!(from_str::<Value>("\"abcd\"").unwrap_err()[0].code, "max_length");
    assert_eq!(from_str::<Value>("null").unwrap_err()[0].code, "type");

    let body = from_str::<Body>(r#"{"flow":"payment","amount":1}"#).unwrap().value;
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"flow":"payment","amount":1}"#);
    assert!(matches!(from_str::<Body>(r#"{"flow":"set-up"}"#).unwrap().value, Body::Setup(Setup {})));
    assert_eq!(from_str::<Body>(r#"{"flow":"other"}"#).unwrap_err()[0].code, "enum");
}
