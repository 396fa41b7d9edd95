//! Looks at the values of a tree.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};

use crate::kind::{Kind, Kinds};
use crate::read::kind_of;
use crate::read::tree::{Content, Entry, Tree};
use crate::report::Segment;
use crate::rule::unique_items;

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
            Content::Number(number) => kind_of(*number),
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
        unique_items::repeats(items, |one, two| one.equals(*two))
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
