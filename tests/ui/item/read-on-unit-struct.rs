use fintoc_types::{Read, Redact, Validate, Write};

#[derive(Read, Validate, Write, Redact)]
struct Nothing;

fn main() {}
