use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    name: String,
    #[fintoc(rename = "name")]
    title: String,
}

fn main() {}
