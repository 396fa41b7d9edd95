//! Puts members into tables, by header, by dotted key, or in braces.

use super::{Builder, MOST_MEMBERS};
use crate::diagnostic::{code, quoted};
use crate::load::node::{Kind, Made, Member, Node, Table};
use crate::spec::Located;

impl Builder<'_> {
    /// Makes the table that a header names.
    pub(super) fn open(&mut self, root: &mut Table, header: &[Located<String>]) {
        let Some((last, path)) = header.split_last() else { return };
        let Some(table) = self.descend(root, path, Made::Passing) else { return };
        if let Some(member) = table.members.iter_mut().rfind(|member| member.key.value == last.value) {
            if let Kind::Table(inner) = &mut member.value.kind
                && inner.made == Made::Passing
            {
                inner.made = Made::Header;
                member.key.place = last.place.clone();
                return;
            }
            let first = member.key.clone();
            self.repeated(&first, last);
        }
        self.push(table, Member::new(last, Made::Header));
    }

    /// Follows a path of names, making the tables that are not there.
    pub(super) fn descend<'t>(
        &mut self,
        table: &'t mut Table,
        path: &[Located<String>],
        made: Made,
    ) -> Option<&'t mut Table> {
        let Some((name, rest)) = path.split_first() else { return Some(table) };
        // Of two tables with one name, both of which are kept, the last is being written.
        let at = table.members.iter().rposition(|member| member.key.value == name.value);
        let at = match at {
            Some(at) => at,
            None => {
                let at = table.members.len();
                self.push(table, Member::new(name, made));
                at
            }
        };
        let member = table.members.get_mut(at)?;
        let first = member.key.clone();
        match &mut member.value.kind {
            Kind::Table(inner) if may_grow(inner.made, made) => self.descend(inner, rest, made),
            _ => {
                self.repeated(&first, name);
                None
            }
        }
    }

    /// Adds a value under a key, which may be dotted.
    pub(super) fn add(&mut self, table: &mut Table, path: &[Located<String>], value: Node) {
        let Some((last, path)) = path.split_last() else { return };
        let Some(table) = self.descend(table, path, Made::Dotted) else { return };
        if let Some(first) = table.get(&last.value) {
            let first = first.key.clone();
            self.repeated(&first, last);
        }
        self.push(table, Member { key: last.clone(), value });
    }

    fn push(&mut self, table: &mut Table, member: Member) {
        if table.members.len() == MOST_MEMBERS {
            let message = "this table has more than 1,000 members";
            self.found.push(code::TOO_MANY_MEMBERS.at(&member.key.place, message));
            self.full = true;
        }
        if self.room(&member.key.place) {
            table.members.push(member);
        }
    }

    fn repeated(&mut self, first: &Located<String>, second: &Located<String>) {
        let message = format!("{} stands twice in one table", quoted(&second.value));
        self.found.push(
            code::DUPLICATE_KEY
                .at(&second.place, message)
                .also(&first.place, "first defined here")
                .help("rename one of them, or remove it"),
        );
    }
}

/// Braces close a table; dotted keys and headers do not reach into each other's tables.
fn may_grow(table: Made, by: Made) -> bool {
    match table {
        Made::Passing | Made::Header => by == Made::Passing,
        Made::Dotted => by == Made::Dotted,
        Made::Inline => false,
    }
}
