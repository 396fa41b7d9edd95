//! Reading: the kinds that a type accepts, and how it is read.

use serde::de::Deserializer;

use crate::kind::Kinds;
use crate::report::context::Context;

/// The JSON kinds of a type.
pub trait JsonTypes {
    /// The kinds that the type is read from.
    const KINDS: Kinds;
}

/// A type that is read from JSON and validated at the same time. Types derive it.
///
/// The [`Context`] collects the violations, and the error only signals that reading stopped. The
/// value is written to `out` rather than returned, so structs are not moved.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read",
    note = "derive `Read` for structs and unions, `Scalar` for newtypes, `StringEnum` for enums; `Option` fits only the type of a field"
)]
pub trait Read<'de>: JsonTypes + Sized {
    /// Reads a value into `out`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be read. The context holds the violations, unless the
    /// text is not JSON.
    fn read<D: Deserializer<'de>>(
        deserializer: D,
        cx: &mut Context,
        out: &mut Option<Self>,
    ) -> Result<(), D::Error>;
}
