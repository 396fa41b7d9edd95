use fintoc_types::{Read, Validate};

#[derive(Read, Validate)]
#[fintoc(kind)]
enum Body {
    One(String),
    Other(String),
}

fn main() {}
