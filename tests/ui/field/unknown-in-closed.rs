use fintoc_types::{Read, Unknown, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(unknown)]
    rest: Unknown,
}

fn main() {}
