use fintoc_types::{Read, Validate, Write};

#[derive(Read, Validate, Write)]
#[fintoc(kind)]
enum Value {
    Text(String),
    Nothing,
}

fn main() {}
