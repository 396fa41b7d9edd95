use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(max_length = "x")]
    name: String,
}

fn main() {}
