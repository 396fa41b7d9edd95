use fintoc_types::{Read, UnknownMembers, Validate};

#[derive(Read, Validate)]
#[fintoc(closed)]
struct Order {
    #[fintoc(unknown)]
    unknown: UnknownMembers,
}

fn main() {}
