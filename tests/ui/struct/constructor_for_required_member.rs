use fintoc_types::{Build, Read, Validate};

#[derive(Build, Read, Validate)]
#[fintoc(constructors(amount))]
struct Order {
    amount: i64,
}

fn main() {}
