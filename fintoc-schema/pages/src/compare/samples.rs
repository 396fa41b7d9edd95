//! Compares samples with the types of the specs.

use super::context::{Context, kind_word};
use super::difference::{Drift, Fix};
use super::expected::Expected;
use super::types::fits;
use crate::read::fact::{Fact, JsonKind};
use fintoc_diff::{describe, table};
use fintoc_schema::json_schema::json::Json;
use fintoc_schema::model::{Enum, Type};

pub(super) fn compare_samples(context: &Context, fact: &Fact, field: &Expected, out: &mut Drift) {
    if context.recorded(field) {
        return;
    }
    let kinds = || fact.examples.iter().filter_map(JsonKind::of_literal);
    let whole = |kind| kind == JsonKind::Integer && fits(JsonKind::Number, &field.field.ty);
    if let Some(kind) = kinds().find(|kind| !fits(*kind, &field.field.ty) && !whole(*kind)) {
        // Beside words that say otherwise it is the sample that is wrong.
        let row = if fact.described { table::EXAMPLE_BROKEN } else { table::TYPE_CHANGED };
        let facts = (Some(describe::json_type(&field.field.ty)), Some(kind_word(kind)));
        out.findings.push(context.finding(row, fact, field, facts, Fix::Decide));
    }
    if fact.examples.contains(&Json::Null) && !field.field.nullable && fact.nullable != Some(true) {
        let facts = (Some(presence(field, false)), Some(presence(field, true)));
        out.findings.push(context.finding(table::BECAME_NULLABLE, fact, field, facts, Fix::Nullable(true)));
    }
    if let Type::Enum(list) = &field.field.ty {
        compare_enum(context, fact, field, list, out);
    }
}

fn presence(field: &Expected, nullable: bool) -> String {
    describe::presence(field.field.required, nullable).to_owned()
}

// A word that neither the page's list nor the specs have.
fn compare_enum(context: &Context, fact: &Fact, field: &Expected, list: &Enum, out: &mut Drift) {
    let listed = |word: &String| fact.values.as_ref().is_some_and(|values| values.words.contains(word));
    let known =
        |word: &String| list.variants.iter().any(|known| known.wire == *word || known.aliases.contains(word));
    for example in &fact.examples {
        if let Json::Text(word) = example
            && !listed(word)
            && !known(word)
        {
            let shown: String = word.chars().take(64).collect();
            let facts = (None, Some(format!("a sample shows {shown}")));
            out.findings.push(context.finding(table::EXAMPLE_BROKEN, fact, field, facts, Fix::Decide));
        }
    }
}
