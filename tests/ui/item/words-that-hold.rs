use fintoc_types::Words;

#[derive(Clone, PartialEq, Eq, Hash, Words)]
enum Currency {
    Clp,
    Other(String),
}

fn main() {}
