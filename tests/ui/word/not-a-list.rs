use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc = "closed"]
    comment: String,
}

fn main() {}
