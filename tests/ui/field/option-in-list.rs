use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    comments: Vec<Option<String>>,
}

fn main() {}
