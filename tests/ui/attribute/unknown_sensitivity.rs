use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(sensitive = hidden)]
    name: String,
}

fn main() {}
