use fintoc_types::{Read, Unknown, Validate};

#[derive(Read, Validate)]
#[fintoc(closed)]
struct Order {
    #[fintoc(unknown)]
    unknown: Unknown,
}

fn main() {}
