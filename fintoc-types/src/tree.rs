//! A JSON text as a tree in which everything has a position, and the values of that tree.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};

use crate::duplicates::has_duplicates;
use crate::kind::{Kind, Kinds};
use crate::number::Number;
use crate::path::Segment;

/// The values of a text, parents before children.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    pub(crate) entries: Vec<Entry<'a>>,
    pub(crate) duplicates: Vec<usize>,
    pub(crate) out_of_range: Vec<usize>,
    // The children of the values that are being read, innermost last.
    pub(crate) open: Vec<usize>,
}

/// A value, or the name of a member, which its value follows.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub(crate) value: NodeValue<'a>,
    /// The index of the entry after everything inside this one.
    pub(crate) next: usize,
    /// The byte offset at which it begins.
    pub(crate) offset: usize,
    /// Whether it is a name that its object already has.
    pub(crate) is_duplicate: bool,
    /// Whether the value itself, not something inside it, cannot be read, once that is known.
    pub(crate) stopped: bool,
}

#[derive(Debug)]
pub(crate) enum NodeValue<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    /// A number out of the range of a double, which sorts below or above all others.
    OutOfRange {
        negative: bool,
    },
    Text(Cow<'a, str>),
    Array(Index),
    Object(Index),
}

/// The items of a large array, in order; or the names of a large object without duplicates, sorted.
pub(crate) type Index = Option<Box<[usize]>>;

/// A value with more children than this has an index.
const LARGE: usize = 32;

impl<'a> Tree<'a> {
    /// Converts a value that serde_json has parsed. The offsets are the indices of the entries.
    pub(crate) fn from_json(value: &'a serde_json::Value) -> Self {
        let mut tree = Self::default();
        tree.push_json(value);
        tree
    }

    /// Returns the outermost value.
    pub(crate) fn root(&self) -> Option<Node<'_, 'a>> {
        Node::new(self, 0)
    }

    pub(crate) fn entry(&self, index: usize) -> Option<&Entry<'a>> {
        self.entries.get(index)
    }

    /// Returns the second of each name that an object has several times.
    pub(crate) fn duplicates(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.duplicates.iter().filter_map(|index| Node::new(self, *index))
    }

    /// Returns the numbers out of the range of a double.
    pub(crate) fn out_of_range(&self) -> impl Iterator<Item = Node<'_, 'a>> {
        self.out_of_range.iter().filter_map(|index| Node::new(self, *index))
    }

    /// Records that a value itself cannot be read.
    pub(crate) fn stop(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.stopped = true;
        }
    }

    pub(crate) fn push(&mut self, value: NodeValue<'a>, offset: usize) -> usize {
        let index = self.entries.len();
        self.entries.push(Entry { value, next: index + 1, offset, is_duplicate: false, stopped: false });
        index
    }

    fn push_json(&mut self, value: &'a serde_json::Value) {
        use serde_json::Value;
        let offset = self.entries.len();
        match value {
            Value::Null => drop(self.push(NodeValue::Null, offset)),
            Value::Bool(value) => drop(self.push(NodeValue::Boolean(*value), offset)),
            // Parses the number's text: with `arbitrary_precision` it can be out of the range of a
            // double.
            Value::Number(number) => match Number::parse(&number.to_string()) {
                Some(number) => drop(self.push(NodeValue::Number(number), offset)),
                None => {
                    self.out_of_range.push(offset);
                    let negative = number.to_string().starts_with('-');
                    self.push(NodeValue::OutOfRange { negative }, offset);
                }
            },
            Value::String(text) => drop(self.push(NodeValue::Text(Cow::Borrowed(text)), offset)),
            Value::Array(items) => {
                self.push(NodeValue::Array(None), offset);
                let begun = self.open.len();
                for item in items {
                    self.open.push(self.entries.len());
                    self.push_json(item);
                }
                self.close_array(offset, begun);
            }
            Value::Object(members) => {
                self.push(NodeValue::Object(None), offset);
                let begun = self.open.len();
                for (name, value) in members {
                    let offset = self.entries.len();
                    self.open.push(offset);
                    self.push(NodeValue::Text(Cow::Borrowed(name)), offset);
                    self.push_json(value);
                }
                self.close_object(offset, begun);
            }
        }
    }

    pub(crate) fn close_array(&mut self, array: usize, begun: usize) {
        let items = self.open.get(begun..).unwrap_or_default();
        let index = (items.len() > LARGE).then(|| items.into());
        self.open.truncate(begun);
        self.close(array, NodeValue::Array(index));
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
        self.close(object, NodeValue::Object(index));
    }

    fn compare_names(&mut self, begun: usize) {
        // A Bloom filter of one word: names are compared only if the bit is already set.
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
                self.mark_duplicate(name, same);
            }
            seen |= bit;
        }
    }

    // Sorting keeps large objects from taking quadratic time.
    fn sort_names(&mut self, mut names: Vec<usize>) -> Vec<usize> {
        names.sort_by(|one, two| self.text(*one).cmp(self.text(*two)).then(one.cmp(two)));
        let mut firsts: Vec<usize> = Vec::with_capacity(names.len());
        let mut before = 0;
        for name in names {
            let same = firsts.last().is_some_and(|first| self.text(*first) == self.text(name));
            before = if same { before + 1 } else { 0 };
            self.mark_duplicate(name, before);
            if !same {
                firsts.push(name);
            }
        }
        firsts
    }

    /// Of equal names the second is reported, and only the first counts.
    fn mark_duplicate(&mut self, name: usize, before: usize) {
        if before == 1 {
            self.duplicates.push(name);
        }
        if let Some(entry) = self.entries.get_mut(name)
            && before > 0
        {
            entry.is_duplicate = true;
        }
    }

    fn close(&mut self, index: usize, value: NodeValue<'a>) {
        let next = self.entries.len();
        if let Some(entry) = self.entries.get_mut(index) {
            entry.next = next;
            entry.value = value;
        }
    }

    pub(crate) fn text(&self, index: usize) -> &str {
        match self.entries.get(index) {
            Some(Entry { value: NodeValue::Text(text), .. }) => text,
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

    pub(crate) fn value(self) -> Option<&'t NodeValue<'a>> {
        self.entry().map(|entry| &entry.value)
    }

    /// Returns the byte offset at which the value begins.
    pub(crate) fn offset(self) -> usize {
        self.entry().map_or(0, |entry| entry.offset)
    }

    /// Returns the JSON kind; `None` for a number out of the range of a double.
    pub(crate) fn kind(self) -> Option<Kind> {
        Some(match self.value()? {
            NodeValue::Null => Kind::Null,
            NodeValue::Boolean(_) => Kind::Boolean,
            NodeValue::Number(number) => number.kind(),
            NodeValue::OutOfRange { .. } => return None,
            NodeValue::Text(_) => Kind::String,
            NodeValue::Array(_) => Kind::Array,
            NodeValue::Object(_) => Kind::Object,
        })
    }

    fn is(self, kind: Kind) -> bool {
        self.kind().is_some_and(|found| Kinds::only(kind).contains(found))
    }

    /// Returns the items of an array, or the names and values of an object in turn.
    pub(crate) fn children(self) -> impl Iterator<Item = Self> + Clone {
        let holds = matches!(self.value(), Some(NodeValue::Array(_) | NodeValue::Object(_)));
        let end = self.entry().filter(|_| holds).map_or(0, |entry| entry.next);
        let node = move |index| (index < end).then_some(Self { index, ..self });
        std::iter::successors(node(self.index + 1), move |last| node(last.entry()?.next))
    }

    /// Returns the members of an object without duplicates: name, node of the name, value.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'t Cow<'a, str>, Self, Self)> {
        let mut children = self.is(Kind::Object).then(|| self.children());
        std::iter::from_fn(move || {
            let children = children.as_mut()?;
            loop {
                let (key, value) = (children.next()?, children.next()?);
                if let Some(Entry { value: NodeValue::Text(name), is_duplicate: false, .. }) = key.entry() {
                    return Some((name, key, value));
                }
            }
        })
    }

    /// Returns the name and the value of a member.
    pub(crate) fn member(self, name: &str) -> Option<(Self, Self)> {
        let Some(NodeValue::Object(index)) = self.value() else { return None };
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
            // Of equal names the first counts.
            if self.tree.text(index) == name {
                return Some((Self { index, ..self }, Self { index: index + 1, ..self }));
            }
            index = self.tree.entry(index + 1)?.next;
        }
        None
    }

    /// Returns an item of an array.
    pub(crate) fn item(self, index: usize) -> Option<Self> {
        match self.value()? {
            NodeValue::Array(Some(items)) => items.get(index).map(|index| Self { index: *index, ..self }),
            NodeValue::Array(None) => self.children().nth(index),
            _ => None,
        }
    }

    /// Returns the number of items of an array.
    pub(crate) fn count(self) -> usize {
        match self.value() {
            Some(NodeValue::Array(Some(items))) => items.len(),
            Some(NodeValue::Array(None)) => self.children().count(),
            _ => 0,
        }
    }

    /// Returns the number of members of an object.
    pub(crate) fn size(self) -> usize {
        self.members().count()
    }

    /// Returns the value at the end of a path, if it and every value on the path takes part in
    /// rules. `index` replaces `*`.
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

    /// Returns the segments of the path to an entry inside this value.
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

    /// Returns whether two items of an array are equal.
    pub(crate) fn has_duplicates(self) -> bool {
        let keys = RandomState::new();
        let items = self.children().map(|item| (item.digest(&keys), item));
        has_duplicates(items, |one, two| one.equals(*two))
    }

    /// Returns a hash that is the same for equal values.
    fn digest(self, keys: &RandomState) -> u64 {
        match self.value() {
            Some(NodeValue::Array(_)) => {
                keys.hash_one(self.children().map(|item| item.digest(keys)).collect::<Vec<_>>())
            }
            // A sum does not depend on the order.
            Some(NodeValue::Object(_)) => self
                .members()
                .fold(0, |sum, (name, _, value)| sum.wrapping_add(keys.hash_one((name, value.digest(keys))))),
            Some(NodeValue::Number(number)) => keys.hash_one(number),
            Some(NodeValue::Text(text)) => keys.hash_one(text),
            Some(NodeValue::Boolean(value)) => keys.hash_one(value),
            Some(NodeValue::OutOfRange { .. } | NodeValue::Null) | None => 0,
        }
    }

    /// Returns whether both are the same JSON value: numbers as doubles, objects regardless of
    /// order.
    fn equals(self, other: Self) -> bool {
        match (self.value(), other.value()) {
            (Some(NodeValue::Array(_)), Some(NodeValue::Array(_))) => {
                self.count() == other.count()
                    && self.children().zip(other.children()).all(|(one, two)| one.equals(two))
            }
            (Some(NodeValue::Object(_)), Some(NodeValue::Object(_))) => {
                let has = |(name, _, value): (&Cow<'_, str>, _, Self)| {
                    other.member(name).is_some_and(|(_, other)| value.equals(other))
                };
                self.size() == other.size() && self.members().all(has)
            }
            (Some(NodeValue::Number(one)), Some(NodeValue::Number(two))) => one == two,
            (Some(NodeValue::Text(one)), Some(NodeValue::Text(two))) => one == two,
            (Some(NodeValue::Boolean(one)), Some(NodeValue::Boolean(two))) => one == two,
            (
                Some(NodeValue::OutOfRange { negative: one }),
                Some(NodeValue::OutOfRange { negative: two }),
            ) => one == two,
            (Some(NodeValue::Null), Some(NodeValue::Null)) => true,
            _ => false,
        }
    }
}
