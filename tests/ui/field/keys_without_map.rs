use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(keys(max_length = 3))]
    name: String,
}

fn main() {}
