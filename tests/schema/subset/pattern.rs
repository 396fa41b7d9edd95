//! Tells what of a pattern lies outside the grammar that every regular expression engine reads alike.

/// All findings: anchors, groups, classes, escapes, counts.
pub(super) fn findings(pattern: &str, negated: bool) -> Vec<String> {
    let mut reader = Reader { pattern: pattern.as_bytes(), at: 0, found: Vec::new() };
    if !negated {
        if !pattern.starts_with('^') || !pattern.ends_with('$') {
            reader.say("a pattern that is not anchored");
        }
        reader.at = 1;
    }
    while reader.at < reader.pattern.len() {
        reader.one();
    }
    reader.found
}

struct Reader<'a> {
    pattern: &'a [u8],
    at: usize,
    found: Vec<String>,
}

impl Reader<'_> {
    fn say(&mut self, finding: &str) {
        self.found.push(finding.to_owned());
    }

    fn rest(&self) -> &[u8] {
        self.pattern.get(self.at..).unwrap_or_default()
    }

    fn one(&mut self) {
        match self.rest() {
            [b'[', ..] => self.class(),
            [b'(', b'?', b':', ..] => self.at += 3,
            [b'(', ..] => self.refuse("a group that captures or looks around"),
            [b'\\', ..] => self.escape(),
            [b'.', ..] => self.refuse("a dot, which reads CR and U+2028 differently"),
            [b'{', ..] => self.count(),
            [b'}', ..] => self.refuse("a brace for itself"),
            [b'$', b')' | b'|', ..] | [b'$'] => self.at += 1,
            [b'$' | b'^', ..] => self.refuse("an anchor in the middle"),
            [b'*' | b'+' | b'?', b'+' | b'?' | b'*', ..] => self.refuse("a lazy or possessive repeat"),
            [b' '..=b'~', ..] => self.at += 1,
            _ => self.refuse("a character outside printable ASCII"),
        }
    }

    fn refuse(&mut self, finding: &str) {
        self.say(finding);
        self.at += 1;
    }

    fn escape(&mut self) {
        match self.rest() {
            [b'\\', b'x', high, low, ..] if is_small_hex(*high) && is_small_hex(*low) => self.at += 4,
            _ => {
                self.say("an escape other than \\xHH");
                self.at += 2;
            }
        }
    }

    fn class(&mut self) {
        self.at += 1;
        if self.rest().first() == Some(&b'^') {
            self.at += 1;
        }
        if self.rest().first() == Some(&b']') {
            self.refuse("a class that is empty or begins with its bracket");
        }
        loop {
            match self.rest() {
                [] => return self.say("a class without end"),
                [b']', ..] => break,
                [b'\\', ..] => self.escape(),
                [b'[', ..] => self.refuse("a bracket in a class"),
                [b'$', ..] => self.refuse("a bare dollar in a class"),
                [b'&', b'&', ..] | [b'-', b'-', ..] | [b'~', b'~', ..] | [b'|', b'|', ..] => {
                    self.refuse("an operator of some engines in a class");
                }
                [b' '..=b'~', ..] => self.at += 1,
                _ => self.refuse("a character outside printable ASCII"),
            }
        }
        self.at += 1;
    }

    fn count(&mut self) {
        let inside = self.rest().get(1..).unwrap_or_default();
        let end = inside.iter().position(|byte| *byte == b'}');
        let text = end.and_then(|end| std::str::from_utf8(inside.get(..end)?).ok());
        let Some((text, end)) = text.zip(end) else {
            return self.refuse("a brace for itself");
        };
        let bounds: Vec<Option<u32>> = text.split(',').map(|bound| bound.parse().ok()).collect();
        match bounds.as_slice() {
            [Some(most)] | [Some(_), Some(most)] if *most <= 1000 => {}
            [Some(_), None] if text.ends_with(',') => {}
            _ => self.say("a count above 1000, or none"),
        }
        // Its closing brace is looked at together with what follows.
        self.at += end + 1;
        if let [b'}', rest @ ..] = self.rest() {
            if let [b'+' | b'?' | b'*', ..] = rest {
                self.say("a lazy or possessive repeat");
            }
            self.at += 1;
        }
    }
}

fn is_small_hex(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}
