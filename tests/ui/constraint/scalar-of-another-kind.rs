use fintoc_types::{Scalar, Validate};

#[derive(Scalar)]
#[fintoc(maximum = 3)]
struct Amount(i64);

#[derive(Validate)]
#[fintoc(open)]
struct Item {
    #[fintoc(scalar = Amount)]
    comment: String,
}

fn main() {}
