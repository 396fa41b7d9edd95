//! A JSON text as a tree that knows the place of everything in it.

use std::borrow::Cow;

use crate::number::Number;
use crate::read::entry::MAX_FOUND;
use crate::read::lexer::{Fault, Halt, Lexer, Numeral};
use crate::read::node::Node;

/// The values of a text, each one before what it holds.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    entries: Vec<Entry<'a>>,
    repeated: Vec<usize>,
    infinite: Vec<usize>,
    // The children of the values that are being read, innermost last.
    open: Vec<usize>,
}

/// A value, or the name of a member, whose value follows it.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) content: Content<'a>,
    /// The entry behind everything that this one holds.
    pub(crate) next: usize,
    /// The byte where it begins.
    pub(crate) at: usize,
    /// Whether it is a name that its object has already had.
    pub(crate) repeated: bool,
    /// Whether it cannot be read because of what it is itself, once that is known.
    pub(crate) stopped: bool,
}

#[derive(Debug)]
pub(crate) enum Content<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    /// A number that no double holds, as a double on one side of all others.
    Infinite {
        negative: bool,
    },
    Text(Cow<'a, str>),
    Array(Index),
    Object(Index),
}

/// Where the items of a large array stand, in order; or the names of a large object, of each the first, sorted.
pub(crate) type Index = Option<Box<[usize]>>;

/// What has more children than this gets an index.
const LARGE: usize = 32;

impl<'a> Tree<'a> {
    /// Reads a whole text.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Fault> {
        let mut lexer = Lexer::new(text);
        let mut tree = Self { entries: Vec::with_capacity(text.len() / 12 + 1), ..Self::default() };
        let result = tree.value(&mut lexer).and_then(|()| lexer.end());
        match lexer.fault() {
            Some(fault) if result.is_err() => Err(fault),
            _ => {
                tree.repeated.sort_unstable();
                Ok(tree)
            }
        }
    }

    /// Takes a value that serde_json has parsed; the places are those of the entries.
    pub(crate) fn of(value: &'a serde_json::Value) -> Self {
        let mut tree = Self::default();
        tree.take(value);
        tree
    }

    /// The outermost value.
    pub(crate) fn root(&self) -> Option<Node<'_, 'a>> {
        Node::new(self, 0)
    }

    pub(crate) fn entry(&self, index: usize) -> Option<&Entry<'a>> {
        self.entries.get(index)
    }

    /// Of each name that an object has several times, the second; no more than a report lists.
    pub(crate) fn repeated(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.repeated.iter().take(MAX_FOUND + 1).filter_map(|index| Node::new(self, *index))
    }

    /// The numbers that no double holds; no more than a report lists.
    pub(crate) fn infinite(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.infinite.iter().take(MAX_FOUND + 1).filter_map(|index| Node::new(self, *index))
    }

    /// Says that a value cannot be read because of what it is itself.
    pub(crate) fn stop(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.stopped = true;
        }
    }

    fn push(&mut self, content: Content<'a>, at: usize) -> usize {
        let index = self.entries.len();
        self.entries.push(Entry { content, next: index + 1, at, repeated: false, stopped: false });
        index
    }

    // The lexer bounds the depth of this recursion.
    fn value(&mut self, lexer: &mut Lexer<'a>) -> Result<(), Halt> {
        let first = lexer.next();
        let at = lexer.at();
        let content = match first {
            Some(b'"') => Content::Text(lexer.string()?),
            Some(b'-' | b'0'..=b'9') => match lexer.number()? {
                Numeral::Finite(number) => Content::Number(number),
                Numeral::Infinite => {
                    self.infinite.push(self.entries.len());
                    Content::Infinite { negative: first == Some(b'-') }
                }
            },
            Some(b'{') => return self.object(lexer, at),
            Some(b'[') => return self.array(lexer, at),
            Some(b'n') => lexer.word("null").map(|()| Content::Null)?,
            Some(b't') => lexer.word("true").map(|()| Content::Boolean(true))?,
            Some(b'f') => lexer.word("false").map(|()| Content::Boolean(false))?,
            _ => return Err(lexer.unexpected()),
        };
        self.push(content, at);
        Ok(())
    }

    fn array(&mut self, lexer: &mut Lexer<'a>, at: usize) -> Result<(), Halt> {
        let array = self.push(Content::Array(None), at);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.more(self.open.len() == begun, b']')?.is_some() {
            self.open.push(self.entries.len());
            self.value(lexer)?;
        }
        self.close_array(array, begun);
        Ok(())
    }

    fn object(&mut self, lexer: &mut Lexer<'a>, at: usize) -> Result<(), Halt> {
        let object = self.push(Content::Object(None), at);
        lexer.open()?;
        let begun = self.open.len();
        while lexer.more(self.open.len() == begun, b'}')?.is_some() {
            let at = lexer.at();
            let name = lexer.name()?;
            self.open.push(self.entries.len());
            self.push(Content::Text(name), at);
            self.value(lexer)?;
        }
        self.close_object(object, begun);
        Ok(())
    }

    fn take(&mut self, value: &'a serde_json::Value) {
        use serde_json::Value;
        let at = self.entries.len();
        match value {
            Value::Null => drop(self.push(Content::Null, at)),
            Value::Bool(value) => drop(self.push(Content::Boolean(*value), at)),
            // Through its text: with `arbitrary_precision` it may be larger than any double.
            Value::Number(number) => match Number::parse(&number.to_string()) {
                Some(number) => drop(self.push(Content::Number(number), at)),
                None => {
                    self.infinite.push(at);
                    let negative = number.to_string().starts_with('-');
                    self.push(Content::Infinite { negative }, at);
                }
            },
            Value::String(text) => drop(self.push(Content::Text(Cow::Borrowed(text)), at)),
            Value::Array(items) => {
                self.push(Content::Array(None), at);
                let begun = self.open.len();
                for item in items {
                    self.open.push(self.entries.len());
                    self.take(item);
                }
                self.close_array(at, begun);
            }
            Value::Object(members) => {
                self.push(Content::Object(None), at);
                let begun = self.open.len();
                for (name, value) in members {
                    let at = self.entries.len();
                    self.open.push(at);
                    self.push(Content::Text(Cow::Borrowed(name)), at);
                    self.take(value);
                }
                self.close_object(at, begun);
            }
        }
    }

    fn close_array(&mut self, array: usize, begun: usize) {
        let items = self.open.get(begun..).unwrap_or_default();
        let index = (items.len() > LARGE).then(|| items.into());
        self.open.truncate(begun);
        self.close(array, Content::Array(index));
    }

    fn close_object(&mut self, object: usize, begun: usize) {
        let names = self.open.get(begun..).unwrap_or_default();
        let index = (names.len() > LARGE).then(|| names.to_vec());
        let index = match index {
            Some(names) => Some(self.sort_names(names).into()),
            None => {
                self.compare_names(begun);
                None
            }
        };
        self.open.truncate(begun);
        self.close(object, Content::Object(index));
    }

    fn compare_names(&mut self, begun: usize) {
        // A bit for each name: only where it is set already can the name have stood there before.
        let mut seen = 0_u64;
        for place in begun..self.open.len() {
            let Some(&name) = self.open.get(place) else { break };
            let text = self.text(name).as_bytes();
            let (first, last) = (text.first().copied().unwrap_or(0), text.last().copied().unwrap_or(0));
            let mixed = text.len().wrapping_mul(5) ^ usize::from(first).wrapping_mul(3) ^ usize::from(last);
            let bit = 1 << (mixed % 64);
            if seen & bit != 0 {
                let before = self.open.get(begun..place).unwrap_or_default();
                let same = before.iter().filter(|before| self.text(**before) == self.text(name)).count();
                self.note_repeated(name, same);
            }
            seen |= bit;
        }
    }

    // A large object costs no more than its share.
    fn sort_names(&mut self, mut names: Vec<usize>) -> Vec<usize> {
        names.sort_by(|one, two| self.text(*one).cmp(self.text(*two)).then(one.cmp(two)));
        let mut firsts: Vec<usize> = Vec::with_capacity(names.len());
        let mut before = 0;
        for name in names {
            let same = firsts.last().is_some_and(|first| self.text(*first) == self.text(name));
            before = if same { before + 1 } else { 0 };
            self.note_repeated(name, before);
            if !same {
                firsts.push(name);
            }
        }
        firsts
    }

    /// Of several equal names the second is reported; none but the first counts.
    fn note_repeated(&mut self, name: usize, before: usize) {
        if before == 1 {
            self.repeated.push(name);
        }
        if let Some(entry) = self.entries.get_mut(name)
            && before > 0
        {
            entry.repeated = true;
        }
    }

    fn close(&mut self, index: usize, content: Content<'a>) {
        let next = self.entries.len();
        if let Some(entry) = self.entries.get_mut(index) {
            entry.next = next;
            entry.content = content;
        }
    }

    pub(crate) fn text(&self, index: usize) -> &str {
        match self.entries.get(index) {
            Some(Entry { content: Content::Text(text), .. }) => text,
            _ => "",
        }
    }
}
