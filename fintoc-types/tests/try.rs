#![allow(missing_docs, dead_code)]
use fintoc_types::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Words)]
pub enum Currency {
    #[fintoc(rename = "CLP", alias = "clp")]
    Clp,
    #[fintoc(rename = "MXN")]
    Mxn,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Scalar)]
#[fintoc(exclusive_minimum = 0, exclusive_maximum = 7_000_000)]
pub struct Amount(i64);

#[derive(Clone, PartialEq, Eq, Hash, Scalar)]
#[fintoc(sensitive = personal, max_length = 20, min_length = 3)]
pub struct Email(String);

#[derive(Clone, PartialEq, Eq, Hash, Scalar)]
#[fintoc(max_length = 5)]
pub struct Key(String);

#[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact)]
#[fintoc(kind)]
pub enum Meta {
    Text(Key),
    Number(Number),
    Flag(bool),
}

#[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact, Build)]
#[fintoc(object = "t/PriceData")]
pub struct PriceData {
    currency: Currency,
    unit_amount: Amount,
}

#[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact, Build)]
#[fintoc(object = "t/Item")]
pub struct Item {
    price_data: PriceData,
    #[fintoc(minimum = 1)]
    quantity: i64,
}

#[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact, Build)]
#[fintoc(object = "t/Create", closed, constructors(amount, line_items),
    rule(id = "amount-or-items", exactly_one_of([amount, line_items])),
    rule(id = "item-currency", same(currency, line_items[*].price_data.currency)),
    rule(id = "total", sum(line_items[*].price_data.unit_amount, line_items[*].quantity, obeys = Amount::check)),
    rule(id = "https", severity = warning, prefix(url, prefix = "https://")),
    rule(id = "late", clock, after_now(expires_at, seconds = 600)),
)]
pub struct Create {
    amount: Option<Amount>,
    currency: Currency,
    customer_email: Option<Email>,
    #[fintoc(min_items = 1, max_items = 3)]
    line_items: Option<Vec<Item>>,
    #[fintoc(max_properties = 2)]
    metadata: Option<Map<Key, Meta>>,
    url: Option<String>,
    expires_at: Option<String>,
    #[fintoc(nullable)]
    note: Member<Email>,
}

#[derive(Clone, PartialEq, Eq, Hash, Read, Write, Validate, Redact, Build)]
#[fintoc(object = "t/Session", open)]
pub struct Session {
    #[fintoc(scalar = Key)]
    pub id: String,
    #[fintoc(expected, nullable, scalar = Email, sensitive = personal)]
    pub customer_email: Member<String>,
    #[fintoc(scalar = Amount)]
    pub amount: Member<i64>,
    #[fintoc(expected)]
    pub currency: Member<Open<Currency>>,
    #[fintoc(unknown)]
    pub unknown: Unknown,
}

#[test]
fn good() {
    let text = r#"{"currency":"clp","amount":1200.0,"metadata":{"a":1,"b":"x"},"note":null}"#;
    let r = from_str::<Create>(text).unwrap();
    println!("{:?} {:?}", r.value, r.findings);
    println!("{}", serde_json::to_string(&r.value).unwrap());
    let c: Create = serde_json::from_str(text).unwrap();
    assert_eq!(c, r.value);
    let made =
        Create::with_amount(1200, "CLP").note_null().metadata([("a", 1)]).url("http://x").build().unwrap();
    println!("{:?} w {:?}", made, made.warnings());
    println!(
        "{}",
        made.to_builder()
            .with_line_items([Item::builder(PriceData::builder("MXN", 8_000_000), 0)])
            .customer_email("x")
            .build()
            .unwrap_err()
    );
}

#[test]
fn bad() {
    let text = r#"{"currency":"EUR","amont":1200.5,"customer_email":"aa","metadata":{"abcdefg":1,"b":"xxxxxxxx","c":[]},"note":3,"note":4,
  "line_items":[{"price_data":{"currency":"MXN","unit_amount":1e300},"quantity":0},5,{},{}],"zz":1e999, "expires_at": "2020-01-01T00:00:00Z"}"#;
    println!("{}", from_str::<Create>(text).unwrap_err());
    println!("--- {}", serde_json::from_str::<Create>(text).unwrap_err());
    println!(
        "--- {}",
        from_value::<Create>(&serde_json::from_str(&text.replace("1e999", "1")).unwrap()).unwrap_err()
    );
    let text = r#"{"currency":"CLP","line_items":[{"price_data":{"currency":"MXN","unit_amount":100},"quantity":0},{"price_data":{"currency":"MXN","unit_amount":7000000},"quantity":2}],"zz":1}"#;
    println!("--- {}", from_str::<Create>(text).unwrap_err());
}

#[test]
fn session() {
    let text = r#"{"id":"toolong","amount":null,"currency":"EUR","country":"cl","x":{"a":[1,{"b":2.50}]}}"#;
    let r = from_str::<Session>(text).unwrap();
    println!("{:?}\n{}", r.value, r.findings);
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(text).unwrap(),
        serde_json::to_value(&r.value).unwrap()
    );
    println!("--- {}", Reader::new().strict(true).read_str::<Session>(text).unwrap_err());
    let r = Reader::new().places(true).read_str::<Session>(text).unwrap();
    println!("--- {}", r.findings);
    println!("{:?}", Session::new("x"));
}
