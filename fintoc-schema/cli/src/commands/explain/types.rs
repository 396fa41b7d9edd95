//! Explains a type of the model, or a field, rule or value of one.

use std::rc::Rc;

use super::facts::{contradictions, evidence, lifecycle, sensitivity, severity, side};
use super::page::Page;
use super::trials;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{
    Constraint, Direction, Discriminator, Doc, Enum, Field, Model, Object, Origin, Rule, RuleAssertion,
    Scalar, Type, Union, Variant,
};
use fintoc_validator::message::sentence;
use fintoc_validator::report::Violation;

/// The item being explained: its name, its model and the direction of its instances.
pub(super) struct Subject<'m> {
    pub(super) name: &'m str,
    pub(super) model: &'m Model,
    pub(super) direction: Direction,
}

pub(super) fn ty(page: &mut Page, subject: &Subject<'_>, ty: &Type) {
    match ty {
        Type::Object(item) => object(page, subject, item),
        Type::Scalar(item) => scalar(page, subject, item),
        Type::Enum(item) => enumeration(page, subject, item),
        Type::Union(item) => union(page, subject, item),
        // Arrays and maps have no name that an argument could give.
        Type::Array(_) | Type::Map(_) => return,
    }
    if let Type::Scalar(_) | Type::Enum(_) | Type::Object(_) = ty {
        trials::of_type(page, subject.model, ty, subject.direction, &[]);
    }
}

fn title(page: &mut Page, name: &str, doc: &Doc, origin: &Origin) {
    let label = page.of(&doc.label);
    let title = if label.is_empty() { name.to_owned() } else { format!("{name}: {label}") };
    let description = page.of(&doc.description).to_owned();
    page.heading(&title);
    page.paragraph(&description);
    page.paragraph(&format!("specs/{}:{}", origin.file, origin.line));
    if let Some(todo) = &doc.todo {
        page.paragraph(&format!("{}: {todo}", page.say("Open", "Pendiente")));
    }
}

fn object(page: &mut Page, subject: &Subject<'_>, object: &Object) {
    title(page, subject.name, &object.doc, &object.origin);
    page.paragraph(match object.direction {
        Direction::Request => page.say("A request: closed and strict.", "Una solicitud: cerrada y estricta."),
        Direction::Response => {
            page.say("A response: open and tolerant.", "Una respuesta: abierta y tolerante.")
        }
    });
    page.heading(page.say("Members", "Miembros"));
    let rows: Vec<_> = object.fields.iter().map(|field| (field.wire.clone(), summary(page, field))).collect();
    page.table(&rows);
    if !object.rules.is_empty() {
        page.heading(page.say("Rules", "Reglas"));
    }
    let rows: Vec<_> = object.rules.iter().map(|rule| (rule.id.clone(), rule_text(page, rule))).collect();
    page.table(&rows);
    evidence(page, &object.evidence);
    contradictions(page, &object.contradictions);
}

/// The type and presence of a field, in one line.
fn summary(page: &Page, field: &Field) -> String {
    let mut parts = vec![type_text(page, &field.ty)];
    parts.extend(field.required.then(|| page.say("required", "obligatorio").to_owned()));
    parts.extend(field.nullable.then(|| page.say("may be null", "puede ser null").to_owned()));
    parts.join(", ")
}

fn type_text(page: &Page, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => format!("{} ({})", scalar.name, scalar.kind),
        Type::Enum(list) => {
            format!("{} ({})", list.name, page.say("enum", "enumeración"))
        }
        Type::Object(object) => object.name.clone(),
        Type::Union(union) => union.name.clone(),
        Type::Array(array) => {
            format!("{} {}", page.say("array of", "lista de"), type_text(page, &array.items))
        }
        Type::Map(map) => {
            format!("{} {} -> {}", page.say("map", "mapa"), map.keys.name, type_text(page, &map.values))
        }
    }
}

pub(super) fn field(page: &mut Page, subject: &Subject<'_>, object: &Object, field: &Field) {
    title(page, subject.name, &field.doc, &field.origin);
    page.heading(page.say("Rule", "Regla"));
    page.item(&type_text(page, &field.ty));
    page.item(match (field.required, field.expected) {
        (true, _) => page.say("required", "obligatorio"),
        (false, true) => page.say("documented; reading goes on without it", "documentado; se lee sin él"),
        (false, false) => page.say("optional", "opcional"),
    });
    page.item(match field.nullable {
        true => page.say("may be null", "puede ser null"),
        false => page.say("must not be null", "no puede ser null"),
    });
    constraints(page, subject.model, field.ty.constraints());
    if let Type::Enum(list) = &field.ty {
        let values: Vec<_> = list.variants.iter().map(|value| &*value.wire).collect();
        page.item(&values.join(", "));
    }
    if let Some(default) = &field.default {
        let label = page.say("default", "valor por defecto");
        page.item(&format!("{label}: {}, {}", compact(&default.value), side(page, default.applied_by)));
    }
    if let Some(class) = field.sensitive {
        page.item(&format!(
            "{}: {}",
            page.say("sensitive, never shown", "sensible, nunca se muestra"),
            sensitivity(page, class)
        ));
    }
    let dates = lifecycle(page, &field.lifecycle);
    if !dates.is_empty() {
        page.item(&dates);
    }
    let rules = object.rules.iter().filter(|rule| mentions(&rule.assertion, &field.wire));
    let rows: Vec<_> = rules.map(|rule| (rule.id.clone(), rule_text(page, rule))).collect();
    page.table(&rows);
    evidence(page, &field.evidence);
    contradictions(page, &field.contradictions);
    trials::of_type(page, subject.model, &field.ty, subject.direction, &field.examples);
}

fn constraints(page: &mut Page, model: &Model, all: &[Constraint]) {
    for constraint in all {
        let violation = Violation::of(&constraint.assertion);
        let technical = match constraint.technical {
            true => page.say(" (technical, not a rule of Fintoc)", " (técnico, no es regla de Fintoc)"),
            false => "",
        };
        page.item(&format!(
            "{}{technical}: \"{}\"",
            constraint.keyword(),
            sentence(model, &violation, page.language)
        ));
        let patterns = constraint.assertion.patterns().unwrap_or_default();
        patterns.iter().for_each(|pattern| page.below(pattern));
    }
}

fn mentions(kind: &RuleAssertion, member: &str) -> bool {
    let path = |path: &fintoc_schema::model::Path| path.to_string().split(['.', '[']).next() == Some(member);
    let names = |names: &[String]| names.iter().any(|name| name == member);
    match kind {
        RuleAssertion::ExactlyOneOf(all)
        | RuleAssertion::AtLeastOneOf(all)
        | RuleAssertion::Together(all)
        | RuleAssertion::Excludes(all) => names(all),
        RuleAssertion::Requires { member: asks, needs } => asks == member || names(needs),
        RuleAssertion::Sum { factors, .. } => factors.iter().any(path),
        RuleAssertion::Same { first, others } => path(first) || path(others),
        RuleAssertion::Checksum { path: at, .. }
        | RuleAssertion::Prefix { path: at, .. }
        | RuleAssertion::AfterNow { path: at, .. } => path(at),
    }
}

/// The description of a rule, or its label, in one line.
fn rule_text(page: &Page, rule: &Rule) -> String {
    let description = page.of(&rule.doc.description);
    if description.is_empty() { page.of(&rule.doc.label).to_owned() } else { description.to_owned() }
}

pub(super) fn rule(page: &mut Page, subject: &Subject<'_>, object: &Rc<Object>, rule: &Rule) {
    title(page, subject.name, &rule.doc, &rule.origin);
    page.heading(page.say("Rule", "Regla"));
    page.item(&format!("{}: {}", page.say("kind", "tipo"), rule.assertion.kind().word()));
    page.item(&format!("{}: {}", page.say("in a request", "en una solicitud"), severity(page, rule.writer)));
    page.item(&format!("{}: {}", page.say("in a response", "en una respuesta"), severity(page, rule.reader)));
    evidence(page, &rule.evidence);
    contradictions(page, &rule.contradictions);
    trials::of_rule(page, subject.model, object, rule);
}

fn scalar(page: &mut Page, subject: &Subject<'_>, scalar: &Scalar) {
    title(page, subject.name, &scalar.doc, &scalar.origin);
    page.heading(page.say("Rule", "Regla"));
    page.item(scalar.kind.word());
    constraints(page, subject.model, &scalar.constraints);
    if let Some(class) = scalar.sensitive {
        page.item(&format!(
            "{}: {}",
            page.say("sensitive, never shown", "sensible, nunca se muestra"),
            sensitivity(page, class)
        ));
    }
    evidence(page, &scalar.evidence);
}

fn enumeration(page: &mut Page, subject: &Subject<'_>, list: &Enum) {
    title(page, subject.name, &list.doc, &list.origin);
    page.paragraph(match list.open {
        true => page.say(
            "Open: readers keep values that are not listed.",
            "Abierta: al leer se conservan valores que no están en la lista.",
        ),
        false => page.say("Closed: no other value is valid.", "Cerrada: ningún otro valor es válido."),
    });
    page.heading(page.say("Values", "Valores"));
    let row = |value: &Variant| {
        let spellings: Vec<_> = [&value.wire].into_iter().chain(&value.aliases).map(String::as_str).collect();
        (spellings.join(", "), page.of(&value.doc.description).to_owned())
    };
    let rows: Vec<_> = list.variants.iter().map(row).collect();
    page.table(&rows);
    evidence(page, &list.evidence);
    contradictions(page, &list.contradictions);
}

pub(super) fn value(page: &mut Page, subject: &Subject<'_>, list: &Enum, value: &Variant) {
    title(page, subject.name, &value.doc, &list.origin);
    let dates = lifecycle(page, &value.lifecycle);
    page.paragraph(&dates);
    evidence(page, &value.evidence);
}

fn union(page: &mut Page, subject: &Subject<'_>, union: &Union) {
    title(page, subject.name, &union.doc, &union.origin);
    page.paragraph(&match &union.by {
        Discriminator::Kind => {
            page.say("The JSON type selects the variant.", "El tipo de JSON decide la variante.").to_owned()
        }
        Discriminator::Tag(tag) => {
            format!(
                "{} `{tag}`.",
                page.say("The member that selects the variant:", "El miembro que decide la variante:")
            )
        }
    });
    page.heading(page.say("Variants", "Variantes"));
    let rows: Vec<_> = union.variants.iter().map(|it| (it.wire.clone(), type_text(page, &it.ty))).collect();
    page.table(&rows);
    evidence(page, &union.evidence);
}
