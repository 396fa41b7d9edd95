//! The profiles and dialects of JSON Schema documents.

use super::layout::Layout;
use super::{code, form, portable};

/// The audience of a schema, which decides its layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The subset of JSON Schema that every validator interprets alike; the canonical profile.
    Portable,
    /// One flat object with conditionals, so an error belongs to its field; for form libraries.
    Form,
    /// Unions of complete objects without conditionals; for code generators.
    Code,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 3] = [Self::Portable, Self::Form, Self::Code];

    /// The name, which is also that of its folder: `portable`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Form => "form",
            Self::Code => "code",
        }
    }

    pub(super) const fn layout(self) -> &'static Layout {
        match self {
            Self::Portable => &portable::PORTABLE,
            Self::Form => &form::FORM,
            Self::Code => &code::CODE,
        }
    }
}

/// The version of JSON Schema that a document declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// 2020-12.
    Draft2020,
    /// draft-07.
    Draft07,
}

impl Dialect {
    /// All dialects.
    pub const ALL: [Self; 2] = [Self::Draft2020, Self::Draft07];

    /// The name, which is also that of its folder: `2020-12`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft2020 => "2020-12",
            Self::Draft07 => "draft-07",
        }
    }

    /// The value of `$schema`.
    #[must_use]
    pub const fn uri(self) -> &'static str {
        match self {
            Self::Draft2020 => "https://json-schema.org/draft/2020-12/schema",
            Self::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}
