//! Lays out text for a terminal: headings, paragraphs, lists and tables of two columns, wrapped.

use std::fmt::Write as _;

use fintoc_schema::json_schema::Language;
use fintoc_schema::model::Text;

const WIDTH: usize = 96;

/// A page under construction.
pub(super) struct Page {
    pub(super) language: Language,
    text: String,
}

impl Page {
    pub(super) fn new(language: Language) -> Self {
        Self { language, text: String::new() }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Selects the text in the language of the page.
    pub(super) fn say<'t>(&self, en: &'t str, es: &'t str) -> &'t str {
        match self.language {
            Language::English => en,
            Language::Spanish => es,
        }
    }

    pub(super) fn of<'t>(&self, text: &'t Text) -> &'t str {
        self.language.of(text).unwrap_or_default()
    }

    pub(super) fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let bold = anstyle::Style::new().bold();
        self.put(format_args!("{bold}{text}{bold:#}\n"));
    }

    /// Adds a paragraph; an empty one is left out.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.lines("", text);
    }

    /// Adds a list item.
    pub(super) fn item(&mut self, text: &str) {
        self.lines("  - ", text);
    }

    /// Adds a line that belongs to the item above.
    pub(super) fn below(&mut self, text: &str) {
        self.lines("      ", text);
    }

    /// Adds a line unwrapped.
    pub(super) fn verbatim(&mut self, indent: &str, line: &str) {
        self.put(format_args!("{indent}{line}\n"));
    }

    /// Adds a table of two columns; the widest cell sets the width of the first.
    pub(super) fn table(&mut self, rows: &[(String, String)]) {
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, text) in rows {
            self.lines(&format!("  {name:width$}  "), text);
        }
    }

    /// Adds lines of at most [`WIDTH`] characters, all indented like the first.
    fn lines(&mut self, first: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let indent = " ".repeat(first.chars().count());
        let mut line = first.to_owned();
        let mut empty = true;
        for word in text.split(' ') {
            if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.put(format_args!("{line}\n"));
                line.clone_from(&indent);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
        self.put(format_args!("{line}\n"));
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        let _never_fails = self.text.write_fmt(text);
    }
}
