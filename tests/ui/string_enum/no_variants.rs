use fintoc_types::StringEnum;

#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]
enum Status {}

fn main() {}
