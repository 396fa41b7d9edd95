//! Reads cases from the standard input, one a line: set, type, time or `-`, whether to ask about a
//! parsed value, text in hexadecimal digits, apart by tabs.
//! Writes what the types say of each, one a line.

#[path = "../../src/subject.rs"]
pub mod subject;

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let verdict = verdict(&line).ok_or_else(|| io::Error::other("a line that is no case"))?;
        writeln!(out, "{verdict}")?;
    }
    out.flush()
}

fn verdict(line: &str) -> Option<String> {
    let [set, name, now, parsed, hex]: [&str; 5] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let byte = |two: &[u8]| u8::from_str_radix(str::from_utf8(two).ok()?, 16).ok();
    let text: Option<Vec<u8>> = hex.as_bytes().chunks(2).map(byte).collect();
    let subject = subject::subjects(set).iter().find(|subject| subject.name() == name)?;
    Some(subject.verdict(now.parse().ok(), &text?, parsed == "true"))
}
