use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    names: Vec<Option<String>>,
}

fn main() {}
