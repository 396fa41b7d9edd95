//! Raw identifiers, other names, words that are keywords of Rust.

use fintoc_types::{Build, Read, Redact, Validate, Words, Write, from_str};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Words)]
enum Kind {
    CheckingAccount,
    #[fintoc(rename = "Self", alias = "self")]
    Itself,
}

#[derive(Clone, Read, Write, Validate, Redact, Build)]
#[fintoc(rule(id = "together", together([r#type, class])), rule(id = "prefix", prefix(class, prefix = "x")))]
struct Account {
    r#type: Option<Kind>,
    #[fintoc(rename = "the class", r#const = "x-ray")]
    class: Option<String>,
    r#match: bool,
}

fn main() {
    let account = from_str::<Account>(r#"{"type": "self", "the class": "x-ray", "match": true}"#).unwrap().value;
    assert_eq!(account.r#type(), Some(&Kind::Itself));
    assert_eq!(serde_json::to_string(&account).unwrap(), r#"{"type":"Self","the class":"x-ray","match":true}"#);
    let built = Account::builder(true).r#type("checking_account").class("x-ray").build().unwrap();
    assert_eq!(built.r#type().unwrap().to_string(), "checking_account");
    assert_eq!(Account::builder(false).class("x-ray").build().unwrap_err()[0].code, "together");
}
