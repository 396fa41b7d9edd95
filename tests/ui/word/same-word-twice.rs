use fintoc_types::Words;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Words)]
enum Currency {
    Clp,
    #[fintoc(rename = "CLP", alias = "clp")]
    Peso,
}

fn main() {}
