//! What the texts of a response are held in.

use std::borrow::Cow;
use std::fmt::Debug;
use std::hash::Hash;

use serde::Serialize;

use crate::map::Map;
use crate::member::{Member, Nullable};
use crate::number::Number;
use crate::open::{Open, Word};
use crate::read::Shape;
use crate::spelled::Spelled;
use crate::unknown::Unknown;
use crate::validate::Validate;
use crate::value::Value;
use crate::view::{Leaf, View};

/// A text of which up to 23 bytes stand in the value itself, as wide as a `String`; longer ones share their memory with their clones.
///
/// It is `smol_str`'s: what holds the texts of a response unless somebody says otherwise.
pub use smol_str::SmolStr;

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

impl Text for String {}
impl Text for SmolStr {}
impl Text for Cow<'_, str> {}
impl Text for &str {}

/// A value that can be turned into one that borrows nothing. Types derive it.
pub trait IntoOwned {
    /// The same type over what borrows nothing.
    type Owned;

    /// Copies what is borrowed, and moves everything else.
    fn into_owned(self) -> Self::Owned;
}

impl IntoOwned for Cow<'_, str> {
    type Owned = SmolStr;

    fn into_owned(self) -> SmolStr {
        self.into()
    }
}

impl IntoOwned for &str {
    type Owned = SmolStr;

    fn into_owned(self) -> SmolStr {
        self.into()
    }
}

macro_rules! owned {
    ($($ty:ty),*) => {$(
        impl IntoOwned for $ty {
            type Owned = Self;

            fn into_owned(self) -> Self {
                self
            }
        }
    )*};
}

owned!(String, SmolStr, bool, i8, i16, i32, i64, u8, u16, u32, u64, Number, Value, Unknown);

impl<E: Word> IntoOwned for Open<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}

impl<E: Word> IntoOwned for Spelled<E> {
    type Owned = Self;

    fn into_owned(self) -> Self {
        self
    }
}

impl<T: IntoOwned> IntoOwned for Member<T> {
    type Owned = Member<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Nullable<T> {
    type Owned = Nullable<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new((*self).into_owned())
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<K: IntoOwned, V: IntoOwned> IntoOwned for Map<K, V> {
    type Owned = Map<K::Owned, V::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map_members(|name, value| (name.into_owned(), value.into_owned()))
    }
}
