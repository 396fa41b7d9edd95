use fintoc_types::Scalar;

#[derive(Scalar)]
struct Code {
    text: String,
}

fn main() {}
