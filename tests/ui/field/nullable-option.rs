use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(nullable)]
    comment: Option<String>,
}

fn main() {}
