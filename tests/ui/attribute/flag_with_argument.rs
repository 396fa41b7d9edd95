use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open = true)]
struct Order {
    name: String,
}

fn main() {}
