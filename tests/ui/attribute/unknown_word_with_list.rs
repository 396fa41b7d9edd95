use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(wrong(1))]
    name: String,
}

fn main() {}
