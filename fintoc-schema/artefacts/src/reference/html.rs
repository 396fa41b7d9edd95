//! Builds HTML from parts that are escaped by construction.

/// A piece of a page. Text gets into it only through [`Html::text`], which escapes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Text as people read it: nothing in it speaks to a browser, and all of it is ASCII.
    pub(super) fn text(text: &str) -> Self {
        Self(escape(text))
    }

    /// An element with its attributes and content.
    pub(super) fn element(
        name: &'static str,
        attributes: &[(&'static str, &str)],
        content: impl IntoIterator<Item = Self>,
    ) -> Self {
        let mut html = Self::open(name, attributes);
        for part in content {
            html.0.push_str(&part.0);
        }
        html.0.push_str(&format!("</{name}>"));
        html
    }

    /// An element that has no content.
    pub(super) fn void(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        Self::open(name, attributes)
    }

    /// A script, a style sheet or data of ours.
    pub(super) fn raw(name: &'static str, attributes: &[(&'static str, &str)], content: &str) -> Self {
        let mut html = Self::open(name, attributes);
        html.0.push_str(&inert(content));
        html.0.push_str(&format!("</{name}>"));
        html
    }

    /// Several pieces as one.
    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }

    /// A whole document.
    pub(super) fn document(language: &str, head: Self, body: Self) -> String {
        let html = Self::element("html", &[("lang", language)], [head, Self("\n".to_owned()), body]);
        format!("<!doctype html>\n{}\n", html.0)
    }

    /// The same on a line of its own.
    pub(super) fn line(self) -> Self {
        Self(format!("{}\n", self.0))
    }

    fn open(name: &str, attributes: &[(&str, &str)]) -> Self {
        let attributes = attributes.iter().map(|(name, value)| match *value {
            "" => format!(" {name}"),
            value => format!(" {name}=\"{}\"", escape(value)),
        });
        Self(format!("<{name}{}>", attributes.collect::<String>()))
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            ' '..='~' | '\n' => out.push(c),
            c if c.is_control() => out.push_str("&#xfffd;"),
            c => out.push_str(&format!("&#x{:x};", u32::from(c))),
        }
    }
    out
}

/// What a script element can hold: `</` might end it, and after `<!--<script>` its end would end nothing.
/// Both stand in strings only.
pub(super) fn inert(content: &str) -> String {
    content.replace("</", "<\\/").replace("<!--", "<\\u0021--")
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn nothing_in_a_text_speaks_to_a_browser() {
        let hostile = "<script>alert('1')</script> & \"\u{f1}\"\u{0}";
        let Html(text) = Html::element("p", &[("title", hostile)], [Html::text(hostile)]);
        let escaped = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;&#xf1;&quot;&#xfffd;";
        assert_eq!(text, format!("<p title=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn data_cannot_end_its_element() {
        let Html(text) = Html::raw("script", &[], r#"{"a":"</script>"}"#);
        assert_eq!(text, r#"<script>{"a":"<\/script>"}</script>"#);
        let Html(text) = Html::raw("script", &[], r#"{"a":"<!--<script>"}"#);
        assert_eq!(text, r#"<script>{"a":"<\u0021--<script>"}</script>"#);
    }
}
