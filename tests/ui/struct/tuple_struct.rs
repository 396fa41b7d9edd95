use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Order(String, String);

fn main() {}
