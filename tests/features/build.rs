//! Takes the types and the lists of them that the tests have compiled, and of the lists those that are asked for, since each costs
//! seconds: `generated.rs` in `OUT_DIR`.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed=FINTOC_GENERATED");
    println!("cargo::rerun-if-env-changed=FINTOC_TYPES");
    let of = |name| env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")));
    let (generated, types) = (of("FINTOC_GENERATED")?, of("FINTOC_TYPES")?);
    println!("cargo::rerun-if-changed={generated}");
    let asked = |line: &str| types.split(',').any(|ty| line.contains(&format!("(\"{ty}\")")));
    let text = fs::read_to_string(generated)?;
    let lines = text.lines().filter(|line| !line.contains("Subject::of::<") || asked(line));
    fs::write(Path::new(&of("OUT_DIR")?).join("generated.rs"), lines.collect::<Vec<_>>().join("\n"))
}
