//! The types that the compiler generates, the real ones and those of the fixtures, by name: what tests can do with a text of each.

use std::error::Error;
use std::fmt::Debug;

use fintoc_types::{
    Findings, IntoOwned, Language, Read, Reader, Reading, Root, Validate, Violation, Violations,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A generated type.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// What users see of it where it is a root.
    pub root: Root,
    /// By serde alone, from a text.
    pub plain: fn(&[u8]) -> Plain,
    /// From a value that serde_json has parsed.
    pub value: fn(&Reader, &serde_json::Value) -> Result<Findings, Violations>,
    /// Reads, and judges what was read once more.
    pub again: fn(&Reader, &[u8]) -> Result<[Findings; 2], Violations>,
    /// How the value of a text prints itself.
    pub shown: fn(&Reader, &[u8]) -> Result<String, Violations>,
    /// Everything that can be printed of a text, a line each.
    pub prints: fn(&[u8]) -> Vec<String>,
    /// The same type over texts that are held otherwise, where it has any: borrowed, and as `String`.
    pub held: &'static [ReadHeld],
    /// What a program dies with that expects a text to be good; `None` where it is.
    pub dies: fn(&[u8]) -> Option<String>,
}

/// Reads a text into a type that holds texts otherwise.
pub type ReadHeld = fn(&Reader, &[u8]) -> Result<Held, Violations>;

/// What came of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What was noticed.
    pub findings: Findings,
    /// The value, written.
    pub written: Vec<u8>,
    /// The value that borrows nothing any more, written.
    pub owned: Vec<u8>,
    /// How the value prints itself.
    pub shown: String,
}

fn held<T>(read: Result<Reading<T>, Violations>) -> Result<Held, Violations>
where
    T: Serialize + IntoOwned + Debug,
    T::Owned: Serialize,
{
    let Reading { value, findings, .. } = read?;
    let written = serde_json::to_vec(&value).expect("what was read can be written");
    let shown = format!("{value:#?}");
    let owned = serde_json::to_vec(&value.into_owned()).expect("what was read can be written");
    Ok(Held { findings, written, owned, shown })
}

/// What serde_json says when it drives the type alone: from bytes, from a text, from a value; `None` where the text is none.
pub type Plain = [Option<Result<(), String>>; 3];

impl Subject {
    /// The name is its module and name in the specs.
    #[must_use]
    pub const fn of<T>(name: &'static str) -> Self
    where
        T: for<'de> Read<'de> + DeserializeOwned + Serialize + Validate + Debug,
    {
        Self {
            root: Root::new::<T>(name),
            plain: plain::<T>,
            value: value::<T>,
            again: again::<T>,
            shown: shown::<T>,
            prints: prints::<T>,
            held: &[],
            dies: dies::<T>,
        }
    }

    /// What the type says of a text on every road, in one line without any order; over a parsed value only where `parsed` says so.
    #[must_use]
    pub fn verdict(&self, now: Option<i64>, text: &[u8], parsed: bool) -> String {
        let reader = now.map_or_else(Reader::new, |now| Reader::new().now(now));
        let told = |told: Result<Findings, Violations>| {
            let (read, told) = match told {
                Ok(findings) => (true, lines(findings.iter())),
                Err(violations) => {
                    (false, lines(violations.iter().cloned().chain(violations.findings().iter())))
                }
            };
            format!("{read} {told:?}")
        };
        let judged = self.root.validate(&reader.clone().positions(true), text);
        // A number that no double holds is in a parsed value or keeps it from being parsed, as the features say; and what is
        // left out of a report depends on the order.
        let lost = |code| ["number", "too_many"].contains(&code);
        let parsed = parsed
            && !match &judged {
                Ok(findings) => findings.iter().any(|found| lost(found.code)),
                Err(found) => {
                    found.iter().cloned().chain(found.findings().iter()).any(|found| lost(found.code))
                }
            };
        let value = serde_json::from_slice(text).ok().filter(|_| parsed);
        let [slice, str, of_value] = (self.plain)(text).map(|told| told.map(|told| told.is_ok()));
        let all = [
            told(judged),
            told(self.root.validate(&reader.clone().strict(true), text)),
            format!("{slice:?} {str:?} {:?}", of_value.filter(|_| parsed)),
            value.map(|value| told((self.value)(&reader, &value))).unwrap_or_default(),
            self.root.rewrite(&reader, text).map(|text| text.escape_ascii().to_string()).unwrap_or_default(),
        ];
        format!("{all:?}")
    }

    /// With the type over texts that are held otherwise.
    #[must_use]
    pub const fn with_held(mut self, held: &'static [ReadHeld]) -> Self {
        self.held = held;
        self
    }

    /// `v1/CheckoutSession`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.root.name()
    }
}

/// Sorted: a parsed value has lost the order of its members.
fn lines(found: impl Iterator<Item = Violation>) -> Vec<String> {
    let mut lines: Vec<String> = found.map(|found| format!("{}: {found}", found.severity)).collect();
    lines.sort();
    lines
}

fn plain<T: DeserializeOwned>(text: &[u8]) -> Plain {
    fn told<T>(result: serde_json::Result<T>) -> Result<(), String> {
        result.map(drop).map_err(|error| error.to_string())
    }
    let value = serde_json::from_slice::<serde_json::Value>(text).ok();
    [
        Some(told(serde_json::from_slice::<T>(text))),
        str::from_utf8(text).ok().map(|text| told(serde_json::from_str::<T>(text))),
        value.map(|value| told(serde_json::from_value::<T>(value))),
    ]
}

fn value<T: for<'de> Read<'de>>(reader: &Reader, value: &serde_json::Value) -> Result<Findings, Violations> {
    reader.read_value::<T>(value).map(|reading| reading.findings)
}

fn again<T: for<'de> Read<'de> + Validate>(
    reader: &Reader,
    text: &[u8],
) -> Result<[Findings; 2], Violations> {
    let Reading { value, findings, .. } = reader.read_slice::<T>(text)?;
    Ok([findings, value.findings()])
}

fn shown<T: for<'de> Read<'de> + Debug>(reader: &Reader, text: &[u8]) -> Result<String, Violations> {
    reader.read_slice::<T>(text).map(|reading| format!("{:#?}", reading.value))
}

fn prints<T>(text: &[u8]) -> Vec<String>
where
    T: for<'de> Read<'de> + DeserializeOwned + Validate + Debug,
{
    let mut all = Vec::new();
    let readers = [Reader::new(), Reader::new().strict(true), Reader::new().positions(true)];
    for reader in readers {
        match reader.read_slice::<T>(text) {
            Ok(reading) => {
                all.extend([format!("{reading:?}"), format!("{:#?}", reading.value)]);
                all.extend(of_findings(&reading.findings));
                all.extend(of_findings(&reading.value.findings()));
                let refused = [reading.value.validate(), reading.findings.clone().strict()];
                all.extend(refused.iter().filter_map(|one| one.as_ref().err()).flat_map(of_violations));
                // What `unwrap_err` would print.
                all.push(format!("{:?}", Ok::<_, Violations>(reading)));
            }
            Err(violations) => all.extend(of_violations(&violations)),
        }
    }
    let told = serde_json::from_slice::<serde_json::Value>(text).ok();
    let read = told.as_ref().map(|value| Reader::new().read_value::<T>(value));
    all.extend(read.into_iter().flat_map(|read| match read {
        Ok(reading) => of_findings(&reading.findings),
        Err(violations) => of_violations(&violations),
    }));
    let errors = [
        serde_json::from_slice::<T>(text).err(),
        str::from_utf8(text).ok().and_then(|text| serde_json::from_str::<T>(text).err()),
        serde_json::from_reader::<_, T>(text).err(),
        told.and_then(|value| serde_json::from_value::<T>(value).err()),
    ];
    all.extend(errors.iter().flatten().flat_map(|error| of_error(error)));
    all
}

/// What a program dies with that expects a text to be good; `None` where it is.
fn dies<T: for<'de> Read<'de>>(text: &[u8]) -> Option<String> {
    let read = || Reader::new().strict(true).read_slice::<T>(text).map(drop).expect("a good text");
    let told = std::panic::catch_unwind(read).err()?;
    Some(*told.downcast::<String>().expect("a panic with a text"))
}

/// An error in every form, and those that it comes from.
fn of_error(error: &(dyn Error + 'static)) -> Vec<String> {
    let mut all = vec![format!("{error}"), format!("{error:#}"), format!("{error:?}"), format!("{error:#?}")];
    all.extend(error.source().iter().flat_map(|source| of_error(*source)));
    all
}

fn of_findings(findings: &Findings) -> Vec<String> {
    let mut all = vec![
        format!("{findings}"),
        format!("{findings:#}"),
        format!("{findings:?}"),
        format!("{findings:#?}"),
    ];
    findings.iter().for_each(|finding| all.extend(of_violation(&finding)));
    all
}

fn of_violations(violations: &Violations) -> Vec<String> {
    let mut all = of_error(violations);
    all.extend([Language::English, Language::Spanish].map(|language| violations.to_text(language)));
    all.push(serde_json::to_string(violations).expect("violations are written"));
    all.extend(of_findings(violations.findings()));
    violations.iter().for_each(|violation| all.extend(of_violation(violation)));
    all
}

fn of_violation(violation: &Violation) -> Vec<String> {
    let mut all = vec![format!("{violation}"), format!("{violation:#}")];
    all.extend([format!("{violation:?}"), format!("{violation:#?}"), format!("{:?}", violation.origin())]);
    all.extend([Language::English, Language::Spanish].map(|language| violation.message(language)));
    all.push(serde_json::to_string(violation).expect("a violation is written"));
    all
}

/// The types of a set: `v1` for the real specs, else the name of a fixture.
///
/// # Panics
///
/// Where there is no such set.
#[must_use]
pub fn subjects(set: &str) -> &'static [Subject] {
    let found = generated::SETS.iter().find(|(name, _)| *name == set);
    found.unwrap_or_else(|| panic!("no types of {set}")).1
}

/// The file that the build script has compiled them into.
pub const GENERATED: &str = concat!(env!("OUT_DIR"), "/generated.rs");

/// What the build script has compiled.
pub mod generated {
    use std::borrow::Cow;

    use super::{Subject, held};

    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}
