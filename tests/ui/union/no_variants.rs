use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(kind)]
enum Order {}

fn main() {}
