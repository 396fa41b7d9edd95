//! What a type says of itself so that it can be read.

use serde::de::Deserializer;

use crate::kind::Kinds;
use crate::report::context::Cx;

/// The JSON kinds that a type is read from.
pub trait Shape {
    /// The kinds.
    const KINDS: Kinds;
}

/// A type that is read from JSON and judged meanwhile. Types derive it.
///
/// What is wrong is noted in the [`Cx`], and the error only says that reading stopped. The value is put into its place rather
/// than returned, so that structs are not moved from hand to hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read",
    note = "derive `Read` for structs and unions, `Scalar` for newtypes, `Words` for enums; `Option` fits only the type of a field"
)]
pub trait Read<'de>: Shape + Sized {
    /// Reads a value into its place.
    ///
    /// # Errors
    ///
    /// The value cannot be read; why stands in `cx`, unless the text is no JSON.
    fn read<D: Deserializer<'de>>(
        deserializer: D,
        cx: &mut Cx,
        out: &mut Option<Self>,
    ) -> Result<(), D::Error>;
}
