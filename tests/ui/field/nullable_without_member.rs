use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(nullable)]
    name: Option<String>,
}

fn main() {}
