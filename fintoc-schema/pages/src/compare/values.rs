//! The words that a field may be: a list, or one word, or any text of a form.

use super::context::{Context, FingerprintChange};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use crate::read::fact::{Confidence, Fact};
use crate::read::prose::formats;
use fintoc_diff::table;
use fintoc_schema::assertion::Asserted;
use fintoc_schema::model::{Enum, Scalar, Type};

pub(super) fn compare_values(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let open = fact
        .values
        .as_ref()
        .map_or(changed.wording, |values| if values.listed { changed.structure } else { changed.wording });
    match leaf_type(&field.field.ty) {
        Some(LeafType::Words(list)) if open => compare_enum(context, fact, field, list, changed, out),
        Some(LeafType::Words(_)) => {}
        Some(LeafType::Text(scalar)) => compare_text(context, fact, field, scalar, (changed, open), out),
        None => {}
    }
}

enum LeafType<'m> {
    Words(&'m Enum),
    Text(&'m Scalar),
}

// The type itself, or that of the items.
fn leaf_type(ty: &Type) -> Option<LeafType<'_>> {
    match ty {
        Type::Enum(list) => Some(LeafType::Words(list)),
        Type::Scalar(scalar) => Some(LeafType::Text(scalar)),
        Type::Array(array) => leaf_type(&array.items),
        Type::Object(_) | Type::Union(_) | Type::Map(_) => None,
    }
}

fn compare_enum(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    list: &Enum,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let said: Vec<&String> = match (&fact.values, &fact.constant) {
        (Some(values), _) => values.words.iter().collect(),
        (None, Some(word)) => vec![word],
        (None, None) => {
            // A list that was there and is gone; what the page never listed cannot go.
            let listed = list.variants.iter().filter(|word| context.documents(&word.evidence)).count();
            if changed.has_baseline && changed.wording && fact.described && listed >= 2 {
                let known =
                    list.variants.iter().map(|word| word.wire.as_str()).collect::<Vec<_>>().join(", ");
                let facts = (Some(known), Some("no list of words".to_owned()));
                out.findings.push(context.finding(
                    table::ENUM_BECAME_STRING,
                    fact,
                    field,
                    facts,
                    Fix::Decide,
                ));
            }
            return;
        }
    };
    let knows = |word: &str| {
        list.variants
            .iter()
            .any(|known| known.wire == word || known.aliases.iter().any(|alias| alias == word))
    };
    let mut added: Vec<&String> = said.iter().filter(|word| !knows(word)).copied().collect();
    let gone = list.variants.iter().filter(|known| {
        let still = said.iter().any(|word| **word == known.wire || known.aliases.contains(*word));
        known.lifecycle.removed.is_none() && context.documents(&known.evidence) && !still
    });
    for word in gone {
        let respelt = added.iter().position(|new| alike(new, &word.wire));
        if let Some(at) = respelt {
            let new = added.remove(at);
            let facts = (Some(word.wire.clone()), Some(new.clone()));
            out.findings.push(context.finding(table::ENUM_VALUE_RENAMED, fact, field, facts, Fix::Decide));
        } else {
            let facts = (Some(word.wire.clone()), None);
            out.findings.push(context.finding(
                table::ENUM_VALUE_RETIRED,
                fact,
                field,
                facts,
                Fix::RetireValue(word.wire.clone()),
            ));
        }
    }
    for word in added {
        let row = if list.open { table::ENUM_VALUE_ADDED } else { table::CLOSED_ENUM_VALUE_ADDED };
        let facts = (None, Some(word.clone()));
        out.findings.push(context.finding(row, fact, field, facts, Fix::AddValue(word.clone())));
    }
}

fn compare_text(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    scalar: &Scalar,
    (changed, open): (FingerprintChange, bool),
    out: &mut Drift,
) {
    let known = Asserted::by(&scalar.constraints).constant.map(str::to_owned);
    let known = known.as_ref();
    if let Some(values) = fact.values.as_ref().filter(|values| open && values.confidence > Confidence::Low) {
        let same = values.words.len() == 1 && values.words.first() == known;
        if !same {
            let facts = (Some("free text".to_owned()), Some(values.words.join(", ")));
            out.findings.push(context.finding(table::STRING_BECAME_ENUM, fact, field, facts, Fix::Decide));
        }
        return;
    }
    if !(changed.wording || changed.structure) {
        return;
    }
    let row = match (&fact.constant, known) {
        (Some(said), Some(known)) if said != known => Some(table::CONST_CHANGED),
        (Some(_), None) => Some(table::CONST_ADDED),
        (None, Some(_)) if changed.has_baseline && fact.described => Some(table::CONST_REMOVED),
        _ => None,
    };
    if let Some(row) = row {
        let facts = (known.cloned(), fact.constant.clone());
        out.findings.push(context.finding(row, fact, field, facts, Fix::Decide));
    }
    compare_format(context, fact, field, scalar, changed, out);
}

// What a text is: only where both sides say it, or where the words changed.
fn compare_format(
    context: &Context,
    fact: &Fact,
    field: &Expected,
    scalar: &Scalar,
    changed: FingerprintChange,
    out: &mut Drift,
) {
    let known = scalar.format.as_deref();
    if fact.formats.is_empty() || known.is_some_and(|known| fact.formats.contains(&known)) {
        return;
    }
    let row = match known {
        Some(_) => table::FORM_SHIFTED,
        None if changed.has_baseline && changed.wording && names_new_format(fact, field) => table::FORM_ADDED,
        None => return,
    };
    let facts = (known.map(str::to_owned), Some(fact.formats.join(", ")));
    out.findings.push(context.finding(row, fact, field, facts, Fix::Decide));
}

// Whether the page uses a word for a form that it did not use.
fn names_new_format(fact: &Fact, field: &Expected) -> bool {
    let kept = field.evidence.iter().find(|evidence| evidence.fingerprint.is_some());
    let before = kept.map(|evidence| evidence.flagged.as_slice()).unwrap_or_default();
    let now = fact.wording.as_ref().map(|wording| wording.flagged.as_slice()).unwrap_or_default();
    now.iter().any(|word| formats::is_format_word(word) && !before.contains(word))
}

// The same letters in another case or with other marks.
fn alike(one: &str, other: &str) -> bool {
    let letters = |word: &str| {
        word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
    };
    letters(one) == letters(other)
}
