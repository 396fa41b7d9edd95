//! The workspace is put together as `structure.toml` says.

use fintoc_structure::directions::{Table, violations};
use fintoc_structure::report::cycles_of;
use fintoc_structure::words::Phrases;
use fintoc_structure::workspace::{packages, root};

#[test]
fn clean_crates_have_no_cycles() {
    let root = root();
    let table = Table::read(&root).unwrap();
    let clean = table.clean();
    let packages = packages(&root).unwrap();
    let mut found = String::new();
    for package in &packages {
        if clean.contains(&package.name) {
            for target in &package.targets {
                found.push_str(&cycles_of(&target.root, &root, false).unwrap());
            }
        } else if table.all_clean() {
            found.push_str(&format!("{}: not in the list of clean crates\n", package.name));
        }
    }
    for name in clean.iter().filter(|name| packages.iter().all(|package| package.name != **name)) {
        found.push_str(&format!("{name}: in the list of clean crates, but not in the workspace\n"));
    }
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn crates_depend_on_lower_ones_only() {
    let root = root();
    let found = violations(&packages(&root).unwrap(), &Table::read(&root).unwrap());
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn texts_hold_no_banned_phrase() {
    let root = root();
    let phrases = Phrases::read(&root).unwrap();
    assert_eq!(phrases.stale_exemptions(&root), [""; 0], "exempt, but missing");
    let found = phrases.find_all(&root).unwrap();
    assert!(found.is_empty() || !phrases.enforced, "\n{}", found.join("\n"));
}
