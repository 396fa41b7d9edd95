//! The reference as HTML and Markdown: the same tags and blocks, whatever the words.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser};

use crate::{each, same};

#[test]
fn html_has_the_same_tags() {
    each(".html", |name, plain, hostile| same(name, &tags(plain).join("\n"), &tags(hostile).join("\n")));
}

/// Each tag with the names of its attributes, and where they lead; what a script holds, without its strings.
fn tags(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut raw = false;
    // As in a browser: the content of a script or style is not markup.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                raw = name == "script" || name == "style";
                let attributes = tag.attributes.iter().map(|(key, value)| {
                    let key = String::from_utf8_lossy(key).into_owned();
                    let value = String::from_utf8_lossy(value).into_owned();
                    let leads = key == "href" || key == "src";
                    if leads && !value.starts_with('#') {
                        format!(" {key}={}", value.split('#').next().unwrap_or_default())
                    } else {
                        format!(" {key}")
                    }
                });
                all.push(format!("<{name}{}>", attributes.collect::<String>()));
            }
            Token::EndTag(tag) => {
                raw = false;
                all.push(format!("</{}>", String::from_utf8_lossy(&tag.name)));
            }
            Token::String(text) if raw => {
                let text = String::from_utf8_lossy(&text).into_owned();
                assert!(!text.contains("</") && !text.contains("<!--"), "{text}");
            }
            Token::Comment(_) => all.push("<!-- -->".to_owned()),
            Token::Doctype(_) => all.push("<!doctype>".to_owned()),
            Token::String(_) | Token::Error(_) => {}
        }
    }
    all
}

#[test]
fn markdown_has_the_same_blocks() {
    each(".md", |name, plain, hostile| same(name, &blocks(plain).join("\n"), &blocks(hostile).join("\n")));
}

fn blocks(text: &str) -> Vec<String> {
    let events = Parser::new_ext(text, Options::all());
    let told = events.filter_map(|event| match event {
        Event::Start(tag) => {
            let shown = format!("{tag:?}");
            Some(shown.split(['(', '{']).next().unwrap_or_default().trim().to_owned())
        }
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("html {html}")),
        Event::Code(_) => Some("code".to_owned()),
        Event::Rule => Some("rule".to_owned()),
        _ => None,
    });
    told.collect()
}
