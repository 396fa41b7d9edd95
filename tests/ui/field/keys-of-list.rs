use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(keys(max_length = 3))]
    comments: Vec<String>,
}

fn main() {}
