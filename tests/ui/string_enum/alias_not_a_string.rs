use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
enum Status {
    #[fintoc(alias = 3)]
    Paid,
}

fn main() {}
