//! Compares each field of a page with the specs.

use super::context::{Context, FingerprintChange, documented, target};
use super::difference::{Drift, Finding, FingerprintUpdate, Fix, Target};
use super::expected::Expected;
use super::pairs::{Coverage, Pairing};
use super::{bounds, presence, renames, rules, samples, types, values, wording};
use crate::read::fact::Fact;
use crate::read::path::{is_below, last_name, pointer};
use fintoc_diff::change::Change;
use fintoc_diff::describe;
use fintoc_diff::table;
use fintoc_schema::model::{Module, Object, Origin, Page, Type};

/// Fills in the findings, and what was not seen.
pub(super) fn compare_fields(
    module: &Module,
    page: &Page,
    expected: &[Expected],
    pairing: &Pairing,
    cut: bool,
    out: &mut Drift,
) {
    let context = Context { module, page };
    let renamed = renames::find_renames(expected, pairing);
    for known in &pairing.matched {
        let Some(field) = expected.get(known.at) else { continue };
        let lost = pairing.lost.contains(&known.at) && !known.described();
        if !lost {
            context.compare_field(known.fact, field, known.coverage, out);
        }
    }
    for (fact, home) in &pairing.added {
        let Some(root) = expected.get(*home) else { continue };
        match renamed.iter().find(|(new, _)| std::ptr::eq(*new, *fact)) {
            Some((_, at)) => {
                let Some(field) = expected.get(*at) else { continue };
                let (old, new) = (field.field.wire.clone(), last_name(&fact.path).to_owned());
                let mut finding = context.finding(
                    table::FIELD_RENAMED,
                    fact,
                    field,
                    (Some(old), Some(new.clone())),
                    Fix::Rename(new),
                );
                finding.change.pointer = pointer(&fact.path);
                out.findings.push(finding);
                context.compare_field(fact, field, Coverage::All, out);
            }
            None if fact.path.contains('.') && context.parent_is_new(fact, pairing) => {}
            None => out.findings.push(context.added_field(fact, root, pairing)),
        }
    }
    let gone = pairing.missing.iter().chain(&pairing.lost);
    for at in gone.filter(|at| !renamed.iter().any(|(_, known)| known == *at)) {
        let Some(field) = expected.get(*at) else { continue };
        if cut {
            out.not_seen.push(field.path.clone());
        } else if pairing.lost.contains(at) {
            out.findings.push(context.undescribed_field(field));
        } else {
            out.findings.push(context.retired_field(field));
        }
    }
    let mut headings: Vec<&str> = Vec::new();
    for fact in &pairing.unplaced {
        let heading = fact.section.as_deref().unwrap_or("");
        if !headings.contains(&heading) {
            headings.push(heading);
            out.findings.extend(context.unplaced_table(fact, expected));
        }
    }
    if !cut {
        rules::compare_rules(&context, expected, pairing, out);
    }
}

impl Context<'_> {
    fn compare_field(&self, fact: &Fact, field: &Expected, coverage: Coverage, out: &mut Drift) {
        if coverage != Coverage::Description && fact.sampled {
            samples::compare_samples(self, fact, field, out);
        }
        if coverage == Coverage::Sample || !fact.described {
            return;
        }
        let before = out.findings.len();
        let changed = FingerprintChange::new(fact, field, self);
        types::compare_types(self, fact, field, changed, out);
        presence::compare_presence(self, fact, field, changed, out);
        values::compare_values(self, fact, field, changed, out);
        bounds::compare_bounds(self, fact, field, changed, out);
        wording::compare_wording(self, fact, field, changed, before, out);
        if field.baseline().is_none() && field.documented() && fact.ty.is_some() {
            out.without_fingerprint.push(fingerprint_update(fact, field));
        }
    }

    fn added_field(&self, fact: &Fact, home: &Expected, pairing: &Pairing) -> Finding {
        let required = fact.required == Some(true);
        let row = if required { table::REQUIRED_FIELD_ADDED } else { table::OPTIONAL_FIELD_ADDED };
        let kind = fact.ty.as_ref().map_or("of no type", |ty| ty.words.as_str());
        let told = describe::presence(required, fact.nullable == Some(true));
        let holder = self.holder(fact, home);
        let change = Change {
            pointer: pointer(&fact.path),
            name: last_name(&fact.path).to_owned(),
            new: Some(format!("{told} {kind}")),
            old_origin: Some(holder.1),
            new_wording: Some(documented(fact)),
            ..self.change(row, home)
        };
        let target = Target { object: holder.0, field: last_name(&fact.path).to_owned() };
        let inside = pairing
            .added
            .iter()
            .filter(|(other, _)| other.side == fact.side && is_below(&fact.path, &other.path));
        let below = inside.map(|(other, _)| (*other).clone()).collect();
        Finding { change, target, fix: Fix::Add(Box::new(fact.clone()), below) }
    }

    // The object of a new field: that of its parent.
    fn holder(&self, fact: &Fact, home: &Expected) -> (String, Origin) {
        let object = if fact.path.contains('.') { inner(&home.field.ty) } else { Some(&**home.root) };
        let object: &Object = object.unwrap_or(home.root);
        (object.name.clone(), object.origin.clone())
    }

    fn parent_is_new(&self, fact: &Fact, pairing: &Pairing) -> bool {
        pairing.added.iter().any(|(other, _)| other.side == fact.side && is_below(&other.path, &fact.path))
    }

    fn retired_field(&self, field: &Expected) -> Finding {
        let row =
            if field.field.required { table::REQUIRED_FIELD_RETIRED } else { table::OPTIONAL_FIELD_RETIRED };
        let change = Change { old: Some(describe::field(field.field)), ..self.change(row, field) };
        Finding { change, target: target(field), fix: Fix::Retire }
    }

    // Its row is gone, and a sample still shows it: either of the two may be out of date.
    fn undescribed_field(&self, field: &Expected) -> Finding {
        let change = Change {
            old: Some("described in a row".to_owned()),
            new: Some("shown by the sample alone".to_owned()),
            ..self.change(table::WORDING_FLAGGED, field)
        };
        Finding { change, target: target(field), fix: Fix::Decide }
    }

    fn unplaced_table(&self, fact: &Fact, expected: &[Expected]) -> Option<Finding> {
        let home = expected.iter().find(|field| field.side() == fact.side && field.shown())?;
        let heading: String = fact.section.as_deref().unwrap_or("").chars().take(64).collect();
        let change = Change {
            pointer: String::new(),
            new: Some(format!("a table of fields without a place: {heading}")),
            new_wording: Some(documented(fact)),
            ..self.change(table::NAMED_TYPE_ADDED, home)
        };
        Some(Finding { change, target: target(home), fix: Fix::Decide })
    }
}

fn fingerprint_update(fact: &Fact, field: &Expected) -> FingerprintUpdate {
    let flagged = fact.wording.as_ref().map(|wording| wording.flagged.clone()).unwrap_or_default();
    FingerprintUpdate { target: target(field), fingerprint: fact.fingerprint(), flagged }
}

/// The object inside a type, through lists.
fn inner(ty: &Type) -> Option<&Object> {
    match ty {
        Type::Object(object) => Some(object),
        Type::Array(array) => inner(&array.items),
        Type::Union(union) => union.variants.iter().find_map(|variant| inner(&variant.ty)),
        Type::Scalar(_) | Type::Enum(_) | Type::Map(_) => None,
    }
}
