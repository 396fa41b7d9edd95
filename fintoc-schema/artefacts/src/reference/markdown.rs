//! Writes the reference as Markdown, one file for each language.

use super::content::{Chapter, Contradiction, Item, Node, Part, Piece, Source};
use super::words::Words;

/// Returns the file of one language.
pub(super) fn document(chapters: &[Chapter], words: &Words) -> String {
    let mut text = format!("# {}\n\n{}\n", escape(words.title), escape(words.introduction));
    for chapter in chapters {
        text.push_str(&format!("\n## {}\n\n{}\n", escape(&chapter.heading), escape(&chapter.about)));
        for graph in &chapter.graphs {
            text.push_str(&format!("\n{}. {}\n\n", escape(&graph.heading), escape(words.graph_note)));
            nodes(&graph.nodes, "", &mut text);
        }
        for part in &chapter.parts {
            text.push_str(&format!("\n### {}\n", escape(&part.heading)));
            part.items.iter().for_each(|item| self::item(item, words, &mut text));
        }
    }
    text
}

fn nodes(nodes: &[Node], indent: &str, text: &mut String) {
    for node in nodes {
        let member = if node.member.is_empty() { String::new() } else { format!("{} ", code(&node.member)) };
        text.push_str(&format!("{indent}- {member}[{}](#{})\n", escape(&node.name), node.id));
        self::nodes(&node.children, &format!("{indent}  "), text);
    }
}

fn item(item: &Item, words: &Words, text: &mut String) {
    text.push_str(&format!("\n#### {}{}\n", anchor(item), heading(item)));
    about(item, words, "", text);
    for Part { heading, items } in &item.parts {
        text.push_str(&format!("\n{}:\n\n", escape(heading)));
        for item in items {
            text.push_str(&format!("- {}{}\n", anchor(item), self::heading(item)));
            about(item, words, "  ", text);
        }
    }
}

fn anchor(item: &Item) -> String {
    if item.id.is_empty() { String::new() } else { format!("<a id=\"{}\"></a>", escape(&item.id)) }
}

/// `` `amount` Amount (optional) ``
fn heading(item: &Item) -> String {
    let tags: Vec<String> = item.tags.iter().map(|tag| escape(&tag.text)).collect();
    let tags = if tags.is_empty() { String::new() } else { format!(" ({})", tags.join(", ")) };
    let label = if item.label.is_empty() { String::new() } else { format!(" {}", escape(&item.label)) };
    format!("{}{label}{tags}", code(&item.name))
}

fn about(item: &Item, words: &Words, indent: &str, text: &mut String) {
    let mut paragraph = |line: String| text.push_str(&format!("\n{indent}{line}\n"));
    if !item.description.is_empty() {
        paragraph(escape(&item.description));
    }
    if let Some(todo) = &item.todo {
        paragraph(escape(todo));
    }
    let facts = item.facts.iter().map(|(word, pieces)| format!("- {}: {}", escape(word), line(pieces)));
    let sources = item.sources.iter().map(|one| format!("- {}: {}", escape(words.sources), source(one)));
    let contradictions = item.contradictions.iter().map(|one| format!("- {}", contradiction(one, words)));
    let lists: Vec<String> = facts.chain(contradictions).chain(sources).collect();
    if !lists.is_empty() {
        paragraph(lists.join(&format!("\n{indent}")));
    }
    for sample in &item.samples {
        let lines = sample.trim_end().replace('\n', &format!("\n{indent}"));
        paragraph(format!("```json\n{indent}{lines}\n{indent}```"));
    }
}

fn line(pieces: &[Piece]) -> String {
    let mut line = String::new();
    for piece in pieces {
        match piece {
            // The escaping trims spaces at the end.
            Piece::Text(text) if text.ends_with(' ') => line.push_str(&format!("{} ", escape(text))),
            Piece::Text(text) => line.push_str(&escape(text)),
            Piece::Code(text) => line.push_str(&code(text)),
            Piece::Link { id, text } => {
                let space = if line.is_empty() || line.ends_with(' ') { "" } else { " " };
                line.push_str(&format!("{space}[{}](#{})", escape(text), id));
            }
        }
    }
    line
}

fn source(source: &Source) -> String {
    let title = match &source.url {
        Some(url) => format!("[{}](<{url}>)", escape(&source.title)),
        None => escape(&source.title),
    };
    let between = if title.is_empty() { "" } else { ": " };
    format!("{title}{between}{}", escape(&source.details))
}

fn contradiction(contradiction: &Contradiction, words: &Words) -> String {
    let claims = contradiction.claims.iter().map(|(who, what)| format!("{}: {}", escape(who), escape(what)));
    let claims: Vec<String> = claims.collect();
    format!(
        "{} {}: {}. {}: {} {}: {}",
        escape(words.contradictions),
        code(&contradiction.id),
        claims.join("; "),
        escape(words.decision),
        escape(&contradiction.decision),
        escape(words.reason),
        escape(&contradiction.reason)
    )
}

/// Escapes plain text for Markdown and HTML.
fn escape(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for (index, c) in line.chars().enumerate() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => out.extend(['\\', c]),
            '#' | '+' | '-' if index == 0 => out.extend(['\\', c]),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            ' '..='~' => out.push(c),
            c if c.is_control() => out.push_str("&#xfffd;"),
            c => out.push_str(&format!("&#x{:x};", u32::from(c))),
        }
    }
    out
}

/// Returns a code span, delimited by as many backticks as it needs.
fn code(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ascii: String = line
        .chars()
        .flat_map(|c| if c.is_ascii() { vec![c] } else { c.escape_unicode().collect() })
        .collect();
    let runs = ascii.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(runs.saturating_add(1));
    if runs == 0 { format!("`{ascii}`") } else { format!("{ticks} {ascii} {ticks}") }
}

#[cfg(test)]
mod tests {
    use super::{code, escape};

    #[test]
    fn escapes_markup() {
        assert_eq!(escape("<b>*a*</b>\n# [x](y) \u{f1}"), "&lt;b&gt;\\*a\\*&lt;/b&gt; # \\[x\\](y) &#xf1;");
        assert_eq!(escape("- a"), "\\- a");
        assert_eq!(code("a``b"), "``` a``b ```");
    }
}
