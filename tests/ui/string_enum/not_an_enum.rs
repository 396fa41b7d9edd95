use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
struct Status;

fn main() {}
