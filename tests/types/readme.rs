//! What the README shows in Rust is what happens.

use std::error::Error;

#[test]
fn the_example_in_the_readme_runs() -> Result<(), Box<dyn Error>> {
    include!(concat!(env!("OUT_DIR"), "/readme.rs"))
}
