use fintoc_types::{Read, Unknown, Validate};

#[derive(Read, Validate)]
#[fintoc(open)]
struct Order {
    #[fintoc(unknown)]
    one: Unknown,
    #[fintoc(unknown)]
    two: Unknown,
}

fn main() {}
