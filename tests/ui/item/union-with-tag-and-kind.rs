use fintoc_types::{Read, Validate, Write};

#[derive(Read, Validate, Write)]
#[fintoc(kind, tag = "type")]
enum Value {
    Text(String),
    Flag(bool),
}

fn main() {}
