use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order {
    #[fintoc(max_length = 140 +)]
    name: String,
}

fn main() {}
