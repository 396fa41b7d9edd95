//! Facts in a few words, the same for the same fact.

use fintoc_schema::assertion::Argument;
use fintoc_schema::constraint::Limit;
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{
    Array, Constraint, Discriminator, Field, Kind, Map, Rule, RuleAssertion, Scalar, Sensitivity, Type,
};

/// What a member holds: `Amount`, `array of LineItem, perhaps null`. A simple type of its own has a name in
/// generated code only.
pub fn field(field: &Field) -> String {
    let own = match &field.ty {
        Type::Scalar(scalar) if scalar.origin == field.origin => kind(scalar.kind).to_owned(),
        Type::Scalar(_)
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Union(_)
        | Type::Array(_)
        | Type::Map(_) => ty(&field.ty),
    };
    if field.nullable { format!("{own}, perhaps null") } else { own }
}

/// Whether a member must be there and may be null.
pub fn presence(required: bool, nullable: bool) -> &'static str {
    match (required, nullable) {
        (true, true) => "required, perhaps null",
        (true, false) => "required",
        (false, true) => "optional, perhaps null",
        (false, false) => "optional",
    }
}

/// A type, with what it accepts where it has no name.
pub fn ty(ty: &Type) -> String {
    match ty {
        Type::Scalar(item) => item.name.clone(),
        Type::Enum(item) => item.name.clone(),
        Type::Object(item) => item.name.clone(),
        Type::Union(item) => item.name.clone(),
        Type::Array(array) => format!("array of {}", self::ty(&array.items)),
        Type::Map(map) => format!("map of {}", self::ty(&map.values)),
    }
}

/// The JSON type of a value.
pub fn json_type(ty: &Type) -> String {
    match ty {
        Type::Scalar(item) => kind(item.kind).to_owned(),
        Type::Enum(_) => "string".to_owned(),
        Type::Object(_) | Type::Map(_) => "object".to_owned(),
        Type::Union(item) => match &item.by {
            Discriminator::Tag(_) => "object".to_owned(),
            Discriminator::Kind => {
                let mut kinds: Vec<String> =
                    item.variants.iter().map(|variant| json_type(&variant.ty)).collect();
                kinds.sort();
                kinds.join(" or ")
            }
        },
        Type::Array(array) => format!("array of {}", json_type(&array.items)),
    }
}

/// The JSON type of a scalar, as changes name it.
#[must_use]
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
    }
}

/// Whether a type is an integer or a number.
#[must_use]
pub fn is_numeric(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(scalar) if matches!(scalar.kind, Kind::Integer | Kind::Number))
}

/// The class of a sensitive value, as changes name it.
#[must_use]
pub fn sensitivity(class: Option<Sensitivity>) -> &'static str {
    match class {
        None => "shown",
        Some(Sensitivity::Secret) => "secret",
        Some(Sensitivity::Personal) => "personal",
        Some(Sensitivity::Bank) => "bank",
    }
}

/// `max_length = 140`
pub fn constraint(constraint: &Constraint) -> String {
    format!("{} = {}", constraint.keyword(), argument(constraint.assertion.argument()))
}

fn argument(argument: Argument) -> String {
    match argument {
        Argument::Integer(number) => number.to_string(),
        Argument::Flag => "true".to_owned(),
        Argument::Text(text) => compact(&Json::Text(text.to_owned())),
        Argument::Patterns(list) => list.join(" and "),
    }
}

/// The constraint that sets this limit, and its number.
pub fn limit(list: &[Constraint], limit: Limit) -> Option<(&Constraint, i64)> {
    list.iter().find_map(|constraint| match constraint.assertion.limit() {
        Some((known, number)) if known == limit => Some((constraint, number)),
        Some(_) | None => None,
    })
}

/// What a rule asks for, without its name.
pub fn rule(rule: &Rule) -> String {
    let list = |members: &[String]| members.join(", ");
    match &rule.assertion {
        RuleAssertion::ExactlyOneOf(members) => format!("exactly one of {}", list(members)),
        RuleAssertion::AtLeastOneOf(members) => format!("at least one of {}", list(members)),
        RuleAssertion::Together(members) => format!("{} together or not at all", list(members)),
        RuleAssertion::Excludes(members) => format!("at most one of {}", list(members)),
        RuleAssertion::Requires { member, needs } => format!("{member} only with {}", list(needs)),
        RuleAssertion::Sum { factors, obeys } => {
            let factors: Vec<String> = factors.iter().map(path).collect();
            format!("the sum of {} obeys {}", factors.join(" times "), obeys.name)
        }
        RuleAssertion::Same { first, others } => format!("{} equals {}", path(others), path(first)),
        RuleAssertion::Checksum { path: at, algorithms, when } => {
            let names: Vec<String> =
                algorithms.iter().map(|algorithm| format!("{algorithm:?}").to_lowercase()).collect();
            let when = when.as_ref().map(|when| format!(" where {} is {}", path(&when.path), when.equals));
            format!("check digit of {} by {}{}", path(at), names.join(" or "), when.unwrap_or_default())
        }
        RuleAssertion::Prefix { path: at, prefix } => format!("{} starts with {prefix}", path(at)),
        RuleAssertion::AfterNow { path: at, seconds } => {
            format!("{} at least {seconds} seconds ahead", path(at))
        }
    }
}

fn path(path: &fintoc_schema::model::Path) -> String {
    use fintoc_schema::model::Step;
    let mut out = String::new();
    for step in &path.0 {
        match step {
            Step::Member(member) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(&member.wire);
            }
            Step::Each => out.push_str("[*]"),
        }
    }
    out
}

/// Everything that a type accepts, in one line: equal for types that accept the same by the same words.
pub fn signature(ty: &Type) -> String {
    let all = |list: &[Constraint]| list.iter().map(constraint).collect::<Vec<_>>().join(" ");
    let array = |array: &Array| format!("[{} {}]", signature(&array.items), all(&array.constraints));
    let map = |map: &Map| {
        format!("{{{}: {} {}}}", scalar(&map.keys), signature(&map.values), all(&map.constraints))
    };
    match ty {
        Type::Scalar(item) => scalar(item),
        Type::Enum(item) => {
            item.variants.iter().map(|variant| variant.wire.as_str()).collect::<Vec<_>>().join("|")
        }
        Type::Object(object) => {
            object.fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>().join("&")
        }
        Type::Union(union) => {
            union.variants.iter().map(|variant| signature(&variant.ty)).collect::<Vec<_>>().join("|")
        }
        Type::Array(item) => array(item),
        Type::Map(item) => map(item),
    }
}

fn scalar(scalar: &Scalar) -> String {
    let list = scalar.constraints.iter().map(constraint).collect::<Vec<_>>().join(" ");
    format!("{} {list}", kind(scalar.kind))
}
