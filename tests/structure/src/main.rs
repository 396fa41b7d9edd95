//! `cargo run -p fintoc-structure`: prints cycles between files, forbidden dependencies, and banned phrases.
//!
//! ```text
//! cargo run -p fintoc-structure                 all crates
//! cargo run -p fintoc-structure -- CRATE...     only these
//! cargo run -p fintoc-structure -- --edges ...  with every edge between the files of a cycle
//! cargo run -p fintoc-structure -- words        banned phrases in the tracked files
//! ```

use std::process::ExitCode;

use fintoc_structure::directions::{Table, violations};
use fintoc_structure::report::cycles_of;
use fintoc_structure::words::Phrases;
use fintoc_structure::workspace::{packages, root};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong, and returns how much.
fn run(arguments: &[String]) -> Result<usize, String> {
    if let [only] = arguments
        && only == "words"
    {
        let root = root();
        let found = Phrases::read(&root)?.find_all(&root)?;
        found.iter().for_each(|line| println!("{line}"));
        return Ok(found.len());
    }
    let every_edge = arguments.iter().any(|argument| argument == "--edges");
    let names: Vec<_> = arguments.iter().filter(|argument| *argument != "--edges").collect();
    let root = root();
    let packages = packages(&root)?;
    if let Some(unknown) = names.iter().find(|name| packages.iter().all(|package| package.name != ***name)) {
        return Err(format!("{unknown}: not a crate of the workspace"));
    }
    let mut found = 0;
    for package in packages.iter().filter(|package| names.is_empty() || names.contains(&&package.name)) {
        for target in &package.targets {
            let text = cycles_of(&target.root, &root, every_edge)?;
            let count = text.lines().filter(|line| line.starts_with("cycle")).count();
            println!("{} ({} {}): {count} cycles", package.name, target.kind, target.name);
            print!("{text}");
            found += count;
        }
    }
    for sentence in violations(&packages, &Table::read(&root)?) {
        println!("{sentence}");
        found += 1;
    }
    Ok(found)
}
