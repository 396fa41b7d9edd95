use fintoc_types::Validate;

#[derive(Validate)]
#[fintoc(rule(id = "same", exactly_one_of([amount, items])), rule(id = "same", together([amount, items])))]
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
