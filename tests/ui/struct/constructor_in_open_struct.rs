use fintoc_types::{Build, Read, Validate};

#[derive(Build, Read, Validate)]
#[fintoc(open, constructors(amount))]
struct Order {
    amount: Option<i64>,
}

fn main() {}
