use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(max_length = 140 150)]
    comment: String,
}

fn main() {}
