//! What the README shows in Rust is what happens.

use std::error::Error;

#[test]
fn readme_example_runs() -> Result<(), Box<dyn Error>> {
    include!(concat!(env!("OUT_DIR"), "/readme.rs"))
}
