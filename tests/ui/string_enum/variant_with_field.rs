use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
enum Status {
    Paid(String),
}

fn main() {}
