use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open, closed)]
struct Item {
    comment: String,
}

fn main() {}
