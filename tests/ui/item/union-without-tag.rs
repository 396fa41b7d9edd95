use fintoc_types::{Read, Validate, Write};

#[derive(Read, Validate, Write)]
enum Value {
    Text(String),
    Flag(bool),
}

fn main() {}
