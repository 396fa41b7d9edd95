use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(rule(id = "one", same(amount, amount[*])))]
struct Order {
    amount: Option<i64>,
    items: Option<Vec<String>>,
}

fn main() {}
