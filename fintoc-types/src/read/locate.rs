//! Finds the places of what one pass over a text has found: a second look at the text, which reads no values.
//!
//! The text is known to be JSON without repeated names, and its value to be whole, so that nothing else is to be found.

use crate::path::Part;
use crate::read::lexer::{Halt, Lexer};
use crate::report::context::{Anchor, Cx, Found, What};

/// Says of everything found where its place begins.
pub(crate) fn locate(text: &str, cx: &mut Cx) {
    let (found, steps) = cx.found_since_mut(0);
    let mut parts = Vec::with_capacity(found.len().saturating_mul(4));
    let mut wanted = Vec::with_capacity(found.len());
    for found in found {
        let begun = parts.len();
        found.push_parts(steps, &mut parts);
        wanted.push(Wanted { found, path: begun..parts.len(), passed: Some(0) });
    }
    let mut walk = Walk { lexer: Lexer::new(text), parts: &parts, wanted };
    // Where the walk ended early, the places that were passed stand.
    let _ = walk.value(0, 0);
}

/// A violation whose place is looked for.
struct Wanted<'f> {
    found: &'f mut Found,
    path: std::ops::Range<usize>,
    /// How many of its parts lead to the value that is looked at; `None` once they cannot lead any further.
    passed: Option<usize>,
}

struct Walk<'t, 'f> {
    lexer: Lexer<'t>,
    parts: &'f [Part<'f>],
    wanted: Vec<Wanted<'f>>,
}

impl Walk<'_, '_> {
    /// Passes a value to which some pointers lead; `name` is where the name before it begins. The text bounds the depth.
    fn value(&mut self, depth: usize, name: usize) -> Result<(), Halt> {
        let first = self.lexer.next();
        let at = self.lexer.at();
        let mut inside = false;
        for wanted in &mut self.wanted {
            if wanted.passed == Some(depth) {
                inside |= wanted.enter(depth, name, at);
            }
        }
        match first {
            Some(b'{') if inside => self.object(depth),
            Some(b'[') if inside => self.array(depth, at),
            _ => self.lexer.skip(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), Halt> {
        self.lexer.open()?;
        let mut first = true;
        while self.lexer.more(std::mem::take(&mut first), b'}')?.is_some() {
            let at = self.lexer.at();
            let name = self.lexer.name()?;
            self.child(depth, at, Part::Name(&name))?;
        }
        Ok(())
    }

    fn array(&mut self, depth: usize, at: usize) -> Result<(), Halt> {
        self.lexer.open()?;
        let mut index = 0;
        while self.lexer.more(index == 0, b']')?.is_some() {
            self.child(depth, at, Part::Index(index))?;
            index = index.wrapping_add(1);
        }
        Ok(())
    }

    fn child(&mut self, depth: usize, at: usize, step: Part<'_>) -> Result<(), Halt> {
        let mut some = false;
        let next = depth.saturating_add(1);
        for wanted in &mut self.wanted {
            if wanted.passed == Some(depth) && wanted.step(self.parts, depth) == Some(step) {
                wanted.passed = Some(next);
                some = true;
            }
        }
        if !some {
            self.lexer.next();
            return self.lexer.skip();
        }
        self.value(next, at)?;
        for wanted in &mut self.wanted {
            if wanted.passed.is_some_and(|passed| passed >= next) {
                wanted.passed = None;
            }
        }
        Ok(())
    }
}

impl Wanted<'_> {
    fn step<'p>(&self, parts: &[Part<'p>], depth: usize) -> Option<Part<'p>> {
        parts.get(self.path.clone())?.get(depth).copied()
    }

    /// Takes the place of a value on the way, or at its end; says whether the way goes on.
    fn enter(&mut self, depth: usize, name: usize, at: usize) -> bool {
        let goes_on = depth < self.path.len();
        let What::Broken { anchor, .. } = self.found.what else { return false };
        // Where the way ends early, the last value on it is the place.
        match anchor {
            Anchor::Value => self.found.at = at,
            Anchor::Name if !goes_on && depth > 0 => self.found.at = name,
            Anchor::Parent if !goes_on && depth > 0 => {}
            Anchor::Name | Anchor::Parent => self.found.at = at,
        }
        goes_on
    }
}
