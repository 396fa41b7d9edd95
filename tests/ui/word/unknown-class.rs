use fintoc_types::Redact;

#[derive(Redact)]
struct Item {
    #[fintoc(sensitive = private)]
    comment: String,
}

fn main() {}
