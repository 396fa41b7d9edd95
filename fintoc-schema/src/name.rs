//! Converts names of the specs to Rust names, and decides which names are valid.

/// The maximum length of a name, in characters.
pub const MAX_LENGTH: usize = 64;

/// `UpperCamelCase`, ASCII.
#[must_use]
pub fn is_type(name: &str) -> bool {
    fits(name, |first| first.is_ascii_uppercase(), |other| other.is_ascii_alphanumeric())
}

/// A member of a JSON object that every validator reads alike: an ASCII identifier.
#[must_use]
pub fn is_member(name: &str) -> bool {
    let start = |first: char| first.is_ascii_alphabetic() || first == '_';
    // A name of underscores alone leaves no name for a Rust field.
    fits(name, start, |other| other.is_ascii_alphanumeric() || other == '_') && has_letter(name)
}

/// A string in JSON: visible ASCII without spaces, with a letter or digit for the Rust variant.
#[must_use]
pub fn is_wire(name: &str) -> bool {
    fits(name, |first| first.is_ascii_graphic(), |other| other.is_ascii_graphic()) && has_letter(name)
}

/// `kebab-case`, ASCII.
#[must_use]
pub fn is_kebab(name: &str) -> bool {
    is_separated(name, '-')
}

/// `snake_case`, ASCII.
#[must_use]
pub fn is_snake(name: &str) -> bool {
    is_separated(name, '_')
}

fn is_separated(name: &str, separator: char) -> bool {
    let lower = |letter: char| letter.is_ascii_lowercase();
    fits(name, lower, |other| lower(other) || other.is_ascii_digit() || other == separator)
        && name.split(separator).all(|part| !part.is_empty())
}

fn has_letter(name: &str) -> bool {
    name.contains(|letter: char| letter.is_ascii_alphanumeric())
}

fn fits(name: &str, first: impl Fn(char) -> bool, other: impl Fn(char) -> bool) -> bool {
    name.len() <= MAX_LENGTH && name.starts_with(first) && name.chars().all(other)
}

/// A valid date: `YYYY-MM-DD`.
///
/// ```
/// use fintoc_schema::name::is_date;
/// assert!(is_date("2024-02-29"));
/// assert!(!is_date("2023-02-29"));
/// ```
#[must_use]
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = *parts else { return false };
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=last).contains(&day)
}

/// An https URL that may be shown as a link.
#[must_use]
pub fn is_https(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |byte: u8| !byte.is_ascii_graphic() || b"\"<>\\^`{|}".contains(&byte);
    host.contains('.') && !host.contains('@') && !rest.bytes().any(odd)
}

/// The Rust field for a member: `accountId` becomes `account_id`, `type` becomes `r#type`.
///
/// ```
/// use fintoc_schema::name::field;
/// assert_eq!(field("accountId"), "account_id");
/// assert_eq!(field("type"), "r#type");
/// assert_eq!(field("self"), "self_");
/// assert_eq!(field("unknown"), "unknown_");
/// ```
#[must_use]
pub fn field(wire: &str) -> String {
    let name = words(wire).join("_").to_ascii_lowercase();
    escaped(if name.starts_with(|first: char| first.is_ascii_digit()) { format!("n{name}") } else { name })
}

/// The Rust variant for a value: `checking_account` becomes `CheckingAccount`, `CLP` becomes `Clp`.
///
/// ```
/// use fintoc_schema::name::variant;
/// assert_eq!(variant("checking_account"), "CheckingAccount");
/// assert_eq!(variant("CLP"), "Clp");
/// assert_eq!(variant("3ds"), "N3ds");
/// assert_eq!(variant("self"), "Self_");
/// ```
#[must_use]
pub fn variant(wire: &str) -> String {
    let name = camel(wire);
    escaped(if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N{name}") } else { name })
}

/// The name of the anonymous type of a field: `CreateCheckoutSession` and `success_url` give
/// `CreateCheckoutSessionSuccessUrl`.
#[must_use]
pub fn anonymous(owner: &str, member: &str) -> String {
    format!("{owner}{}", camel(member))
}

/// The file name for a type: `CreateCheckoutSession` becomes `create-checkout-session`.
///
/// ```
/// use fintoc_schema::name::kebab;
/// assert_eq!(kebab("CreateCheckoutSession"), "create-checkout-session");
/// ```
#[must_use]
pub fn kebab(name: &str) -> String {
    words(name).join("-").to_ascii_lowercase()
}

/// `line_items` becomes `LineItems`.
pub(crate) fn camel(wire: &str) -> String {
    let capital = |word: String| {
        let (first, rest) = word.split_at_checked(1).unwrap_or_default();
        first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
    };
    words(wire).into_iter().map(capital).collect()
}

/// Splits a name into words: at characters other than letters and digits, and before a capital after a
/// lowercase letter. `HTTPServer` stays one word, since its split would be a guess.
fn words(wire: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for letter in wire.chars() {
        let plain = letter.is_ascii_alphanumeric();
        if !plain || (small && letter.is_ascii_uppercase()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| plain) {
            word.push(letter);
        }
        small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

fn escaped(name: String) -> String {
    if ["self", "Self", "super", "crate"].contains(&&*name) || RESERVED_FIELDS.contains(&&*name) {
        // The first four cannot be raw identifiers, and the others would conflict with generated items.
        format!("{name}_")
    } else if KEYWORDS.contains(&&*name) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The keywords of all editions, including reserved ones.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods and fields of every generated struct.
const RESERVED_FIELDS: &[&str] = &["build", "builder", "clone", "new", "to_builder", "unknown", "warnings"];

/// Members of JavaScript's `Object.prototype`, which validators in JavaScript misread.
pub const PROTOTYPE: &[&str] = &[
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Names that are reserved in generated code: Rust's prelude and the run-time types.
pub const RESERVED_TYPES: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Cow",
    "Debug",
    "Default",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromStr",
    "Hash",
    "Input",
    "Into",
    "Iterator",
    "Map",
    "Member",
    "None",
    "Nullable",
    "Ok",
    "Open",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Pattern",
    "Read",
    "Redact",
    "Result",
    "S",
    "Scalar",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unknown",
    "Unpin",
    "Validate",
    "Vec",
    "Word",
    "Words",
    "Write",
];
