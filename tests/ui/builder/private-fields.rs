mod item {
    use fintoc_types::{Build, Validate};

    #[derive(Build, Validate)]
    pub struct Item {
        code: String,
    }
}

fn main() {
    let _ = item::Item { code: "x".to_owned() };
}
