use fintoc_types::{Build, Validate};

#[derive(Build, Validate)]
#[fintoc(constructors(amount))]
struct Item {
    amount: i64,
}

fn main() {}
