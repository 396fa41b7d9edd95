use fintoc_types::Scalar;

#[derive(Scalar)]
#[fintoc(rename = "name")]
struct Name(String);

fn main() {}
