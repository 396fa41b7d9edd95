use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open, closed)]
struct Order {
    name: String,
}

fn main() {}
