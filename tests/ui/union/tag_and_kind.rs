use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(tag = "flow", kind)]
enum Body {
    Text(String),
}

fn main() {}
