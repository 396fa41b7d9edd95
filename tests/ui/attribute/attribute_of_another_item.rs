use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(tag = "flow")]
struct Order {
    name: String,
}

fn main() {}
