//! Components in angle brackets on Markdown pages.

use html5gum::Token;

use super::html::{lossy, tokens};
use crate::read::block::{Block, Blocks};
use crate::read::text::Piece;

/// The lines that a component of a Markdown page stands for:
/// `<ParamField body="amount" type="integer" required>`.
///
/// `inside` is whether such a component is open: its content describes the field.
pub(super) fn component_lines(source: &str, at: usize, inside: &mut bool, out: &mut Blocks) {
    const SIDES: &[(&str, &str)] =
        &[("body", "Body Params"), ("query", "Query Params"), ("path", "Path Params"), ("header", "Headers")];
    for token in tokens(source) {
        let tag = match token {
            Token::StartTag(tag) => tag,
            Token::EndTag(tag) => {
                *inside &= !is_field(&lossy(&tag.name));
                continue;
            }
            Token::String(text) if *inside => {
                let words = Piece::new(lossy(&text), at + text.span.start);
                let words = words.part(0, words.text.len());
                if !words.is_blank() {
                    out.push(Block::Line(words));
                }
                continue;
            }
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => continue,
        };
        if !is_field(&lossy(&tag.name)) {
            continue;
        }
        *inside = !tag.self_closing;
        let attribute = |key: &str| {
            let value = tag.attributes.get(key.as_bytes())?;
            Some(lossy(value).trim_matches(['{', '}', '"']).to_owned())
        };
        let mut line = |text: String| out.push(Block::Line(Piece::new(text, at + tag.span.start)));
        if let Some((side, field)) = SIDES.iter().find_map(|(key, head)| Some((head, attribute(key)?))) {
            line((*side).to_owned());
            line(field);
        } else if let Some(field) = attribute("name") {
            line("Response body".to_owned());
            line(field);
        } else {
            continue;
        }
        let ty = attribute("type").unwrap_or_else(|| "any".to_owned());
        line(if attribute("required").is_some() { format!("{ty}, required") } else { ty });
        if let Some(default) = attribute("default") {
            line(format!("Default value: {default}"));
        }
    }
}

fn is_field(name: &str) -> bool {
    name == "paramfield" || name == "responsefield"
}
