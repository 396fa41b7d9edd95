//! Describes an item after it has been checked: the only thing that `emit` reads.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{GenericArgument, Generics, Path, PathArguments, Type, Visibility};

/// The result of checking an item. The item is `None` if too little is known of it to emit code.
pub(crate) struct Checked<D> {
    pub(crate) item: Option<Item<D>>,
    pub(crate) errors: Vec<syn::Error>,
}

/// A struct or an enum with a derive; `D` is what that kind of item contains.
pub(crate) struct Item<D> {
    pub(crate) name: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: Generics,
    /// The path of the crate `fintoc_types`.
    pub(crate) krate: Path,
    pub(crate) data: D,
}

/// A struct with named fields.
pub(crate) struct Struct {
    pub(crate) open: bool,
    /// The name in reports, empty if there is none.
    pub(crate) object: String,
    /// Indices of the fields that have a constructor of their own.
    pub(crate) constructors: Vec<usize>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) fields: Vec<Field>,
    /// The field that keeps unknown members.
    pub(crate) unknown: Option<Ident>,
}

/// A field of a struct, which is a member of a JSON object.
pub(crate) struct Field {
    pub(crate) name: Ident,
    /// The name in JSON.
    pub(crate) wire: String,
    /// The declared type, for example `Option<Email>`.
    pub(crate) ty: Type,
    pub(crate) docs: Vec<syn::Attribute>,
    pub(crate) presence: Presence,
    pub(crate) expected: bool,
    pub(crate) sensitive: Option<Sensitivity>,
    pub(crate) value: Value,
}

impl Field {
    /// Whether the member must be present.
    pub(crate) fn is_required(&self) -> bool {
        self.presence.is_required()
    }
}

/// Whether a member may be missing or null, by the type of its field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`
    Required,
    /// `Nullable<T>`
    Nullable,
    /// `Option<T>`
    Optional,
    /// `Member<T>`, and whether null is valid.
    Member { nullable: bool },
}

impl Presence {
    pub(crate) fn is_required(self) -> bool {
        match self {
            Self::Required | Self::Nullable => true,
            Self::Optional | Self::Member { .. } => false,
        }
    }
}

/// The type of a value with its constraints.
pub(crate) struct Value {
    pub(crate) ty: Type,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) contents: Contents,
}

impl Value {
    /// The type of the items, if the value is a `Vec<T>`.
    pub(crate) fn vec_item_type(&self) -> Option<&Type> {
        match last_segment(&self.ty) {
            Some((name, types)) if name == "Vec" => types.first().copied(),
            _ => None,
        }
    }
}

/// The constraints of the values inside an array or a map.
pub(crate) enum Contents {
    Unconstrained,
    /// The items of an array.
    Items(Box<Value>),
    /// The keys and the values of a map.
    Entries(Box<Value>, Box<Value>),
}

/// A constraint on one value.
pub(crate) enum Constraint {
    /// All constraints of a newtype.
    Scalar(Path),
    /// A function of the module `rule`, with its argument.
    Keyword(Ident, TokenStream),
}

/// Why a value is never shown.
#[derive(Clone, Copy)]
pub(crate) enum Sensitivity {
    Secret,
    Personal,
    Bank,
}

impl Sensitivity {
    pub(crate) const ALL: [Self; 3] = [Self::Secret, Self::Personal, Self::Bank];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Personal => "personal",
            Self::Bank => "bank",
        }
    }
}

/// A rule over several members of a struct.
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) severity: Severity,
    /// The function of the module `rule`.
    pub(crate) kind: Ident,
    pub(crate) subject: RuleSubject,
    /// The arguments after the subject.
    pub(crate) expressions: Vec<TokenStream>,
}

/// What a rule is about.
pub(crate) enum RuleSubject {
    /// Which members are present: sets of field indices.
    Presence(Vec<Vec<usize>>),
    /// The values at paths.
    Values {
        paths: Vec<RulePath>,
        /// Applies the rule only where the value at this path is this string.
        condition: Option<(RulePath, String)>,
        /// Whether the function takes the current time.
        clock: bool,
    },
}

/// A path from a struct to a value: never empty, and its first step is a member.
pub(crate) struct RulePath(pub(crate) Vec<RuleStep>);

/// A step of a path.
pub(crate) enum RuleStep {
    /// To a member by its name in JSON; the span is that of the name in the rule.
    Member(String, Span),
    /// To each item of an array, at most once in a path.
    EachItem,
}

/// How a violation of a rule is reported.
#[derive(Clone, Copy)]
pub(crate) enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    pub(crate) const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The name in the attribute.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// The variant of `fintoc_types::Severity`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Error => "Error",
            Self::Warning => "Warning",
            Self::Note => "Note",
        }
    }
}

/// A struct with one unnamed field.
pub(crate) struct Newtype {
    pub(crate) inner: Type,
    pub(crate) kind: ScalarKind,
    pub(crate) sensitive: Option<Sensitivity>,
    pub(crate) constraints: Vec<Constraint>,
}

/// The type inside a newtype.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScalarKind {
    /// `String`
    String,
    /// `Cow<'a, str>`
    BorrowedString,
    Integer,
    Number,
    Boolean,
}

/// An enum of unit variants, each of which is a string in JSON.
pub(crate) struct StringEnum {
    pub(crate) variants: Vec<StringVariant>,
}

/// A variant of a string enum.
pub(crate) struct StringVariant {
    pub(crate) name: Ident,
    /// The string in JSON.
    pub(crate) wire: String,
    /// Other strings that are read as this variant.
    pub(crate) aliases: Vec<String>,
}

impl StringVariant {
    /// All strings that are read as this variant.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.wire).chain(&self.aliases)
    }
}

/// An enum of newtype variants.
pub(crate) struct Union {
    pub(crate) open: bool,
    /// The member whose value names the variant; without one, the JSON type selects it.
    pub(crate) tag: Option<String>,
    pub(crate) variants: Vec<UnionVariant>,
}

/// A variant of a union.
pub(crate) struct UnionVariant {
    pub(crate) name: Ident,
    /// The value of the tag in JSON.
    pub(crate) wire: String,
    pub(crate) sensitive: Option<Sensitivity>,
    pub(crate) value: Value,
}

/// Returns the last name of a type's path, and the types between its angle brackets. A macro sees no more of a type.
pub(crate) fn last_segment(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let arguments = match &last.arguments {
        PathArguments::AngleBracketed(list) => list.args.iter().filter_map(type_argument).collect(),
        PathArguments::None | PathArguments::Parenthesized(_) => Vec::new(),
    };
    Some((last.ident.to_string(), arguments))
}

fn type_argument(argument: &GenericArgument) -> Option<&Type> {
    match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
