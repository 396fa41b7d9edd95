//! Which types hold texts.

use super::{Kind, Type};

impl Type {
    /// Whether a value holds a text somewhere. The Rust type of a response that does has a parameter: what its texts are held in.
    #[must_use]
    pub fn holds_text(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.kind == Kind::String,
            Self::Enum(_) => false,
            Self::Object(object) => object.fields.iter().any(|field| field.ty.holds_text()),
            Self::Union(union) => union.variants.iter().any(|variant| variant.ty.holds_text()),
            Self::Array(array) => array.items.holds_text(),
            // The names are texts.
            Self::Map(_) => true,
        }
    }
}
