use fintoc_types::Validate;

#[derive(Validate)]
#[fintoc(rule(id = "severity", severity = fatal, exactly_one_of([amount, items])))]
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
