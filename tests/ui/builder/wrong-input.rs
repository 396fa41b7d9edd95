use fintoc_types::{Build, Scalar, Validate};

#[derive(Clone, Scalar)]
#[fintoc(max_length = 3)]
struct Code(String);

#[derive(Build, Validate)]
struct Item {
    code: Code,
}

fn main() {
    let _ = Item::builder(3).build();
}
