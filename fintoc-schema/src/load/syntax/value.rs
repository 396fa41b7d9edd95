//! Puts scalars, lists and inline tables together.

use toml_parser::decoder::{IntegerRadix, ScalarKind};
use toml_parser::parser::{Event, EventKind};

use super::{Builder, MOST_MEMBERS};
use crate::constraint::LARGEST_INTEGER;
use crate::diagnostic::{Place, code};
use crate::load::node::{Kind, Made, Node, Table};

impl Builder<'_> {
    /// The value after a key. Where there is none, the parser has told it.
    pub(super) fn value(&mut self) -> Node {
        let mut place = self.source.place(0..0);
        while let Some(event) = self.events.as_slice().first() {
            place = self.place(event);
            match event.kind() {
                EventKind::Whitespace | EventKind::KeyValSep | EventKind::Error => {
                    self.events.next();
                }
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    self.events.next();
                    return self.started(event);
                }
                _ => break,
            }
        }
        Node { kind: Kind::Broken, place }
    }

    /// The value that an event begins. Recursion ends: depth was checked on the tokens.
    fn started(&mut self, event: &Event) -> Node {
        match event.kind() {
            EventKind::ArrayOpen => self.list(event),
            EventKind::InlineTableOpen => self.inline_table(event),
            _ => self.scalar(event),
        }
    }

    fn list(&mut self, open: &Event) -> Node {
        let mut items = Vec::new();
        let mut end = open;
        while let Some(event) = self.events.next() {
            end = event;
            match event.kind() {
                EventKind::ArrayClose => break,
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    let item = self.started(event);
                    if items.len() == MOST_MEMBERS {
                        let message = "this list has more than 1,000 items";
                        self.found.push(code::TOO_MANY_MEMBERS.at(&item.place, message));
                        self.full = true;
                    }
                    if self.room(&item.place) {
                        items.push(item);
                    }
                }
                _ => {}
            }
        }
        Node { kind: Kind::List(items), place: self.between(open, end) }
    }

    fn inline_table(&mut self, open: &Event) -> Node {
        let mut table = Table { members: Vec::new(), made: Made::Inline };
        let mut end = open;
        while let Some(event) = self.events.next() {
            end = event;
            match event.kind() {
                EventKind::InlineTableClose => break,
                EventKind::SimpleKey => {
                    let path = self.key(event);
                    let value = self.value();
                    self.add(&mut table, &path, value);
                }
                _ => {}
            }
        }
        Node { kind: Kind::Table(table), place: self.between(open, end) }
    }

    fn between(&self, open: &Event, end: &Event) -> Place {
        self.source.place(open.span().start()..end.span().end())
    }

    fn scalar(&mut self, event: &Event) -> Node {
        let place = self.place(event);
        let mut text = std::borrow::Cow::Borrowed("");
        let kind = self.toml.get(event).map(|raw| raw.decode_scalar(&mut text, &mut self.errors));
        let kind = match kind {
            // Files with either kind of line ends say the same.
            Some(ScalarKind::String) => Kind::Text(text.replace("\r\n", "\n")),
            Some(ScalarKind::Boolean(value)) => Kind::Boolean(value),
            Some(ScalarKind::DateTime) => Kind::Date,
            Some(ScalarKind::Float) => self.decimal(&text, &place),
            Some(ScalarKind::Integer(radix)) => self.integer(&text, radix, &place),
            None => Kind::Broken,
        };
        Node { kind, place }
    }

    fn integer(&mut self, digits: &str, radix: IntegerRadix, place: &Place) -> Kind {
        let fits = |number: &i64| number.unsigned_abs() <= LARGEST_INTEGER.unsigned_abs();
        if let Some(number) = i64::from_str_radix(digits, radix.value()).ok().filter(fits) {
            return Kind::Integer(number);
        }
        let message = "this number lies beyond 9,007,199,254,740,991 (2^53-1)";
        let help =
            "JSON numbers are exact only up to there; leave a bound out and the technical one is added";
        self.found.push(code::NUMBER_OUT_OF_RANGE.at(place, message).help(help));
        Kind::Broken
    }

    fn decimal(&mut self, digits: &str, place: &Place) -> Kind {
        match digits.parse::<f64>() {
            Ok(number) if number.is_finite() => Kind::Decimal(number),
            _ => {
                let message = "this is no finite number";
                self.found.push(code::NUMBER_OUT_OF_RANGE.at(place, message));
                Kind::Broken
            }
        }
    }
}
