use fintoc_types::{Read, Validate, Write};

#[derive(Read, Validate, Write)]
#[fintoc(kind)]
enum Value {
    Whole(i64),
    Any(fintoc_types::Number),
}

fn main() {}
