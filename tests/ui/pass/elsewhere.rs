//! The derives through a crate that exports them under another name.

mod sdk {
    pub use fintoc_types as types;
}

#[derive(sdk::types::Read, sdk::types::Validate, sdk::types::Redact)]
#[fintoc(crate = sdk::types, closed)]
struct Order {
    #[fintoc(maximum = 3)]
    amount: i64,
}

fn main() {
    let order = sdk::types::from_str::<Order>(r#"{"amount": 3}"#).unwrap();
    assert_eq!(order.value.amount, 3);
    assert!(sdk::types::from_str::<Order>(r#"{"amount": 4}"#).is_err());
}
