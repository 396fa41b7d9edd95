use fintoc_types::{Read, UnknownMembers, Validate};

#[derive(Read, Validate)]
#[fintoc(open)]
struct Order {
    #[fintoc(unknown)]
    one: UnknownMembers,
    #[fintoc(unknown)]
    two: UnknownMembers,
}

fn main() {}
