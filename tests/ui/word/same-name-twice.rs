use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    code: String,
    #[fintoc(rename = "code")]
    other: String,
}

fn main() {}
