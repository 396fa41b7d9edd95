//! Reads JSON into validated values: quickly while all is well, completely when it is not.

mod accept;
mod arbitrary;
mod array;
mod entry;
pub(crate) mod how;
mod kept;
mod lexer;
mod locate;
pub(crate) mod map;
mod member;
mod node;
mod object;
pub(crate) mod simple;
mod slow;
pub(crate) mod tagged;
mod text;
mod tree;
mod tree_reader;
pub(crate) mod union;

use serde::de::{Deserializer, Error};

use crate::kind::Kinds;
use crate::report::Cx;

pub(crate) use accept::{ARBITRARY, NUMBER_TOKEN, kind_of, mistyped, wrong_type};
pub use accept::{Accept, Visit};
pub(crate) use arbitrary::{Behind, behind};
pub use entry::{Reader, Reading, from_slice, from_str, from_value};
pub(crate) use simple::limit;

pub use node::Node;
pub use object::{Finished, Members, Object, read_object};

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

/// Reads a value for callers who use serde: the same verdict, findings dropped. The error names the first violation.
///
/// # Errors
///
/// What the deserializer says, or the first violation.
#[doc(hidden)]
pub fn deserialize<'de, T: Read<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut cx = Cx::foreign();
    let mut out = None;
    match (T::read(deserializer, &mut cx, &mut out), out) {
        (Ok(()), Some(value)) => Ok(value),
        (Ok(()), None) => Err(first_violation(cx)),
        (Err(error), _) if cx.mark() == 0 => Err(error),
        (Err(_), _) => Err(first_violation(cx)),
    }
}

#[cold]
fn first_violation<E: Error>(cx: Cx) -> E {
    let violations = crate::report::Findings::of(cx).into_violations();
    match violations.first() {
        Some(first) => E::custom(first),
        None => E::custom("the value cannot be read"),
    }
}
