use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(max_length = 3)]
    comments: Vec<String>,
}

fn main() {}
