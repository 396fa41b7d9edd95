//! Reads a documentation page into facts: what it says about each field, with place and confidence.
//!
//! Names never steer the reader; layouts and type words do. What a page says stays data.

mod assemble;
mod block;
pub mod fact;
mod lexicon;
pub mod limits;
mod openapi;
pub mod output;
pub(crate) mod path;
mod placement;
pub(crate) mod prose;
pub mod reading;
mod row_fact;
mod rows;
mod sample;
mod source;
pub mod text;
mod verdict;

use std::collections::BTreeSet;

use block::Block;
use fact::{Fact, Layout};
use fintoc_diff::prose::letters::{cut, rest};
use lexicon::language;
use lexicon::vocabulary::Vocabulary;
use reading::{Reading, Reason, ReasonCode, Repair, Verdict};
use source::PageFormat;
use text::{Lines, Piece};

/// Reads a page. `source` is its file's name, for the output alone.
///
/// ```
/// use fintoc_pages::read::{read_page, reading::Verdict};
///
/// let page = "Refund Object\n\nAttribute\n\nType\n\nDescription\n\nid\n\nstring\n\nIdentifier\n\namount\n\ninteger\n\nGreater than 0\n";
/// let reading = read_page("refund.txt", page.as_bytes());
/// assert_eq!(reading.verdict, Verdict::Read);
/// assert_eq!(reading.facts[1].path, "amount");
/// assert_eq!(reading.facts[1].bounds[0].keyword.word(), "exclusive_minimum");
/// ```
pub fn read_page(source: &str, bytes: &[u8]) -> Reading {
    let mut reading = Reading { source: source.to_owned(), ..Reading::default() };
    let (page, marked) = match limits::check_text(bytes) {
        Ok(text) => text,
        Err(reason) => return unreadable(reading, reason),
    };
    let lines = Lines::new(page);
    if marked {
        let text = "a byte order mark at the start".to_owned();
        reading.repairs.push(Repair { code: "byte_order_mark", position: lines.position(0), text });
    }
    reading.head.language = language::language(page);
    let kind = source::page_format(page);
    if kind == PageFormat::OpenApi {
        return match openapi::read_document(&Piece::new(page, 0), &lines) {
            Ok(document) => whole_document(reading, document),
            Err(reason) => unreadable(reading, reason),
        };
    }
    if let (PageFormat::Markdown, Err(reason)) = (kind, limits::check_markdown(page)) {
        return unreadable(reading, reason);
    }
    let mut blocks = source::split_blocks(page, kind);
    if blocks.overflowed {
        let text = format!("the page has more than {} pieces", limits::BLOCKS);
        return unreadable(reading, Reason::new(ReasonCode::TooLarge, text));
    }
    let document = match take_document(&mut blocks.list, &lines) {
        Ok(document) => document,
        Err(reason) => return unreadable(reading, reason),
    };
    if let Some(document) = document {
        let title = blocks.list.iter().find_map(|block| match block {
            Block::Heading(piece) => Some(piece.text.clone()),
            _ => None,
        });
        reading.head.title = title;
        return whole_document(reading, document);
    }
    let vocabulary = Vocabulary::of_page(page);
    let extraction = rows::collect_rows(&blocks, &vocabulary, &known_names(&blocks.list));
    let assembled = assemble::assemble(&extraction, &lines);
    let (verdict, reasons, not_seen) = verdict::determine_verdict(
        &extraction,
        &assembled,
        blocks.ended.filter(|_| kind == PageFormat::Html),
    );
    reading.verdict = verdict;
    reading.reasons = reasons;
    reading.not_seen = not_seen;
    reading.head.title = extraction.title;
    reading.head.operation = extraction.operation;
    reading.head.responses = extraction.responses;
    reading.head.ended = extraction.ended || blocks.ended == Some(true);
    reading.head.layouts = layouts(&assembled.facts);
    reading.repairs.extend(assembled.repairs);
    for (code, at, text) in extraction.repairs {
        reading.repairs.push(Repair { code, position: lines.position(at), text });
    }
    reading.repairs.extend(doubtful(&assembled.facts));
    reading.facts = assembled.facts;
    reading
}

fn unreadable(mut reading: Reading, reason: Reason) -> Reading {
    reading.verdict = Verdict::Unreadable;
    reading.reasons.push(reason);
    if reading.head.language.is_empty() {
        reading.head.language = "en";
    }
    reading
}

fn whole_document(mut reading: Reading, document: openapi::Document) -> Reading {
    reading.head.title = reading.head.title.take().or(document.title);
    reading.head.operation = document.operation;
    reading.head.responses = document.responses;
    reading.head.layouts = BTreeSet::from([Layout::OpenApi]);
    reading.facts = document.facts;
    if reading.facts.is_empty() {
        let reason = Reason::new(ReasonCode::NoFields, "the document describes no field");
        return unreadable(reading, reason);
    }
    reading
}

// The OpenAPI document among the blocks of a page.
fn take_document(blocks: &mut [Block], lines: &Lines) -> Result<Option<openapi::Document>, Reason> {
    for block in blocks {
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

// Names that samples show: they tell where a glued name begins.
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

fn layouts(facts: &[Fact]) -> BTreeSet<Layout> {
    facts.iter().map(|fact| fact.layout).collect()
}

fn doubtful(facts: &[Fact]) -> Vec<Repair> {
    let low = facts.iter().filter(|fact| {
        fact.confidence == fact::Confidence::Low && fact.layout == Layout::Concatenated && fact.ty.is_some()
    });
    low.map(|fact| Repair {
        code: "doubtful_name",
        position: fact.position,
        text: "the name may begin with the end of the sentence before it".to_owned(),
    })
    .collect()
}
