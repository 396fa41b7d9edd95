use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    name: Option<Option<String>>,
}

fn main() {}
