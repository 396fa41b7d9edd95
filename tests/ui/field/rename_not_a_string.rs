use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(rename = name)]
    title: String,
}

fn main() {}
