use fintoc_types::{Build, Member};

#[derive(Build)]
#[fintoc(open, constructors(amount))]
struct Item {
    amount: Member<i64>,
}

fn main() {}
