//! What the reference says of a member.

use super::{Item, Piece, Tag, Writer, id};
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Doc, Field, Object, Sensitivity, Type};

impl Writer<'_> {
    pub(super) fn field(&self, field: &Field, object: &Object) -> Item {
        let kind = (self.words.kind.to_owned(), self.ty(&field.ty));
        let default = field.default.as_ref().map(|default| {
            let value = Piece::code(compact(&default.value));
            let side = Piece::text(format!(", {}", self.words.side(default.applied_by)));
            (self.words.default.to_owned(), vec![value, side])
        });
        let examples = if field.examples.is_empty() { own_examples(&field.ty) } else { &field.examples };
        let facts = [kind].into_iter().chain(self.limits(field.ty.constraints())).chain(default);
        let facts = facts.chain(self.example(examples)).chain(self.lifecycle(&field.lifecycle));
        Item {
            id: format!("{}.{}", id(self.module, Some(object.direction), &object.name), field.wire),
            name: field.wire.clone(),
            tags: self.need(field).into_iter().chain(self.sensitive(field.sensitive)).collect(),
            facts: facts.collect(),
            sources: self.sources(&field.evidence),
            disputes: self.disputes(&field.contradictions),
            ..self.item(&field.doc)
        }
    }

    /// Whether a member must be there, and whether it may be null.
    fn need(&self, field: &Field) -> Vec<Tag> {
        let (word, class) = match (field.required, field.expected) {
            (true, _) => (self.words.required, "required"),
            (false, true) => (self.words.expected, "expected"),
            (false, false) => (self.words.optional, "optional"),
        };
        let null = field.nullable.then_some((self.words.nullable, "null"));
        let tags = [(word, class)].into_iter().chain(null);
        tags.map(|(word, class)| Tag { word: word.to_owned(), class }).collect()
    }

    pub(super) fn sensitive(&self, class: Option<Sensitivity>) -> Option<Tag> {
        class.map(|class| Tag { word: self.words.sensitivity(class).to_owned(), class: "sensitive" })
    }

    /// An item that has what every item has.
    pub(super) fn item(&self, doc: &Doc) -> Item {
        Item {
            label: self.words.of(&doc.label),
            description: self.words.of(&doc.description),
            todo: doc.todo.as_ref().map(|todo| format!("{}: {todo}", self.words.open_question)),
            ..Item::default()
        }
    }
}

fn own_examples(ty: &Type) -> &[fintoc_schema::model::Literal] {
    match ty {
        Type::Scalar(scalar) => &scalar.examples,
        Type::Enum(_) | Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => &[],
    }
}
