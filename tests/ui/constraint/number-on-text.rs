use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(maximum = 3)]
    comment: String,
}

fn main() {}
