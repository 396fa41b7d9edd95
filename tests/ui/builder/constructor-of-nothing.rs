use fintoc_types::{Build, Validate};

#[derive(Build, Validate)]
#[fintoc(constructors(amonut))]
struct Item {
    amount: Option<i64>,
}

fn main() {}
