//! Locates the findings of the typed pass: a second scan of the text, which reads no values.
//!
//! The text is known to be JSON without duplicate members and the value to be complete, so nothing
//! else can be found.

use crate::path::Part;
use crate::read::lexer::{Lexer, Stopped};
use crate::report::context::{Anchor, Context, Finding, FindingKind};

/// Sets the byte offset of each finding.
pub(crate) fn locate(text: &str, cx: &mut Context) {
    let (found, steps) = cx.findings_since_mut(0);
    let mut parts = Vec::with_capacity(found.len().saturating_mul(4));
    let mut wanted = Vec::with_capacity(found.len());
    for found in found {
        let begun = parts.len();
        found.push_parts(steps, &mut parts);
        wanted.push(Wanted { found, path: begun..parts.len(), passed: Some(0) });
    }
    let mut locator = Locator { lexer: Lexer::new(text), parts: &parts, wanted };
    // If the scan ends early, the offsets so far are kept.
    let _ = locator.value(0, 0);
}

/// A finding that is being located.
struct Wanted<'f> {
    found: &'f mut Finding,
    path: std::ops::Range<usize>,
    /// The number of path segments that lead to the current value; `None` once the path leads
    /// elsewhere.
    passed: Option<usize>,
}

struct Locator<'t, 'f> {
    lexer: Lexer<'t>,
    parts: &'f [Part<'f>],
    wanted: Vec<Wanted<'f>>,
}

impl Locator<'_, '_> {
    /// Scans a value that is on the path of some finding; `name` is the offset of the name before
    /// it. The text bounds the depth.
    fn value(&mut self, depth: usize, name: usize) -> Result<(), Stopped> {
        let first = self.lexer.next();
        let offset = self.lexer.offset();
        let mut inside = false;
        for wanted in &mut self.wanted {
            if wanted.passed == Some(depth) {
                inside |= wanted.enter(depth, name, offset);
            }
        }
        match first {
            Some(b'{') if inside => self.object(depth),
            Some(b'[') if inside => self.array(depth, offset),
            _ => self.lexer.skip(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), Stopped> {
        self.lexer.open()?;
        let mut first = true;
        while self.lexer.next_item(std::mem::take(&mut first), b'}')?.is_some() {
            let offset = self.lexer.offset();
            let name = self.lexer.name()?;
            self.child(depth, offset, Part::Name(&name))?;
        }
        Ok(())
    }

    fn array(&mut self, depth: usize, offset: usize) -> Result<(), Stopped> {
        self.lexer.open()?;
        let mut index = 0;
        while self.lexer.next_item(index == 0, b']')?.is_some() {
            self.child(depth, offset, Part::Index(index))?;
            index = index.wrapping_add(1);
        }
        Ok(())
    }

    fn child(&mut self, depth: usize, offset: usize, step: Part<'_>) -> Result<(), Stopped> {
        let mut some = false;
        let next = depth.saturating_add(1);
        for wanted in &mut self.wanted {
            if wanted.passed == Some(depth) && wanted.part(self.parts, depth) == Some(step) {
                wanted.passed = Some(next);
                some = true;
            }
        }
        if !some {
            self.lexer.next();
            return self.lexer.skip();
        }
        self.value(next, offset)?;
        for wanted in &mut self.wanted {
            if wanted.passed.is_some_and(|passed| passed >= next) {
                wanted.passed = None;
            }
        }
        Ok(())
    }
}

impl Wanted<'_> {
    fn part<'p>(&self, parts: &[Part<'p>], depth: usize) -> Option<Part<'p>> {
        parts.get(self.path.clone())?.get(depth).copied()
    }

    /// Sets the offset of a value on the path, or at its end. Returns whether the path goes on.
    fn enter(&mut self, depth: usize, name: usize, offset: usize) -> bool {
        let goes_on = depth < self.path.len();
        let FindingKind::Violation { anchor, .. } = self.found.kind else { return false };
        // If the path ends early, the last value on it is the location.
        match anchor {
            Anchor::Value => self.found.offset = offset,
            Anchor::Name if !goes_on && depth > 0 => self.found.offset = name,
            Anchor::Parent if !goes_on && depth > 0 => {}
            Anchor::Name | Anchor::Parent => self.found.offset = offset,
        }
        goes_on
    }
}
