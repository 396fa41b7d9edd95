//! Reads `[...]`, with nothing in it that any engine takes for an operator.

use super::{Parser, Tree, fault};
use crate::pattern::Fault;

impl Parser<'_> {
    pub(super) fn class(&mut self) -> Result<Tree, Fault> {
        let open = self.at;
        self.at += 1;
        if self.peek() == Some(b'^') {
            let help = "list what is allowed: a class of what is not allowed takes any letter of the world";
            return Err(self.here(1, "a class says what is allowed", help));
        }
        let mut set = 0_u128;
        loop {
            match self.peek() {
                None => return Err(fault(open..open + 1, "this class is never closed", "close it with `]`")),
                Some(b']') if set == 0 => {
                    return Err(self.here(1, "this class is empty", "write `\\x5d` for the sign itself"));
                }
                Some(b']') => break,
                Some(_) => set |= self.range()?,
            }
        }
        self.at += 1;
        Ok(Tree::Class(set))
    }

    /// A character, or two with a hyphen between.
    fn range(&mut self) -> Result<u128, Fault> {
        let start = self.at;
        let first = self.member()?;
        // A hyphen before the closing bracket is itself.
        if !self.starts_with(b"-") || self.starts_with(b"-]") {
            return Ok(1 << first);
        }
        self.at += 1;
        let last = self.member()?;
        let like = |one: u8| (one.is_ascii_digit(), one.is_ascii_uppercase(), one.is_ascii_lowercase());
        if last < first {
            return Err(fault(
                start..self.at,
                "this range runs backwards",
                "write the lower character first",
            ));
        }
        // `[ -~]` and the like are clear; `[A-z]` is a slip.
        if like(first) != like(last) && (first, last) != (b' ', b'~') {
            let help = "write `[A-Za-z]`; only `[ -~]` may run over letters, digits and signs";
            return Err(fault(start..self.at, "this range runs over characters of several kinds", help));
        }
        Ok((u128::MAX >> (127 - last)) & (u128::MAX << first))
    }

    fn member(&mut self) -> Result<u8, Fault> {
        let Some(sign) = self.peek() else {
            return Err(self.here(0, "this class is never closed", "close it with `]`"));
        };
        match sign {
            b'\\' => return self.escape(),
            b'[' | b'^' | b'$' => {
                let help = format!("write `\\x{sign:02x}` for the sign itself");
                return Err(self.here(1, "some engines take this sign for an operator", &help));
            }
            b'-' if !self.starts_with(b"-]") && self.text.get(self.at.wrapping_sub(1)) != Some(&b'[') => {
                return Err(self.here(1, "a hyphen stands last in a class", "move it before the `]`"));
            }
            _ => self.at += 1,
        }
        if sign.is_ascii_punctuation() && self.peek() == Some(sign) {
            return Err(self.here(1, "some engines take a doubled sign for an operator", "write it once"));
        }
        Ok(sign)
    }
}
