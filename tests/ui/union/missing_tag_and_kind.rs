use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
enum Body {
    Text(String),
}

fn main() {}
