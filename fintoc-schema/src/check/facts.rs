//! Checks evidence and words for people, and lists what is left to find out.

use super::Cx;
use crate::spec::Facts;

/// The facts of everything in a module.
pub(super) fn all<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a Facts> {
    let module = cx.module;
    let scalars = module.scalars.iter().map(|item| &item.facts);
    let enums = module
        .enums
        .iter()
        .flat_map(|item| std::iter::once(&item.facts).chain(item.words.iter().map(|word| &word.facts)));
    let unions = module.unions.iter().map(|item| &item.facts);
    let objects = module.objects.iter().flat_map(|item| {
        let fields = item.fields.iter().map(|field| &field.facts);
        let rules = item.rules.iter().map(|rule| &rule.facts);
        std::iter::once(&item.facts).chain(fields).chain(rules)
    });
    scalars.chain(enums).chain(unions).chain(objects)
}
