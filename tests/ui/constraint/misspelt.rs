use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(max_lenght = 140)]
    comment: String,
}

fn main() {}
