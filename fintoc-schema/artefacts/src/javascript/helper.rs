//! The helpers of generated modules, and the selection of those that a module needs.
//!
//! The files `helper/*.js` consist of blocks, which are separated by empty lines. A module contains the blocks that it uses,
//! directly or indirectly, in the order of the files.

use std::collections::BTreeSet;

use fintoc_schema::model::Direction;

const FILES: &[&str] = &[
    include_str!("helper/report.js"),
    include_str!("helper/keywords.js"),
    include_str!("helper/types.js"),
    include_str!("helper/members.js"),
    include_str!("helper/rules.js"),
    include_str!("helper/digits.js"),
    include_str!("helper/check.js"),
];

/// A block and the names that it declares.
struct Block {
    text: &'static str,
    names: Vec<&'static str>,
}

/// Returns the text of the blocks that declare these names, and of the blocks that they use.
pub(super) fn needed<'a>(names: impl IntoIterator<Item = &'a str>, direction: Direction) -> String {
    let ways = match direction {
        Direction::Request => include_str!("helper/request.js"),
        Direction::Response => include_str!("helper/response.js"),
    };
    let texts = FILES.iter().chain([&ways]).flat_map(|file| file.trim_end().split("\n\n"));
    let blocks: Vec<Block> = texts.map(|text| Block { text, names: declared(text) }).collect();
    let mut wanted: BTreeSet<&str> = names.into_iter().collect();
    let mut before = 0;
    while wanted.len() > before {
        before = wanted.len();
        let called =
            blocks.iter().filter(|block| block.is_wanted(&wanted)).flat_map(|block| words(block.text));
        let called: Vec<&str> = called.collect();
        wanted.extend(called);
    }
    let chosen = blocks.iter().filter(|block| block.is_wanted(&wanted));
    chosen.map(|block| block.text).collect::<Vec<_>>().join("\n\n")
}

impl Block {
    fn is_wanted(&self, wanted: &BTreeSet<&str>) -> bool {
        self.names.iter().any(|name| wanted.contains(name))
    }
}

/// Returns the names that a block declares: `const name =`, `let one, two`, `const { one, two } =`.
fn declared(text: &'static str) -> Vec<&'static str> {
    let code = text.lines().find(|line| !line.starts_with("//")).unwrap_or_default();
    let list = code.trim_start_matches("const ").trim_start_matches("let ");
    let list = list.split_once('=').map_or(list, |(names, _)| names);
    list.split(|c: char| !is_word(c)).filter(|name| !name.is_empty()).collect()
}

/// Returns the identifiers of a block outside comments and strings.
fn words(block: &'static str) -> impl Iterator<Item = &'static str> {
    let code = block.lines().filter(|line| !line.trim_start().starts_with("//"));
    let outside = code.flat_map(|line| line.split('"').step_by(2));
    outside.flat_map(|code| code.split(|c: char| !is_word(c)))
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::{FILES, declared, needed};
    use fintoc_schema::constraint::Keyword;
    use fintoc_schema::model::Direction;
    use fintoc_schema::violation::ViolationCode;

    #[test]
    fn adds_the_blocks_that_a_block_calls() {
        let text = needed(["maximum"], Direction::Request);
        for name in ["const maximum =", "const report =", "let found,"] {
            assert!(text.contains(name), "{text}");
        }
        assert_eq!(text.matches("\n\n").count(), 2, "{text}");
        assert_eq!(declared("// A comment.\nlet found, now;"), ["found", "now"]);
        assert_eq!(declared("const { keys, prototype } = Object;"), ["keys", "prototype"]);
    }

    #[test]
    fn every_keyword_has_a_block() {
        for keyword in Keyword::ALL {
            let name = super::super::types::function(*keyword);
            let text = needed([name], Direction::Request);
            assert!(text.contains(&format!("const {name} =")), "{name}");
        }
    }

    #[test]
    fn reports_only_known_codes() {
        let ways = [include_str!("helper/request.js"), include_str!("helper/response.js")];
        let reports =
            |text: &'static str| text.split("report(\"").skip(1).filter_map(|rest| rest.split('"').next());
        let codes: Vec<&str> = FILES.iter().chain(&ways).copied().flat_map(reports).collect();
        assert!(codes.len() > 20, "only {codes:?}");
        for code in codes {
            assert!(ViolationCode::parse(code).is_some(), "{code} has no sentence");
        }
    }
}
