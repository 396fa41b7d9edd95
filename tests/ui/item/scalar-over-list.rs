use fintoc_types::Scalar;

#[derive(Scalar)]
struct Codes(Vec<String>);

fn main() {}
