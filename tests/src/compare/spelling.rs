//! Replaces aliases of enum values by the values: requests read aliases and never write them.

use fintoc_schema::model::{Discriminator, Enum, Type, Union};
use fintoc_validator::json::{Member, Node, Value};

/// Returns a canonical text that equal values share, with enum values as they are written.
#[must_use]
pub(super) fn canonical(ty: &Type, node: &Node) -> String {
    spelled(ty, node).canonical()
}

fn spelled(ty: &Type, node: &Node) -> Node {
    let value = match (ty, &node.value) {
        (Type::Enum(list), Value::String(word)) => Value::String(wire(list, word).to_owned()),
        (Type::Array(array), Value::Array(items)) => {
            Value::Array(items.iter().map(|item| spelled(&array.items, item)).collect())
        }
        (Type::Map(map), Value::Object(members)) => Value::Object(each(members, |_| Some(&map.values))),
        (Type::Object(object), Value::Object(members)) => Value::Object(each(members, |name| {
            object.fields.iter().find(|field| field.wire == name).map(|field| &field.ty)
        })),
        (Type::Union(union), _) => {
            return variant(union, node).map_or_else(|| node.clone(), |ty| spelled(ty, node));
        }
        (_, value) => value.clone(),
    };
    Node { value, span: node.span.clone() }
}

fn each<'t>(members: &[Member], ty: impl Fn(&str) -> Option<&'t Type>) -> Vec<Member> {
    let spelled = |member: &Member| {
        let node = ty(&member.name).map_or_else(|| member.node.clone(), |ty| spelled(ty, &member.node));
        Member { node, ..member.clone() }
    };
    members.iter().map(spelled).collect()
}

fn wire<'l>(list: &'l Enum, word: &'l str) -> &'l str {
    let known = list.variants.iter().find(|known| known.aliases.iter().any(|alias| alias == word));
    known.map_or(word, |known| &known.wire)
}

fn variant<'u>(union: &'u Union, node: &Node) -> Option<&'u Type> {
    let fits = |ty: &Type| match ty {
        Type::Scalar(scalar) => {
            scalar.kind.word() == node.kind() || (scalar.kind.word(), node.kind()) == ("number", "integer")
        }
        Type::Enum(_) => node.text().is_some(),
        Type::Array(_) => matches!(node.value, Value::Array(_)),
        Type::Object(_) | Type::Map(_) | Type::Union(_) => matches!(node.value, Value::Object(_)),
    };
    match &union.by {
        Discriminator::Kind => {
            union.variants.iter().find(|variant| fits(&variant.ty)).map(|variant| &variant.ty)
        }
        Discriminator::Tag(tag) => {
            let word = node.member(tag)?.node.text()?;
            union.variants.iter().find(|variant| variant.wire == word).map(|variant| &variant.ty)
        }
    }
}
