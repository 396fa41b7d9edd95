use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(max_length = )]
    comment: String,
}

fn main() {}
