//! Wraps the body of a page into an HTML document that runs its own style and script and nothing else.

use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

/// A page without its surroundings.
pub(super) struct Page<'p> {
    /// The value of `lang`.
    pub(super) language: &'p str,
    pub(super) title: &'p str,
    pub(super) style: &'p str,
    pub(super) body: Markup,
    /// JSON that the script finds in the element with the id `data`.
    pub(super) data: Option<&'p str>,
    pub(super) script: &'p str,
}

/// Returns the text of the document.
pub(super) fn document(page: Page<'_>) -> String {
    let (style, script) = (inert(page.style), inert(page.script));
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; base-uri 'none'; form-action 'none'",
        hash(&style),
        hash(&script)
    );
    let document = html! {
        (DOCTYPE) "\n"
        html lang=(page.language) {
            head {
                meta charset="utf-8"; "\n"
                // Before everything that it governs.
                meta http-equiv="Content-Security-Policy" content=(policy); "\n"
                meta name="viewport" content="width=device-width, initial-scale=1"; "\n"
                meta name="color-scheme" content="light dark"; "\n"
                meta name="referrer" content="no-referrer"; "\n"
                title { (page.title) } "\n"
                style { (PreEscaped(style)) } "\n"
            }
            body {
                (page.body)
                @if let Some(data) = page.data {
                    script type="application/json" id="data" { (PreEscaped(inert(data))) } "\n"
                }
                script { (PreEscaped(script)) } "\n"
            }
        }
        "\n"
    };
    document.into_string()
}

/// Escapes the two sequences that matter inside a script element: `</` may end it, and after `<!--<script>` its end tag is
/// ignored. In JavaScript and JSON both occur in strings only.
fn inert(content: &str) -> String {
    content.replace("</", "<\\/").replace("<!--", "<\\u0021--")
}

/// The source expression of a policy for this style or script.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::{Page, document, hash};
    use maud::html;

    #[test]
    fn data_cannot_end_its_element() {
        let page = |data| Page {
            language: "en",
            title: "",
            style: "",
            body: html! {},
            data: Some(data),
            script: "",
        };
        let text = document(page(r#"["</script>"]"#));
        assert!(text.contains(r#"id="data">["<\/script>"]</script>"#), "{text}");
        let text = document(page(r#"["<!--<script>"]"#));
        assert!(text.contains(r#"id="data">["<\u0021--<script>"]</script>"#), "{text}");
    }

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        assert_eq!(hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }
}
