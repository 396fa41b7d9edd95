use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(closed)]
struct Order {
    #[fintoc(max_length = 3, max_length = 4)]
    name: String,
}

fn main() {}
