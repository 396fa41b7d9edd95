use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    name: std::time::Instant,
}

fn main() {}
