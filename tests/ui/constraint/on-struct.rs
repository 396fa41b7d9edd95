use fintoc_types::Validate;

#[derive(Validate)]
struct Inner {
    code: String,
}

#[derive(Validate)]
struct Item {
    #[fintoc(max_length = 3)]
    inner: Inner,
}

fn main() {}
