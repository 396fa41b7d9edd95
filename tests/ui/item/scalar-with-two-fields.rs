use fintoc_types::Scalar;

#[derive(Scalar)]
struct Code(String, String);

fn main() {}
