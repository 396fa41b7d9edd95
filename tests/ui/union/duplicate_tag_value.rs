use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(tag = "flow")]
enum Body {
    Pay(Order),
    #[fintoc(rename = "pay")]
    Other(Order),
}

#[derive(Read, Validate)]
struct Order {
    amount: i64,
}

fn main() {}
