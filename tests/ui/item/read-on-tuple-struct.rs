use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
struct Pair(String, String);

fn main() {}
