//! Parses a pattern to a syntax tree, and rejects what engines read differently.

use std::ops::Range;

use super::error::{PatternError, PatternErrorKind};

/// A node of the syntax tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    /// One character of a set, with one bit for each ASCII character.
    Class(u128),
    /// A concatenation.
    Concat(Vec<Tree>),
    /// An alternation.
    Alternation(Vec<Tree>),
    /// A repetition with its minimum and maximum count; unbounded if there is no maximum.
    Repeat(Box<Tree>, u32, Option<u32>),
}

/// The maximum nesting depth of groups.
const MAX_DEPTH: usize = 32;

/// The maximum count in `{m,n}`, which is that of RE2.
const MAX_COUNT: u32 = 1_000;

pub(super) fn parse(text: &str) -> Result<Tree, PatternError> {
    let body = text.strip_prefix('^').ok_or_else(|| {
        error(0..text.len().min(1), "a pattern must begin with `^`", "match the whole string: `^...$`")
    })?;
    if !body.ends_with('$') {
        let end = text.len();
        return Err(error(end..end, "a pattern must end with `$`", "match the whole string: `^...$`"));
    }
    if let Some((at, letter)) = text.char_indices().find(|(_, letter)| !matches!(letter, ' '..='~')) {
        let span = at..at + letter.len_utf8();
        return Err(error(
            span,
            "a pattern must be visible ASCII",
            "write other ASCII characters as `\\xHH`",
        ));
    }
    let mut parser = Parser { text: text.as_bytes(), at: 1, end: text.len() - 1, depth: 0 };
    let tree = parser.alternation()?;
    match parser.peek() {
        None => Ok(tree),
        Some(_) => Err(parser.error_here(1, "unmatched `)`", "use `\\x29` for a literal `)`")),
    }
}

fn error(span: Range<usize>, message: &str, help: &str) -> PatternError {
    PatternError {
        index: 0,
        span,
        kind: PatternErrorKind::Syntax,
        message: message.to_owned(),
        help: help.to_owned(),
    }
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    /// The byte offset of the closing `$`.
    end: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied().filter(|_| self.at < self.end)
    }

    fn starts_with(&self, sign: &[u8]) -> bool {
        self.text.get(self.at..self.end).is_some_and(|rest| rest.starts_with(sign))
    }

    fn error_here(&self, length: usize, message: &str, help: &str) -> PatternError {
        error(self.at..(self.at + length).min(self.end), message, help)
    }

    fn alternation(&mut self) -> Result<Tree, PatternError> {
        let mut choices = vec![self.concat()?];
        while self.peek() == Some(b'|') {
            self.at += 1;
            choices.push(self.concat()?);
        }
        Ok(match choices.len() {
            1 => choices.swap_remove(0),
            _ => Tree::Alternation(choices),
        })
    }

    fn concat(&mut self) -> Result<Tree, PatternError> {
        let mut parts = Vec::new();
        while let Some(sign) = self.peek().filter(|sign| !b"|)".contains(sign)) {
            let start = self.at;
            let group = sign == b'(';
            let tree = self.atom(sign)?;
            parts.push(self.repeated(tree, start, group)?);
        }
        Ok(match parts.len() {
            1 => parts.swap_remove(0),
            _ => Tree::Concat(parts),
        })
    }

    fn atom(&mut self, sign: u8) -> Result<Tree, PatternError> {
        match sign {
            b'(' => self.group(),
            b'[' => self.class(),
            b'\\' => self.escape().map(|letter| Tree::Class(1 << letter)),
            b'.' => {
                Err(self.error_here(1, "`.` is not portable: engines differ on line endings", "list the characters, for example `[ -~]`; use `[.]` for a literal dot"))
            }
            b'^' | b'$' => Err(self.error_here(
                1,
                "anchors are allowed only at the start and the end",
                "use `\\x5e` or `\\x24` for the literal character",
            )),
            b'*' | b'+' | b'?' | b'{' => Err(self.error_here(
                1,
                "nothing to repeat",
                "use `[*]`, `[+]`, `[?]` or `\\x7b` for the literal character; lazy and possessive repetitions are not portable",
            )),
            b']' | b'}' => {
                Err(self.error_here(1, "unmatched closing bracket", "use `\\x5d` or `\\x7d` for the literal character"))
            }
            _ => {
                self.at += 1;
                Ok(Tree::Class(1 << sign))
            }
        }
    }

    fn group(&mut self) -> Result<Tree, PatternError> {
        if !self.starts_with(b"(?:") {
            let length = if self.starts_with(b"(?") { 3 } else { 1 };
            return Err(self.error_here(
                length,
                "this kind of group is not portable",
                "use `(?:...)`, or `\\x28` for a literal `(`",
            ));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.error_here(
                3,
                "groups are nested too deep",
                "split the pattern into an array of simpler ones",
            ));
        }
        let open = self.at;
        self.at += 3;
        self.depth += 1;
        let tree = self.alternation()?;
        self.depth -= 1;
        if self.peek() != Some(b')') {
            return Err(error(open..open + 3, "unclosed group", "close it with `)`"));
        }
        self.at += 1;
        Ok(tree)
    }

    /// Reads `\xHH`, the only escape that every engine reads alike.
    fn escape(&mut self) -> Result<u8, PatternError> {
        let digits =
            self.text.get(self.at + 2..(self.at + 4).min(self.end)).filter(|_| self.starts_with(b"\\x"));
        let small = |digits: &&[u8]| digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        let value = digits.filter(small).and_then(|digits| {
            u8::from_str_radix(std::str::from_utf8(digits).ok().filter(|digits| digits.len() == 2)?, 16).ok()
        });
        match value {
            Some(letter @ 0..=127) => {
                self.at += 4;
                Ok(letter)
            }
            Some(_) => Err(self.error_here(4, "a pattern must be ASCII", "remove the character")),
            None => Err(self.error_here(
                2,
                "this escape is not portable",
                "use `[0-9]` for digits, `[0-9A-Za-z_]` for word characters, `[.]` for a dot, `\\x24` for a dollar sign (lowercase digits)",
            )),
        }
    }

    fn repeated(&mut self, tree: Tree, start: usize, group: bool) -> Result<Tree, PatternError> {
        let before = self.at;
        let (least, most) = match self.peek() {
            Some(b'*') => (0, None),
            Some(b'+') => (1, None),
            Some(b'?') => (0, Some(1)),
            Some(b'{') => self.counts()?,
            _ => return Ok(tree),
        };
        self.at += 1;
        if matches!(self.peek(), Some(b'*' | b'+' | b'?' | b'{')) {
            return Err(self.error_here(
                1,
                "repetition of a repetition",
                "lazy and possessive repetitions are not portable; use a group to repeat a repetition",
            ));
        }
        if most != Some(1) && min_length(&tree) == 0 {
            let help = "move the optional part out of the repetition";
            return Err(error(start..before, "repetition of a part that can match the empty string", help));
        }
        // Java's engine takes one stack frame for each iteration of a group.
        if group && most.is_none() && min_length(&tree) == 1 {
            let help = "use a class for alternatives of one character: `[a-z0-9]*`";
            return Err(error(
                start..before,
                "unbounded repetition of a group that matches one character",
                help,
            ));
        }
        Ok(match (least, most) {
            (1, Some(1)) => tree,
            _ => Tree::Repeat(Box::new(tree), least, most),
        })
    }

    /// Reads `{m}` or `{m,n}` up to its closing brace.
    fn counts(&mut self) -> Result<(u32, Option<u32>), PatternError> {
        let rest = self.text.get(self.at + 1..self.end).unwrap_or_default();
        let length = rest.iter().position(|sign| *sign == b'}');
        let inner =
            length.and_then(|length| rest.get(..length)).and_then(|inner| std::str::from_utf8(inner).ok());
        let number = |digits: &str| {
            let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
            plain.then(|| digits.parse::<u32>().unwrap_or(u32::MAX))
        };
        let counts = inner.and_then(|inner| match inner.split_once(',') {
            Some((least, most)) => Some((number(least)?, number(most)?)),
            None => number(inner).map(|count| (count, count)),
        });
        let whole = length.map_or(1, |length| length + 2);
        let Some((least, most)) = counts else {
            let help = "use `{m}` or `{m,n}`; `X{m}X*` for no maximum; `\\x7b` for a literal `{`";
            return Err(self.error_here(whole, "invalid repetition count", help));
        };
        if most > MAX_COUNT {
            return Err(self.error_here(
                whole,
                "repetition count exceeds 1,000",
                "use `max_length` for longer strings",
            ));
        }
        if least > most || most == 0 {
            return Err(self.error_here(
                whole,
                "empty range of repetition counts",
                "put the smaller count first",
            ));
        }
        self.at += whole - 1;
        Ok((least, Some(most)))
    }
}

impl Parser<'_> {
    fn class(&mut self) -> Result<Tree, PatternError> {
        let open = self.at;
        self.at += 1;
        if self.peek() == Some(b'^') {
            let help = "list the allowed characters: a negated class matches any other Unicode character";
            return Err(self.error_here(1, "negated classes are not allowed", help));
        }
        let mut set = 0_u128;
        loop {
            match self.peek() {
                None => return Err(error(open..open + 1, "unclosed class", "close it with `]`")),
                Some(b']') if set == 0 => {
                    return Err(self.error_here(1, "empty class", "use `\\x5d` for a literal `]`"));
                }
                Some(b']') => break,
                Some(_) => set |= self.range()?,
            }
        }
        self.at += 1;
        Ok(Tree::Class(set))
    }

    /// Reads a character, or a range of characters.
    fn range(&mut self) -> Result<u128, PatternError> {
        let start = self.at;
        let first = self.member()?;
        // A hyphen before the closing bracket is literal.
        if !self.starts_with(b"-") || self.starts_with(b"-]") {
            return Ok(1 << first);
        }
        self.at += 1;
        let last = self.member()?;
        let like = |one: u8| (one.is_ascii_digit(), one.is_ascii_uppercase(), one.is_ascii_lowercase());
        if last < first {
            return Err(error(start..self.at, "reversed range", "put the smaller character first"));
        }
        // `[A-z]` is most likely an error; `[ -~]` is not.
        if like(first) != like(last) && (first, last) != (b' ', b'~') {
            let help = "use `[A-Za-z]`; only `[ -~]` may span letters, digits and punctuation";
            return Err(error(start..self.at, "range spans several kinds of characters", help));
        }
        Ok((u128::MAX >> (127 - last)) & (u128::MAX << first))
    }

    fn member(&mut self) -> Result<u8, PatternError> {
        let Some(sign) = self.peek() else {
            return Err(self.error_here(0, "unclosed class", "close it with `]`"));
        };
        match sign {
            b'\\' => return self.escape(),
            b'[' | b'^' | b'$' => {
                let help = format!("use `\\x{sign:02x}` for the literal character");
                return Err(self.error_here(1, "some engines read this character as an operator", &help));
            }
            b'-' if !self.starts_with(b"-]") && self.text.get(self.at.wrapping_sub(1)) != Some(&b'[') => {
                return Err(self.error_here(1, "a hyphen must be last in a class", "move it before the `]`"));
            }
            _ => self.at += 1,
        }
        if sign.is_ascii_punctuation() && self.peek() == Some(sign) {
            return Err(self.error_here(
                1,
                "some engines read a doubled character as an operator",
                "remove the duplicate",
            ));
        }
        Ok(sign)
    }
}

/// The length of the shortest string that a node matches, capped at 2.
fn min_length(tree: &Tree) -> usize {
    match tree {
        Tree::Class(_) => 1,
        Tree::Concat(row) => row.iter().map(min_length).sum::<usize>().min(2),
        Tree::Alternation(choices) => choices.iter().map(min_length).min().unwrap_or(0),
        Tree::Repeat(tree, least, _) => (min_length(tree) * (*least).min(2) as usize).min(2),
    }
}
