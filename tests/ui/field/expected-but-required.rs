use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open)]
struct Item {
    #[fintoc(expected)]
    comment: String,
}

fn main() {}
