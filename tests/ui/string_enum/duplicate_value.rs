use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
enum Status {
    Paid,
    #[fintoc(rename = "paid")]
    Settled,
}

fn main() {}
