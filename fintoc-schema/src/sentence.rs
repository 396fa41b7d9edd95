//! The sentences that the catalogue of messages holds: one for each code of a violation.

use crate::constraint::{Keyword, Shape};
use crate::violation::{OFFERED, ViolationCode};

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The violation's code, with `_of_name` where the name of a member breaks a keyword, and with
    /// the name of a parameter where one is offered that need not be there: `_nearest`, `_example`.
    pub code: String,
    /// The parameters that it may contain between braces.
    pub parameters: Vec<&'static str>,
}

/// Every sentence that is needed.
///
/// ```
/// let all = fintoc_schema::sentence::all();
/// assert!(all.iter().any(|it| it.code == "max_length" && it.parameters == ["limit"]));
/// ```
#[must_use]
pub fn all() -> Vec<Sentence> {
    let codes = ViolationCode::all().flat_map(|code| with_offers(code.word().to_owned(), code.parameters()));
    let names = Keyword::ALL.iter().filter(|keyword| keyword.fits().contains(&Shape::String));
    // A name has no example.
    let names = names.flat_map(|keyword| {
        let parameters = keyword.parameter().into_iter().collect();
        [Sentence { code: format!("{}_of_name", keyword.word()), parameters }]
    });
    codes.chain(names).collect()
}

/// A sentence without the parameters that need not be there, and one for each of them.
fn with_offers(code: String, parameters: &[&'static str]) -> Vec<Sentence> {
    let (offered, always): (Vec<&str>, Vec<&str>) =
        parameters.iter().copied().partition(|name| OFFERED.contains(name));
    let offers =
        offered.into_iter().map(|name| Sentence { code: format!("{code}_{name}"), parameters: vec![name] });
    let offers: Vec<Sentence> = offers.collect();
    [Sentence { code, parameters: always }].into_iter().chain(offers).collect()
}

/// The JSON kinds that fill `{expected}` and `{found}`.
pub const JSON_KINDS: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];
