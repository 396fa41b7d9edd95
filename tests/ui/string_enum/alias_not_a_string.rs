use fintoc_types::StringEnum;

#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]
enum Status {
    #[fintoc(alias = 3)]
    Paid,
}

fn main() {}
