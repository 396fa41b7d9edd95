//! Writes references to types.

use fintoc_schema::assertion::Asserted;
use fintoc_schema::json_schema::json::{Json, compact};
use fintoc_schema::model::{Array, Direction, Discriminator, Enum, Kind, Scalar, Type, Union};

/// Returns the type of a value of a direction.
pub(super) fn of(ty: &Type, direction: Direction) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.name.clone(),
        Type::Enum(list) if list.open && direction == Direction::Response => {
            // The empty object keeps the documented values in the completion of editors.
            format!("{} | (string & {{}})", list.name)
        }
        Type::Enum(list) => list.name.clone(),
        Type::Object(object) => object.name.clone(),
        Type::Union(union) => union.name.clone(),
        Type::Array(array) => of_array(array, direction),
        Type::Map(map) => format!("{{ [name: string]: {} }}", of(&map.values, direction)),
    }
}

/// Returns the type of an array. In a request, the type of one that may not be empty has its first items.
fn of_array(array: &Array, direction: Direction) -> String {
    let item = of(&array.items, direction);
    let grouped = if item.contains(' ') { format!("({item})") } else { item.clone() };
    let least = Asserted::by(&array.constraints).items.least.unwrap_or_default();
    match (direction, usize::try_from(least)) {
        (Direction::Request, Ok(least @ 1..=4)) => {
            let first = vec![item; least].join(", ");
            format!("readonly [{first}, ...{grouped}[]]")
        }
        (Direction::Request, _) => format!("readonly {grouped}[]"),
        (Direction::Response, _) => format!("{grouped}[]"),
    }
}

/// Returns the type of a scalar: its constant, or its primitive type.
pub(super) fn of_scalar(scalar: &Scalar) -> String {
    let constant = Asserted::by(&scalar.constraints).constant.map(string);
    constant.unwrap_or_else(|| {
        match scalar.kind {
            Kind::String => "string",
            Kind::Integer | Kind::Number => "number",
            Kind::Boolean => "boolean",
        }
        .to_owned()
    })
}

/// Returns the values of an enumeration with their aliases, as literals.
pub(super) fn words(list: &Enum) -> Vec<String> {
    let spellings = |variant: &fintoc_schema::model::Variant| {
        [&variant.wire].into_iter().chain(&variant.aliases).map(|word| string(word)).collect::<Vec<_>>()
    };
    list.variants.iter().flat_map(spellings).collect()
}

/// Returns the variants of a union; a tagged one has the tag beside its members.
pub(super) fn variants(union: &Union, direction: Direction) -> Vec<String> {
    let variant = |variant: &fintoc_schema::model::UnionVariant| {
        let ty = of(&variant.ty, direction);
        match &union.by {
            Discriminator::Kind => ty,
            Discriminator::Tag(tag) => format!("({{ {}: {} }} & {ty})", member(tag), string(&variant.wire)),
        }
    };
    union.variants.iter().map(variant).collect()
}

/// Returns the name of a member, which is an identifier: `check` requires it.
pub(super) fn member(wire: &str) -> &str {
    wire
}

pub(super) fn string(text: &str) -> String {
    compact(&Json::from(text))
}
