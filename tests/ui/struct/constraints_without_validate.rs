use fintoc_types::Read;

#[derive(Read)]
struct Order {
    #[fintoc(max_length = 3)]
    name: String,
}

fn main() {}
