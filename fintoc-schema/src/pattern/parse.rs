//! Turns the text of a pattern into a tree, or says what no other engine would read alike.

use std::ops::Range;

use super::{Fault, FaultKind, HIGHEST_COUNT};

mod class;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Tree {
    /// One character out of a set, one bit for each ASCII character.
    Class(u128),
    /// One after the other.
    Row(Vec<Tree>),
    /// One of several.
    Choice(Vec<Tree>),
    /// Several times; without end where there is no upper count.
    Repeat(Box<Tree>, u32, Option<u32>),
}

/// How deep groups may nest.
const DEEPEST: usize = 32;

pub(super) fn parse(text: &str) -> Result<Tree, Fault> {
    let body = text.strip_prefix('^').ok_or_else(|| {
        fault(0..text.len().min(1), "a pattern begins with `^`", "match the whole text: `^...$`")
    })?;
    if !body.ends_with('$') {
        let end = text.len();
        return Err(fault(end..end, "a pattern ends with `$`", "match the whole text: `^...$`"));
    }
    if let Some((at, letter)) = text.char_indices().find(|(_, letter)| !matches!(letter, ' '..='~')) {
        let span = at..at + letter.len_utf8();
        return Err(fault(span, "a pattern is visible ASCII", "write other ASCII characters as `\\xHH`"));
    }
    let mut parser = Parser { text: text.as_bytes(), at: 1, end: text.len() - 1, depth: 0 };
    let tree = parser.choice()?;
    match parser.peek() {
        None => Ok(tree),
        Some(_) => Err(parser.here(
            1,
            "this closes a group that was never opened",
            "write `\\x29` for the sign itself",
        )),
    }
}

fn fault(span: Range<usize>, message: &str, help: &str) -> Fault {
    Fault { index: 0, span, kind: FaultKind::Syntax, message: message.to_owned(), help: help.to_owned() }
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    /// Where the closing `$` stands.
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

    fn here(&self, length: usize, message: &str, help: &str) -> Fault {
        fault(self.at..(self.at + length).min(self.end), message, help)
    }

    fn choice(&mut self) -> Result<Tree, Fault> {
        let mut choices = vec![self.row()?];
        while self.peek() == Some(b'|') {
            self.at += 1;
            choices.push(self.row()?);
        }
        Ok(match choices.len() {
            1 => choices.swap_remove(0),
            _ => Tree::Choice(choices),
        })
    }

    fn row(&mut self) -> Result<Tree, Fault> {
        let mut row = Vec::new();
        while let Some(sign) = self.peek().filter(|sign| !b"|)".contains(sign)) {
            let start = self.at;
            let group = sign == b'(';
            let tree = self.atom(sign)?;
            row.push(self.repeated(tree, start, group)?);
        }
        Ok(match row.len() {
            1 => row.swap_remove(0),
            _ => Tree::Row(row),
        })
    }

    fn atom(&mut self, sign: u8) -> Result<Tree, Fault> {
        match sign {
            b'(' => self.group(),
            b'[' => self.class(),
            b'\\' => self.escape().map(|letter| Tree::Class(1 << letter)),
            b'.' => {
                Err(self.here(1, "`.` differs on line ends", "list the characters: `[ -~]`; a dot is `[.]`"))
            }
            b'^' | b'$' => Err(self.here(
                1,
                "anchors stand at the ends only",
                "write `\\x5e` or `\\x24` for the sign itself",
            )),
            b'*' | b'+' | b'?' | b'{' => Err(self.here(
                1,
                "there is nothing to repeat here",
                "write `[*]`, `[+]`, `[?]` or `\\x7b` for the sign itself; no lazy or possessive repetition",
            )),
            b']' | b'}' => {
                Err(self.here(1, "this closes nothing", "write `\\x5d` or `\\x7d` for the sign itself"))
            }
            _ => {
                self.at += 1;
                Ok(Tree::Class(1 << sign))
            }
        }
    }

    fn group(&mut self) -> Result<Tree, Fault> {
        if !self.starts_with(b"(?:") {
            let length = if self.starts_with(b"(?") { 3 } else { 1 };
            return Err(self.here(
                length,
                "this kind of group is not portable",
                "write `(?:...)`, or `\\x28` for the sign",
            ));
        }
        if self.depth == DEEPEST {
            return Err(self.here(3, "groups nest too deep", "part the pattern into a list of simpler ones"));
        }
        let open = self.at;
        self.at += 3;
        self.depth += 1;
        let tree = self.choice()?;
        self.depth -= 1;
        if self.peek() != Some(b')') {
            return Err(fault(open..open + 3, "this group is never closed", "close it with `)`"));
        }
        self.at += 1;
        Ok(tree)
    }

    /// `\xHH`, the one escape that means the same everywhere.
    fn escape(&mut self) -> Result<u8, Fault> {
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
            Some(_) => Err(self.here(4, "a pattern is ASCII", "leave the character out")),
            None => Err(self.here(
                2,
                "this escape is not portable",
                "write `[0-9]` for digits, `[0-9A-Za-z_]` for words, `[.]` for a dot, `\\x24` for a dollar (small digits)",
            )),
        }
    }

    fn repeated(&mut self, tree: Tree, start: usize, group: bool) -> Result<Tree, Fault> {
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
            return Err(self.here(
                1,
                "this repeats a repetition",
                "no lazy or possessive repetition; put a group between",
            ));
        }
        if most != Some(1) && shortest(&tree) == 0 {
            let help = "take the optional part out of the repetition";
            return Err(fault(start..before, "what is repeated here may be empty", help));
        }
        // Java's engine takes one frame of the stack for each round of a group.
        if group && most.is_none() && shortest(&tree) == 1 {
            let help = "write alternatives of one character as a class: `[a-z0-9]*`";
            return Err(fault(start..before, "this group repeats once a character", help));
        }
        Ok(match (least, most) {
            (1, Some(1)) => tree,
            _ => Tree::Repeat(Box::new(tree), least, most),
        })
    }

    /// `{m}` or `{m,n}`, up to its closing brace.
    fn counts(&mut self) -> Result<(u32, Option<u32>), Fault> {
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
            let help = "write `{m}` or `{m,n}`; for no upper count `X{m}X*`; `\\x7b` for the sign itself";
            return Err(self.here(whole, "these are no counts", help));
        };
        if most > HIGHEST_COUNT {
            return Err(self.here(whole, "counts go up to 1,000", "use `max_length` for longer texts"));
        }
        if least > most || most == 0 {
            return Err(self.here(whole, "these counts allow nothing", "write the lower count first"));
        }
        self.at += whole - 1;
        Ok((least, Some(most)))
    }
}

/// The length of the shortest text that a part matches, as far as it matters: 2 stands for more.
fn shortest(tree: &Tree) -> usize {
    match tree {
        Tree::Class(_) => 1,
        Tree::Row(row) => row.iter().map(shortest).sum::<usize>().min(2),
        Tree::Choice(choices) => choices.iter().map(shortest).min().unwrap_or(0),
        Tree::Repeat(tree, least, _) => (shortest(tree) * (*least).min(2) as usize).min(2),
    }
}
