//! Checks enums of words.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields};

use crate::check::bag::Bag;
use crate::check::{Checked, check_item, enumeration, refuse_repeated, snake_case};
use crate::model::{WordVariant, Words};
use crate::syntax::words_of;

pub(crate) fn check_words(input: DeriveInput) -> Checked<Words> {
    check_item(input, words_shape)
}

fn words_shape(data: &Data, span: Span, bag: &mut Bag) -> Option<Words> {
    let data = enumeration(data, span, bag)?;
    let mut words = Vec::new();
    for variant in &data.variants {
        let found = words_of(&variant.attrs, bag.errors());
        let mut inner = Bag::new(found, Vec::new());
        let rename = inner.text("rename").map(|text| text.value());
        let aliases = inner.texts("alias").iter().map(syn::LitStr::value).collect();
        bag.errors().extend(inner.finish());
        if matches!(variant.fields, Fields::Unit) {
            let name = variant.ident.clone();
            let wire = rename.unwrap_or_else(|| snake_case(&name.unraw().to_string()));
            words.push(WordVariant { name, wire, aliases });
        } else {
            bag.error(variant.ident.span(), "a word holds nothing: expected a unit variant");
        }
    }
    let spellings = words.iter().flat_map(|word| {
        let all = std::iter::once(&word.wire).chain(&word.aliases);
        all.map(|spelling| (spelling.as_str(), word.name.span()))
    });
    refuse_repeated(spellings, "word", bag);
    (words.len() == data.variants.len()).then_some(Words { words })
}
