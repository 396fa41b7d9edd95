use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(crate = 3)]
struct Order {
    name: String,
}

fn main() {}
