use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    seconds: std::time::Duration,
}

fn main() {}
