use fintoc_types::{Build, Read, Validate};

#[derive(Build, Read, Validate)]
#[fintoc(constructors(amount, amount))]
struct Order {
    amount: Option<i64>,
}

fn main() {}
