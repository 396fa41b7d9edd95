use fintoc_types::Scalar;

#[derive(Scalar)]
#[fintoc(max_length = 3)]
struct Name {
    text: String,
}

fn main() {}
