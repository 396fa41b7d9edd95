//! The schemas that the build script exported, and what macros make of them.

use crate::Kind;

macro_rules! exported {
    ($($module:ident $file:literal,)*) => {$(
        pub(super) mod $module {
            include!(concat!(env!("OUT_DIR"), "/", $file));
        }
    )*};
}

exported! {
    session "session.rs",
    request "request.rs",
}

/// The schema of a kind of document.
pub(super) const fn of(kind: Kind) -> &'static str {
    match kind {
        Kind::Session => session::SCHEMA,
        Kind::Request => request::SCHEMA,
    }
}
