use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    comment: Option<Option<String>>,
}

fn main() {}
