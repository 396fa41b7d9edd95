use fintoc_types::Build;

#[derive(Build)]
enum Choice {
    One(String),
}

fn main() {}
