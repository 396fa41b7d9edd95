use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(items(max_length = 3))]
    comment: String,
}

fn main() {}
