use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(rule(exactly_one_of([amount, items])))]
struct Order {
    amount: Option<i64>,
    items: Option<Vec<String>>,
}

fn main() {}
