//! Finds samples in running text: JSON that may be malformed.

/// Whether a line can begin a sample.
pub(super) fn begins_sample(line: &str) -> bool {
    let line = line.trim();
    let Some(after) = line.strip_prefix(['{', '[']) else { return false };
    let after = after.trim_start();
    match line.as_bytes().first() {
        Some(b'{') => after.is_empty() || after.starts_with(['"', '\'', '}', '/']) || unquoted_member(after),
        _ => after.is_empty() || after.starts_with(['{', '"', ']']),
    }
}

fn unquoted_member(text: &str) -> bool {
    let name = text.bytes().take_while(|byte| super::super::text::in_name(*byte)).count();
    name > 0 && text.get(name..).is_some_and(|after| after.trim_start().starts_with(':'))
}

/// Whether a line can be part of a sample.
pub(super) fn continues_sample(line: &str) -> bool {
    let line = line.trim();
    line.starts_with(['"', '\'', '{', '}', '[', ']', ',', '/', '.', '\u{2026}', '\u{201c}'])
        || line.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        || ["null", "true", "false"].iter().any(|word| line.starts_with(word))
        || line.ends_with([',', '{', '[', '}'])
        || unquoted_member(line)
}

/// Counts brackets outside strings.
#[derive(Debug, Default)]
pub(super) struct BracketDepth {
    open: usize,
    /// A closing bracket more than there are open ones.
    pub(super) surplus: bool,
    quote: Option<char>,
    escaped: bool,
    began: bool,
}

impl BracketDepth {
    /// Takes one more character; whether the sample is complete with it.
    pub(super) fn push_char(&mut self, c: char) -> bool {
        if let Some(quote) = self.quote {
            if self.escaped {
                self.escaped = false;
            } else if c == '\\' {
                self.escaped = true;
            } else if c == quote || c == '\n' {
                // No string of a sample crosses a line: the closing quote got lost.
                self.quote = None;
            }
            return false;
        }
        match c {
            // An apostrophe inside a word opens no string; after a bracket, colon or comma it does.
            '"' => self.quote = Some('"'),
            '{' | '[' => {
                self.open += 1;
                self.began = true;
            }
            '}' | ']' => {
                self.surplus = self.open == 0;
                self.open = self.open.saturating_sub(1);
            }
            _ => {}
        }
        self.began && self.open == 0
    }
}

/// Samples inside a line of concatenated text: start and end. Only those with several members
/// count: a short one is a field's example.
pub(super) fn find_samples(line: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = line.get(from..).and_then(|rest| rest.find('{')).map(|at| from + at) {
        let mut depth = BracketDepth::default();
        let end = line
            .get(start..)
            .unwrap_or("")
            .char_indices()
            .find(|(_, c)| depth.push_char(*c))
            .map(|(at, c)| start + at + c.len_utf8());
        let Some(end) = end else { break };
        let members = line.get(start..end).unwrap_or("").matches("\":").count();
        if members >= 3 {
            found.push((start, end));
        }
        from = end;
    }
    found
}
