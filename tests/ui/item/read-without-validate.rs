use fintoc_types::Read;

#[derive(Read)]
struct Item {
    #[fintoc(max_length = 3)]
    code: String,
}

fn main() {}
