use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(crate = "fintoc_types")]
struct Item {
    comment: String,
}

fn main() {}
