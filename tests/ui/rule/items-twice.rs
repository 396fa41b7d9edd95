use fintoc_types::Validate;

#[derive(Validate)]
#[fintoc(rule(id = "twice", prefix(items[*].parts[*].code, prefix = "x")))]
struct Item {
    amount: Option<i64>,
    items: Option<Vec<Part>>,
    code: Option<String>,
}

#[derive(Validate)]
struct Part {
    code: String,
}

fn main() {}
