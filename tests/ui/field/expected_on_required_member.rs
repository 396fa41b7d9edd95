use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(open)]
struct Order {
    #[fintoc(expected)]
    name: String,
}

fn main() {}
