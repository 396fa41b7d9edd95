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
pub mod show;
mod source;
mod stages;
pub mod text;
mod verdict;

use std::collections::BTreeSet;

use block::Block;
use fact::{Fact, Layout};
use lexicon::language;
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
    let blocks = match stages::split_page(page, kind) {
        Ok(blocks) => blocks,
        Err(reason) => return unreadable(reading, reason),
    };
    let document = match stages::read_embedded_document(&blocks, &lines) {
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
    let extraction = stages::extract_rows(page, &blocks);
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
