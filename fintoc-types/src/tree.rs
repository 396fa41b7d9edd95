//! A JSON text as a tree that knows the position of everything in it, and the values of that tree.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};

use crate::duplicates::repeats;
use crate::kind::Kind;
use crate::kind::Kinds;
use crate::number::Number;
use crate::path::Segment;

/// The values of a text, each one before what it holds.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) repeated: Vec<usize>,
    pub(crate) infinite: Vec<usize>,
    // The children of the values that are being read, innermost last.
    pub(crate) open: Vec<usize>,
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

    /// Of each name that an object has several times, the second.
    pub(crate) fn repeated(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.repeated.iter().filter_map(|index| Node::new(self, *index))
    }

    /// The numbers that no double holds.
    pub(crate) fn infinite(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.infinite.iter().filter_map(|index| Node::new(self, *index))
    }

    /// Says that a value cannot be read because of what it is itself.
    pub(crate) fn stop(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.stopped = true;
        }
    }

    pub(crate) fn push(&mut self, content: Content<'a>, at: usize) -> usize {
        let index = self.entries.len();
        self.entries.push(Entry { content, next: index + 1, at, repeated: false, stopped: false });
        index
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

    pub(crate) fn close_array(&mut self, array: usize, begun: usize) {
        let items = self.open.get(begun..).unwrap_or_default();
        let index = (items.len() > LARGE).then(|| items.into());
        self.open.truncate(begun);
        self.close(array, Content::Array(index));
    }

    pub(crate) fn close_object(&mut self, object: usize, begun: usize) {
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

/// A value in a tree.
#[derive(Debug, Clone, Copy)]
pub struct Node<'t, 'a> {
    tree: &'t Tree<'a>,
    index: usize,
}

impl<'t, 'a> Node<'t, 'a> {
    pub(crate) fn new(tree: &'t Tree<'a>, index: usize) -> Option<Self> {
        tree.entry(index).map(|_| Self { tree, index })
    }

    pub(crate) fn index(self) -> usize {
        self.index
    }

    fn entry(self) -> Option<&'t Entry<'a>> {
        self.tree.entry(self.index)
    }

    pub(crate) fn content(self) -> Option<&'t Content<'a>> {
        self.entry().map(|entry| &entry.content)
    }

    /// The byte where it begins.
    pub(crate) fn at(self) -> usize {
        self.entry().map_or(0, |entry| entry.at)
    }

    /// The JSON kind; none of a number that no double holds.
    pub(crate) fn kind(self) -> Option<Kind> {
        Some(match self.content()? {
            Content::Null => Kind::Null,
            Content::Boolean(_) => Kind::Boolean,
            Content::Number(number) => number.kind(),
            Content::Infinite { .. } => return None,
            Content::Text(_) => Kind::String,
            Content::Array(_) => Kind::Array,
            Content::Object(_) => Kind::Object,
        })
    }

    fn is(self, kind: Kind) -> bool {
        self.kind().is_some_and(|found| Kinds::of(kind).contains(found))
    }

    /// The items of an array; the names and values of an object, one after the other.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> + Clone {
        let holds = matches!(self.content(), Some(Content::Array(_) | Content::Object(_)));
        let end = self.entry().filter(|_| holds).map_or(0, |entry| entry.next);
        let node = move |index| (index < end).then_some(Self { index, ..self });
        std::iter::successors(node(self.index + 1), move |last| node(last.entry()?.next))
    }

    /// The members of an object, of each name the first: name, its node, the value.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'t Cow<'a, str>, Self, Self)> {
        let mut children = self.is(Kind::Object).then(|| self.children());
        std::iter::from_fn(move || {
            let children = children.as_mut()?;
            loop {
                let (key, value) = (children.next()?, children.next()?);
                if let Some(Entry { content: Content::Text(name), repeated: false, .. }) = key.entry() {
                    return Some((name, key, value));
                }
            }
        })
    }

    /// A member's name and value.
    pub(crate) fn member(self, name: &str) -> Option<(Self, Self)> {
        let Some(Content::Object(index)) = self.content() else { return None };
        let Some(names) = index else {
            return self.find(name);
        };
        let place = names.binary_search_by(|known| self.tree.text(*known).cmp(name)).ok()?;
        let key = Self { index: *names.get(place)?, ..self };
        Some((key, Self { index: key.index + 1, ..self }))
    }

    fn find(self, name: &str) -> Option<(Self, Self)> {
        let end = self.entry()?.next;
        let mut index = self.index + 1;
        while index < end {
            // The first of a name is the one that counts.
            if self.tree.text(index) == name {
                return Some((Self { index, ..self }, Self { index: index + 1, ..self }));
            }
            index = self.tree.entry(index + 1)?.next;
        }
        None
    }

    /// An item of an array.
    pub(crate) fn item(self, index: usize) -> Option<Self> {
        match self.content()? {
            Content::Array(Some(items)) => items.get(index).map(|index| Self { index: *index, ..self }),
            Content::Array(None) => self.children().nth(index),
            _ => None,
        }
    }

    /// How many items an array has.
    pub(crate) fn count(self) -> usize {
        match self.content() {
            Some(Content::Array(Some(items))) => items.len(),
            Some(Content::Array(None)) => self.children().count(),
            _ => 0,
        }
    }

    /// How many members an object has.
    pub(crate) fn size(self) -> usize {
        self.members().count()
    }

    /// The value at the end of a path, if it and every value on the way takes part in rules; `index` is for `*`.
    pub(crate) fn walk(self, path: &[&str], index: usize) -> Option<Self> {
        path.iter().try_fold(self, |node, step| {
            let next = match *step {
                "*" => node.item(index)?,
                name => node.member(name)?.1,
            };
            let reads = next.entry().is_some_and(|entry| !entry.stopped);
            (reads && next.kind().is_some_and(|kind| kind != Kind::Null)).then_some(next)
        })
    }

    /// The names and indices on the way to what stands inside this value.
    pub(crate) fn path(self, to: usize) -> Vec<Segment> {
        let mut path = Vec::new();
        let mut here = self;
        while let Some(next) = here.towards(to, &mut path) {
            here = next;
        }
        path
    }

    fn towards(self, to: usize, path: &mut Vec<Segment>) -> Option<Self> {
        let holds = |node: &Self| node.index <= to && node.entry().is_some_and(|entry| to < entry.next);
        let mut children = self.children();
        if self.is(Kind::Array) {
            let (index, child) = children.enumerate().find(|(_, child)| holds(child))?;
            path.push(Segment::Index(index));
            return Some(child);
        }
        while let (Some(key), Some(value)) = (children.next(), children.next()) {
            if key.index == to || holds(&value) {
                path.push(Segment::Key(self.tree.text(key.index).into()));
                return holds(&value).then_some(value);
            }
        }
        None
    }

    /// Whether two items of an array are equal.
    pub(crate) fn repeats(self) -> bool {
        let keys = RandomState::new();
        let items = self.children().map(|item| (item.digest(&keys), item));
        repeats(items, |one, two| one.equals(*two))
    }

    /// The same number for values that are equal; for others another one, but for chance.
    fn digest(self, keys: &RandomState) -> u64 {
        match self.content() {
            Some(Content::Array(_)) => {
                keys.hash_one(self.children().map(|item| item.digest(keys)).collect::<Vec<_>>())
            }
            // A sum knows no order.
            Some(Content::Object(_)) => self
                .members()
                .fold(0, |sum, (name, _, value)| sum.wrapping_add(keys.hash_one((name, value.digest(keys))))),
            Some(Content::Number(number)) => keys.hash_one(number),
            Some(Content::Text(text)) => keys.hash_one(text),
            Some(Content::Boolean(value)) => keys.hash_one(value),
            Some(Content::Infinite { .. } | Content::Null) | None => 0,
        }
    }

    /// Whether both are the same JSON value: numbers as doubles, objects without order.
    fn equals(self, other: Self) -> bool {
        match (self.content(), other.content()) {
            (Some(Content::Array(_)), Some(Content::Array(_))) => {
                self.count() == other.count()
                    && self.children().zip(other.children()).all(|(one, two)| one.equals(two))
            }
            (Some(Content::Object(_)), Some(Content::Object(_))) => {
                let has = |(name, _, value): (&Cow<'_, str>, _, Self)| {
                    other.member(name).is_some_and(|(_, other)| value.equals(other))
                };
                self.size() == other.size() && self.members().all(has)
            }
            (Some(Content::Number(one)), Some(Content::Number(two))) => one == two,
            (Some(Content::Text(one)), Some(Content::Text(two))) => one == two,
            (Some(Content::Boolean(one)), Some(Content::Boolean(two))) => one == two,
            (Some(Content::Infinite { negative: one }), Some(Content::Infinite { negative: two })) => {
                one == two
            }
            (Some(Content::Null), Some(Content::Null)) => true,
            _ => false,
        }
    }
}
