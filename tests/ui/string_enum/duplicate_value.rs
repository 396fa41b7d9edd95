use fintoc_types::StringEnum;

#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]
enum Status {
    Paid,
    #[fintoc(rename = "paid")]
    Settled,
}

fn main() {}
