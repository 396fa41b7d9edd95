//! The kinds of saved pages, each cut into blocks.

mod component;
mod html;
mod json_like;
pub(super) mod markdown;
pub(super) mod plain;

use super::block::Blocks;
use fintoc_diff::prose::letters::fold;

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageFormat {
    /// What selecting all of a page and copying it gives.
    Plain,
    /// Markdown, perhaps with components in angle brackets.
    Markdown,
    /// A saved page.
    Html,
    /// A whole OpenAPI document.
    OpenApi,
}

/// How a page is written, told by its text alone.
pub(super) fn page_format(page: &str) -> PageFormat {
    let start = page.trim_start();
    let first = fold(start.get(..start.floor_char_boundary(200)).unwrap_or(""));
    if first.starts_with("<!doctype") || first.starts_with("<html") || first.starts_with("<head") {
        return PageFormat::Html;
    }
    if start.starts_with('<')
        && ["<table", "<body", "</div>", "</td>", "</p>"].iter().any(|tag| page.contains(tag))
    {
        return PageFormat::Html;
    }
    if first.starts_with("openapi:") || (first.starts_with('{') && first.contains("\"openapi\"")) {
        return PageFormat::OpenApi;
    }
    let marks = |line: &str| {
        let line = line.trim_start();
        let hashes = line.bytes().take_while(|byte| *byte == b'#').count();
        line.starts_with("```")
            || line.starts_with("~~~")
            || ((1..=6).contains(&hashes) && line.as_bytes().get(hashes) == Some(&b' '))
            || line.starts_with("<ParamField")
            || line.starts_with("<ResponseField")
    };
    if page.lines().any(marks) { PageFormat::Markdown } else { PageFormat::Plain }
}

/// Cuts a page into blocks.
pub(super) fn split_blocks(page: &str, kind: PageFormat) -> Blocks {
    match kind {
        PageFormat::Plain | PageFormat::OpenApi => plain::split_blocks(page),
        PageFormat::Markdown => markdown::split_blocks(page),
        PageFormat::Html => html::split_blocks(page),
    }
}
