use fintoc_types::Validate;

#[derive(Validate)]
struct Item {
    #[fintoc(max_length = 3)]
    amount: i64,
}

fn main() {}
