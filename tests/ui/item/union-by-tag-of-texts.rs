use fintoc_types::{Read, Validate, Write};

#[derive(Read, Validate, Write)]
#[fintoc(tag = "type")]
enum Value {
    Text(String),
}

fn main() {}
