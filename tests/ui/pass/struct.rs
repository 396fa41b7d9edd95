//! Everything that a struct may say, in one.

use fintoc_types::{Build, Map, Member, Nullable, OpenEnum, Read, Redact, UnknownMembers, Validate, StringEnum, Write, from_str};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, StringEnum)]
enum Status {
    Paid,
    #[fintoc(rename = "REFUSED", alias = "refused")]
    Refused,
}

#[derive(Clone, PartialEq, Read, Write, Validate, Redact, Build)]
#[fintoc(open, object = "shop/Order", rule(id = "both", together([amount, items])))]
struct Order {
    id: String,
    status: OpenEnum<Status>,
    r#type: Option<String>,
    #[fintoc(expected, minimum = 1, rename = "total")]
    amount: Member<i64>,
    #[fintoc(max_items = 2, items(max_length = 3))]
    items: Option<Vec<String>>,
    #[fintoc(nullable, keys(max_length = 4), values(max_length = 8), sensitive = personal)]
    notes: Member<Map<String, String>>,
    parent: Nullable<String>,
    #[fintoc(unknown)]
    unknown: UnknownMembers,
}

fn main() {
    let text = r#"{"id":"1","status":"refused","type":"a","total":1,"items":["abc"],"notes":null,"parent":null,"more":[1]}"#;
    let reading = from_str::<Order>(text).unwrap();
    assert!(reading.value.status == Status::Refused);
    assert_eq!(serde_json::to_string(&reading.value).unwrap(), text);
    assert_eq!(reading.findings.len(), 1);
    assert_eq!(Order::new("1", Status::Paid, Nullable::Null).status.as_str(), "paid");
}
