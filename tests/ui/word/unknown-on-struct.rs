use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(opne)]
struct Item {
    code: String,
}

fn main() {}
