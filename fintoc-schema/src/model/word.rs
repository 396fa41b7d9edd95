//! The words that specs, reports and exports use for parts of the model.

use std::fmt;

use super::{Algorithm, Certainty, Direction, Kind, Path, Sensitivity, Severity, Side, Step};

/// Writes `word`, and `Display` through it.
macro_rules! words {
    ($($name:ident { $($variant:ident => $word:literal),* $(,)? })*) => {$(
        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The word for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }
    )*};
}

words! {
    Algorithm { Rut => "rut", Rfc => "rfc", Curp => "curp", Clabe => "clabe" }
    Certainty {
        Documented => "documented",
        Observed => "observed",
        Inferred => "inferred",
        Technical => "technical",
    }
    Direction { Request => "request", Response => "response" }
    Kind { String => "string", Integer => "integer", Number => "number", Boolean => "boolean" }
    Sensitivity { Secret => "secret", Personal => "personal", Bank => "bank" }
    Severity { Note => "note", Warning => "warning", Error => "error" }
    Side { Server => "server", Client => "client" }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Member(member) if index == 0 => f.write_str(&member.wire)?,
                Step::Member(member) => write!(f, ".{}", member.wire)?,
                Step::Each => f.write_str("[*]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Path, Step};
    use crate::model::PathMember;

    #[test]
    fn a_path_reads_as_in_a_spec() {
        let member = |wire: &str| Step::Member(Rc::new(PathMember { wire: wire.into(), name: wire.into() }));
        let path = Path(vec![member("line_items"), Step::Each, member("quantity")]);
        assert_eq!(path.to_string(), "line_items[*].quantity");
    }
}
