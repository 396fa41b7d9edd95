//! The stages before the facts: blocks, and the rows in them.

use std::collections::BTreeSet;

use super::block::{Block, Blocks};
use super::lexicon::vocabulary::Vocabulary;
use super::reading::{Reason, ReasonCode};
use super::rows::{self, Extraction};
use super::source::{self, PageFormat};
use super::text::{self, Lines};
use super::{limits, openapi};
use fintoc_diff::prose::letters::{cut, rest};

/// Splits a page into blocks.
///
/// # Errors
///
/// Returns an error if the page is beyond a limit.
pub(super) fn split_page(page: &str, format: PageFormat) -> Result<Blocks, Reason> {
    if format == PageFormat::Markdown {
        limits::check_markdown(page)?;
    }
    let blocks = source::split_blocks(page, format);
    if blocks.overflowed {
        let text = format!("the page has more than {} blocks", limits::BLOCKS);
        return Err(Reason::new(ReasonCode::TooLarge, text));
    }
    Ok(blocks)
}

/// Collects the rows in the blocks of a page.
pub(super) fn extract_rows(page: &str, blocks: &Blocks) -> Extraction {
    rows::collect_rows(blocks, &Vocabulary::of_page(page), &known_names(&blocks.list))
}

/// Reads the OpenAPI document among the blocks of a page, if there is one.
///
/// # Errors
///
/// Returns an error if the document is broken or not closed.
pub(super) fn read_embedded_document(
    blocks: &Blocks,
    lines: &Lines,
) -> Result<Option<openapi::Document>, Reason> {
    for block in &blocks.list {
        if let Block::Code { text, closed } = block
            && openapi::is_document(&text.text)
        {
            let document = openapi::read_document(text, lines);
            return match document {
                Err(_) if !*closed => {
                    Err(Reason::new(ReasonCode::Unfinished, "the embedded document stops in the middle"))
                }
                Ok(_) if !*closed => {
                    Err(Reason::new(ReasonCode::Unfinished, "the embedded document has no closing fence"))
                }
                other => other.map(Some),
            };
        }
    }
    Ok(None)
}

// The names in samples: they show where a name begins in concatenated text.
fn known_names(blocks: &[Block]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for block in blocks {
        let Block::Code { text, .. } = block else { continue };
        for (at, _) in text.text.match_indices("\":") {
            let before = cut(&text.text, 0, at);
            if let Some(open) = before.rfind('"') {
                let name = rest(before, open + 1);
                if text::is_name(name) && names.len() < limits::FIELDS {
                    names.insert(name.to_owned());
                }
            }
        }
    }
    names
}
