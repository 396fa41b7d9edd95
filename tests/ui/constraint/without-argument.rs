use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(max_length)]
    comment: String,
}

fn main() {}
