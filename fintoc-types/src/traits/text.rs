//! What the texts of a response are held in.

use std::fmt::Debug;
use std::hash::Hash;

use serde::Serialize;

use crate::traits::constrained::{Leaf, View};
use crate::traits::read::Shape;
use crate::traits::validate::Validate;

/// What the texts of a response are held in.
///
/// The types of responses have it as their parameter. Named without it, they hold [`SmolStr`]: most texts of a response are so short that
/// they need no memory of their own. With `Cow<str>` they borrow each text from the JSON text, unless it has escapes there, and so are read
/// without a copy:
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
/// `CheckoutSession<String>` is for those who take the texts out and hand them on. `&str` borrows too, and refuses texts with escapes.
/// Verdicts and findings are the same for all others. Words that no enumeration
/// knows and members that no type declares are kept without borrowing; in most responses there are none.
#[diagnostic::on_unimplemented(
    message = "texts cannot be held in `{Self}`",
    note = "`SmolStr`, `String`, `Cow<str>` and `&str` can hold them"
)]
pub trait Text:
    AsRef<str>
    + Clone
    + Eq
    + Hash
    + Debug
    + Serialize
    + Validate
    + Shape
    + Leaf<Raw = str>
    + for<'v> View<Seen<'v> = &'v str>
{
}
