use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open = true)]
struct Item {
    comment: String,
}

fn main() {}
