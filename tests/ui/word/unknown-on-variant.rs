use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
enum Currency {
    #[fintoc(renam = "CLP")]
    Clp,
}

fn main() {}
