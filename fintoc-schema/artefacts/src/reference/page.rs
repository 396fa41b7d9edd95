//! Writes the reference as HTML, one page for each language.

use maud::{Markup, html};

use super::content::{Chapter, Contradiction, Graph, Item, Node, Part, Piece, Source};
use super::document::{Page, document};
use super::words::{self, Words};

const STYLE: &str = concat!(include_str!("assets/base.css"), include_str!("assets/reference.css"));

/// Returns the page of one language.
pub(super) fn page(chapters: &[Chapter], words: &Words) -> String {
    let body = html! {
        a.skip href="#content" { (words.skip) } "\n"
        (header(words))
        .columns {
            (contents(chapters, words))
            main #content tabindex="-1" {
                p.lead { (words.introduction) } "\n"
                @for chapter in chapters { (self::chapter(chapter, words)) }
            }
        }
        "\n"
    };
    document(Page {
        language: words.code,
        title: words.title,
        style: STYLE,
        body,
        data: None,
        script: include_str!("assets/search.js"),
    })
}

fn header(words: &Words) -> Markup {
    html! {
        header {
            h1 { (words.title) }
            nav.links {
                a href="try.html" { (words.try_it) }
                @for other in words::ALL.iter().filter(|other| other.code != words.code) {
                    a href={ (other.code) ".html" } lang=(other.code) hreflang=(other.code) { (other.name) }
                }
            }
            search.search {
                input #search type="search" autocomplete="off" spellcheck="false" placeholder=(words.search)
                    aria-label=(words.search) aria-describedby="found";
                span #found role="status" data-found=(words.found) data-none=(words.nothing_found) {}
            }
        }
        "\n"
    }
}

/// Links to every type; folded on a phone.
fn contents(chapters: &[Chapter], words: &Words) -> Markup {
    html! {
        nav.contents aria-label=(words.contents) {
            details open {
                summary { (words.contents) }
                @for part in chapters.iter().flat_map(|chapter| &chapter.parts) {
                    h2 { (part.heading) }
                    ul {
                        @for item in &part.items {
                            li { (link(&item.id, &item.name)) } "\n"
                        }
                    }
                }
            }
        }
        "\n"
    }
}

fn chapter(chapter: &Chapter, words: &Words) -> Markup {
    html! {
        section {
            h2.chapter id=(chapter.id) { (chapter.heading) small { (chapter.about) } } "\n"
            @for graph in &chapter.graphs { (self::graph(graph, words)) }
            @for part in &chapter.parts { (types(part, words)) }
        }
        "\n"
    }
}

fn graph(graph: &Graph, words: &Words) -> Markup {
    html! {
        figure.graph {
            figcaption { b { (graph.heading) } ". " (words.graph_note) }
            (nodes(&graph.nodes))
        }
        "\n"
    }
}

fn nodes(nodes: &[Node]) -> Markup {
    html! {
        @if !nodes.is_empty() {
            ul {
                @for node in nodes {
                    li {
                        @if !node.member.is_empty() { code { (node.member) } " " }
                        (link(&node.id, &node.name))
                        (self::nodes(&node.children))
                    }
                    "\n"
                }
            }
        }
    }
}

fn types(part: &Part, words: &Words) -> Markup {
    html! {
        section {
            h3.direction { (part.heading) } "\n"
            @for item in &part.items {
                section.type id=(item.id) {
                    h4 { (heading(item)) } "\n"
                    (about(item, words))
                    @for part in &item.parts { (members(part, words)) }
                }
                "\n"
            }
        }
    }
}

fn members(part: &Part, words: &Words) -> Markup {
    html! {
        .part {
            h5 { (part.heading) } "\n"
            @for item in &part.items {
                article.member id=[(!item.id.is_empty()).then_some(&item.id)] {
                    h6 { (heading(item)) } "\n"
                    (about(item, words))
                }
                "\n"
            }
        }
    }
}

/// The name, as a link to the item itself, its label and its tags.
fn heading(item: &Item) -> Markup {
    html! {
        @if item.id.is_empty() {
            code { (item.name) }
        } @else {
            a href={ "#" (item.id) } { code { (item.name) } }
        }
        @if !item.label.is_empty() { span.label { (item.label) } }
        @for tag in &item.tags { span.tag.(tag.class) { (tag.text) } }
    }
}

fn about(item: &Item, words: &Words) -> Markup {
    html! {
        @if !item.description.is_empty() { p { (item.description) } "\n" }
        @if let Some(todo) = &item.todo { p.todo { (todo) } "\n" }
        @if !item.facts.is_empty() {
            dl {
                @for (term, pieces) in &item.facts {
                    div { dt { (term) } dd { (self::pieces(pieces)) } }
                }
            }
            "\n"
        }
        (folded(words.examples, &item.samples, |sample| html! { pre tabindex="0" { code { (sample) } } }))
        (folded(words.contradictions, &item.contradictions, |it| contradiction(it, words)))
        (folded(words.sources, &item.sources, source))
    }
}

fn pieces(pieces: &[Piece]) -> Markup {
    html! {
        @for (index, piece) in pieces.iter().enumerate() {
            @match piece {
                Piece::Text(text) => (text),
                Piece::Code(text) => code { (text) },
                Piece::Link { id, text } => {
                    @if index > 0 { " " }
                    (link(id, text))
                }
            }
        }
    }
}

fn link(id: &str, text: &str) -> Markup {
    html! { a href={ "#" (id) } { (text) } }
}

/// A list that opens at a click, with the number of its items.
fn folded<T>(heading: &str, items: &[T], item: impl Fn(&T) -> Markup) -> Markup {
    html! {
        @if !items.is_empty() {
            details {
                summary { (heading) " " span.count { (items.len()) } }
                ul.plain {
                    @for one in items { li { (item(one)) } "\n" }
                }
            }
            "\n"
        }
    }
}

fn source(source: &Source) -> Markup {
    html! {
        @match &source.url {
            Some(url) => a href=(url) rel="noopener noreferrer" { (source.title) },
            None => (source.title),
        }
        @if !source.title.is_empty() { ": " }
        (source.details)
    }
}

fn contradiction(contradiction: &Contradiction, words: &Words) -> Markup {
    html! {
        code { (contradiction.id) }
        ul {
            @for (page, claim) in &contradiction.claims { li { b { (page) ": " } (claim) } }
        }
        p { b { (words.decision) ": " } (contradiction.decision) }
        p { b { (words.reason) ": " } (contradiction.reason) }
    }
}
