use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(max_length = "x")]
    comment: String,
}

fn main() {}
