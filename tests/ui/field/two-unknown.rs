use fintoc_types::{Read, Unknown, Validate};

#[derive(Read, Validate)]
#[fintoc(open)]
struct Item {
    #[fintoc(unknown)]
    rest: Unknown,
    #[fintoc(unknown)]
    more: Unknown,
}

fn main() {}
