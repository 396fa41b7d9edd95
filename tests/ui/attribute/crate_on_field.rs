use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(crate = ::fintoc_types)]
    name: String,
}

fn main() {}
