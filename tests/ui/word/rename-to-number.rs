use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(rename = 3)]
    comment: String,
}

fn main() {}
