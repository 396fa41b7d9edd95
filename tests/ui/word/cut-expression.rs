use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Item {
    #[fintoc(max_length = 140 +)]
    comment: String,
}

fn main() {}
