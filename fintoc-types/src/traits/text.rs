//! The storage of a response's strings.

use std::fmt::Debug;
use std::hash::Hash;

use serde::Serialize;

use crate::traits::constrained::{Constrained, PathValue};
use crate::traits::read::JsonTypes;
use crate::traits::validate::Validate;

/// A type that stores the strings of a response.
///
/// It is the parameter of response types. The default is `SmolStr`, which stores most strings of
/// a response inline. With `Cow<str>` they borrow each string from the JSON text, unless it has
/// escapes there, and so are read without a copy:
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::{IntoOwned, from_str, v1::CheckoutSession};
///
/// let text = r#"{"id": "cs_1", "status": "created", "customer_email": "ana\u0040example.cl"}"#;
/// let session = from_str::<CheckoutSession<Cow<str>>>(text)?.value;
/// assert!(matches!(session.id, Cow::Borrowed("cs_1")));
/// assert!(matches!(session.customer_email.value(), Some(Cow::Owned(_))));
///
/// // Kept for longer than the text:
/// let session: CheckoutSession = session.into_owned();
/// assert_eq!(session.id, "cs_1");
/// # Ok::<(), fintoc_types::Violations>(())
/// ```
///
/// `CheckoutSession<String>` is for those who move the strings out. `&str` borrows too, and rejects
/// strings with escapes. All others accept the same values with the same findings. Unlisted
/// enumeration values and unknown members are never borrowed; most responses have none.
#[diagnostic::on_unimplemented(
    message = "strings cannot be stored in `{Self}`",
    note = "`SmolStr`, `String`, `Cow<str>` and `&str` can store them"
)]
pub trait Text:
    AsRef<str>
    + Clone
    + Eq
    + Hash
    + Debug
    + Serialize
    + Validate
    + JsonTypes
    + PathValue<Canonical = str>
    + for<'v> Constrained<Operand<'v> = &'v str>
{
}
