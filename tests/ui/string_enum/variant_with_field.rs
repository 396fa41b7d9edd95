use fintoc_types::StringEnum;

#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]
enum Status {
    Paid(String),
}

fn main() {}
