use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(maximum = 3)]
    name: String,
}

fn main() {}
