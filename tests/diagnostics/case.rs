//! Turns a case into spec files.
//!
//! A case is one file, or several that begin with `# file: v1/a.toml`. What is tedious or no text
//! is made: `@{1000 * x}@` stands for a thousand x (`#` in it counts them, `+#` is one more), `@{hex ff fe}@` for bytes.
//! Unless a case begins with `# alone`, `base.toml` and the message catalogue of the specs are added.

use fintoc_schema::load::SpecFile;

pub(crate) fn files(text: &str) -> Vec<SpecFile> {
    let mut files = Vec::new();
    if !text.starts_with("# alone") {
        files.push(SpecFile::new("v1/base.toml", include_str!("base.toml")));
        if !text.contains("# file: messages.toml") {
            files.push(SpecFile::new("messages.toml", include_str!("../../specs/messages.toml")));
        }
    }
    let body = text.strip_prefix("# alone\n").unwrap_or(text);
    if body.starts_with("# file: ") {
        for part in body.split("# file: ").skip(1) {
            let (path, content) = part.split_once('\n').expect("a path on a line of its own");
            files.push(SpecFile::new(path, made(content)));
        }
    } else {
        files.push(SpecFile::new("v1/case.toml", made(body)));
    }
    files
}

fn made(text: &str) -> Vec<u8> {
    let mut parts = text.split("@{");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (what, rest) = part.split_once("}@").expect("a closing sign");
        if let Some(hex) = what.strip_prefix("hex ") {
            bytes.extend(hex.split(' ').map(|byte| u8::from_str_radix(byte, 16).expect("two digits")));
        } else {
            let (count, piece) = what.split_once(" * ").expect("a count and a piece");
            for number in 0..count.parse::<usize>().expect("a count") {
                let piece = piece.replace("+#", &(number + 1).to_string()).replace('#', &number.to_string());
                bytes.extend(piece.replace("\\n", "\n").bytes());
            }
        }
        // A line that only makes something leaves no line end behind.
        bytes.extend(rest.strip_prefix("\\\n").unwrap_or(rest).bytes());
    }
    bytes
}
