use fintoc_types::{Read, Text, Validate};

#[derive(Read, Validate)]
struct Order<S: Text> {
    name: S,
}

fn main() {
    let _ = |order: Order<Vec<u8>>| order;
}
