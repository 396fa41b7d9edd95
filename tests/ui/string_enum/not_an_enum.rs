use fintoc_types::StringEnum;

#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]
struct Status;

fn main() {}
