//! What a spec keeps of what a page says about a field: two hashes instead of sentences.

use super::fact::Fact;
use fintoc_diff::fingerprint;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::Literal;

impl Fact {
    /// What a spec keeps of everything that a page says about a field: a hash of the description and
    /// one of the rest.
    pub fn fingerprint(&self) -> String {
        let none = "0".repeat(16);
        let words = self.wording.as_ref().map_or(none.as_str(), |wording| &wording.fingerprint);
        format!("{words}-{}", self.structure)
    }

    /// Hashes what stands beside the description. To be called before sentences are read.
    pub(super) fn seal(&mut self) {
        let words = self.ty.as_ref().map_or("", |ty| ty.words.as_str()).to_lowercase();
        let value = |value: &Literal| compact(value);
        let default =
            self.default.as_ref().map(|default| default.value.as_ref().map_or("masked".to_owned(), value));
        let listed = self.values.as_ref().filter(|values| values.listed).map(|values| values.words.join(" "));
        let bounds: Vec<String> =
            self.bounds.iter().map(|bound| format!("{} {}", bound.keyword, bound.value)).collect();
        self.structure = fingerprint::of_parts(&[
            &words,
            &format!("{:?} {:?} {:?}", self.required, self.nullable, self.deprecated.is_some()),
            &default.unwrap_or_default(),
            &listed.unwrap_or_default(),
            &bounds.join(" "),
            self.constant.as_deref().unwrap_or(""),
            &self.formats.join(" "),
        ]);
    }
}
