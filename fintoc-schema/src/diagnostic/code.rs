//! The table of all diagnostic codes: the meaning of each, the reason for it, the remedy.
//!
//! A check can use only a code of this table, since a [`Code`] is made nowhere else.

use std::fmt;

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The specs are invalid and do not compile.
    Error,
    /// Work that is left; the specs compile.
    Warning,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A kind of error or warning.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The name, stable and searchable: `unknown-key`.
    pub name: &'static str,
    /// The severity.
    pub level: Level,
    /// The meaning, in one sentence.
    pub summary: &'static str,
    /// The reason why it is rejected.
    pub why: &'static str,
    /// The remedy.
    pub remedy: &'static str,
}

/// Codes with a common subject.
#[derive(Debug)]
pub struct Group {
    /// The subject.
    pub title: &'static str,
    /// The codes, in the order of the table.
    pub codes: &'static [&'static Code],
}

/// Defines the codes as statics, and the list of their groups.
macro_rules! codes {
    ($($title:literal { $($level:ident $constant:ident $name:literal
        $summary:literal; $why:literal; $remedy:literal;)* })*) => {
        $($(#[doc = $summary]
        pub static $constant: Code =
            Code { name: $name, level: Level::$level, summary: $summary, why: $why, remedy: $remedy };)*)*

        /// Every code, by group.
        ///
        /// ```
        /// use fintoc_schema::diagnostic::CODES;
        /// let names = CODES.iter().flat_map(|group| group.codes).map(|code| code.name);
        /// assert!(names.into_iter().any(|name| name == "unknown-key"));
        /// ```
        pub const CODES: &[Group] = &[$(Group { title: $title, codes: &[$(&$constant),*] }),*];
    };
}

codes! {
"encoding and syntax of a file" {
Error FILE_TOO_LARGE "file-too-large"
    "A spec file is larger than 1 MiB.";
    "Files are read into memory as a whole; a larger file is an accident or an attack.";
    "Split it: one file for each page or resource.";
Error TOO_DEEP "too-deep"
    "Tables and arrays are nested more than 64 levels deep in a file, or objects in each other.";
    "The compiler walks files and types recursively; the limit protects the stack.";
    "Give inner objects names of their own and refer to them.";
Error TOO_MANY_MEMBERS "too-many-members"
    "A table or an array has more than 1,000 members, or an object more than 128 fields.";
    "No documented object or enumeration comes near; generated code would not compile in reasonable time.";
    "Check the content of the file, then split the table.";
Error TOO_MANY_NODES "too-many-nodes"
    "A file has more than 10,000 values.";
    "A file describes one page or resource; the limit bounds the work on it.";
    "Split it: one file for each page or resource.";
Error BYTE_ORDER_MARK "byte-order-mark"
    "A file begins with a byte order mark.";
    "The mark is invisible, and some readers take it for a part of the first key.";
    "Save the file as UTF-8 without BOM.";
Error UTF_16 "utf-16"
    "A file is encoded in UTF-16.";
    "Specs are UTF-8.";
    "Save the file as UTF-8 without BOM.";
Error INVALID_UTF8 "invalid-utf8"
    "A file contains bytes that are not valid UTF-8.";
    "Guessing an encoding could change the meaning of the specs.";
    "Save the file as UTF-8; the message has the offset of the first invalid byte.";
Error NUL_BYTE "nul-byte"
    "A file contains a NUL byte.";
    "A text file has none: the file is damaged or binary.";
    "Restore the file.";
Error EMPTY_FILE "empty-file"
    "A file is empty.";
    "An interrupted write leaves an empty file, which would remove types silently.";
    "Delete the file or restore its content.";
Error MERGE_CONFLICT "merge-conflict"
    "A file contains the markers of an unresolved merge conflict.";
    "The file contains both sides of the conflict.";
    "Resolve the conflict and remove the markers.";
Error SYNTAX "syntax"
    "A file is not valid TOML.";
    "The meaning of a file is checked only once it can be read.";
    "Correct the position shown; later errors in the same item may disappear with it.";
Error MISPLACED_FILE "misplaced-file"
    "A file is where no spec is expected.";
    "A folder is a module, and only `messages.toml` is beside the folders.";
    "Move it to `<module>/<name>.toml`.";
}
"keys and values" {
Error UNKNOWN_LANGUAGE "unknown-language"
    "A file does not declare `language = 1`.";
    "A later version of the language may give the same keys another meaning.";
    "Begin the file with `language = 1`.";
Error UNKNOWN_KEY "unknown-key"
    "A key does not exist in its table.";
    "A key that is ignored is a fact that is lost.";
    "Correct the spelling, or look the key up in `specs/spec.schema.json`.";
Error DUPLICATE_KEY "duplicate-key"
    "A table has the same key twice.";
    "One of the two values would be lost.";
    "Rename or remove one of them.";
Error MISSING_KEY "missing-key"
    "A required key is missing.";
    "There is no reasonable default.";
    "Add it.";
Error KEY_NOT_ALLOWED "key-not-allowed"
    "A key or constraint keyword is not allowed with the type or kind beside it.";
    "`max_length` has no meaning for a number, `items` none for a map: the fact would be lost.";
    "Move the key to a type that allows it, or remove it.";
Error WRONG_VALUE_TYPE "wrong-value-type"
    "A value has the wrong type.";
    "Values are never converted: `\"1\"` is not a number and `1` is not a string.";
    "Use the type that the message names.";
Error UNKNOWN_VALUE "unknown-value"
    "The value of a key is not one of the allowed strings.";
    "An unknown value would have no meaning.";
    "Use one of the values that the message lists.";
Error ARRAY_OF_TABLES "array-of-tables"
    "A `[[header]]` is used.";
    "Every item of a spec has a name, by which it can be found and referenced.";
    "Use `[header.name]`, or an array of inline tables.";
Error NUMBER_OUT_OF_RANGE "number-out-of-range"
    "A number is outside -(2^53-1) to 2^53-1, negative where a count is required, or not finite.";
    "JSON numbers are read as IEEE doubles, which represent every integer only within these bounds.";
    "Use a number within the bounds, or none: the technical bound is the default.";
}
"names" {
Error BAD_NAME "bad-name"
    "A name does not have the spelling of its kind.";
    "Names become Rust names, file names and JSON members: ASCII only, no leading digit, never empty.";
    "Types are `UpperCamelCase`; fields are ASCII identifiers; pages, rules and contradictions are `kebab-case`.";
Error RESERVED_NAME "reserved-name"
    "A name is reserved in generated code or in JavaScript.";
    "A type called `Option` would hide Rust's own; validators misread a member called `constructor`.";
    "Choose another name.";
Error DUPLICATE_NAME "duplicate-name"
    "Two items of a module have the same name.";
    "All scalars, enums, unions and objects of a module share one namespace, across all of its files.";
    "Rename or remove one of them.";
Error RUST_NAME_CONFLICT "rust-name-conflict"
    "Two different names become the same name in Rust.";
    "Without this check, rustc would report an error in generated code instead of the spec.";
    "Rename one of them.";
Error MISSING_MODULE "missing-module"
    "No file of a folder has a `[module]` table.";
    "The table declares the path generation and the dated version that the folder describes.";
    "Add `[module]` to one file of the folder.";
Error DUPLICATE_MODULE "duplicate-module"
    "Two files of a folder have a `[module]` table.";
    "A folder is one path generation and one dated version.";
    "Keep one of them.";
}
"types and constraints" {
Error UNKNOWN_REFERENCE "unknown-reference"
    "A reference names a type that does not exist.";
    "No code could be generated for it.";
    "Correct the spelling, or define the type in a file of the same folder.";
Error WRONG_REFERENCE "wrong-reference"
    "A reference names a type of the wrong kind.";
    "The keys of a map are string scalars, the total of a sum is an integer scalar, a tagged variant is an object.";
    "Name a type of the kind that the message asks for.";
Error WRONG_DIRECTION "wrong-direction"
    "A request refers to an object that is response-only, or a response to one that is request-only.";
    "Requests are strict and responses tolerant; one Rust type cannot be both.";
    "Give the inner object `direction = \"both\"`.";
Error REFERENCE_CYCLE "reference-cycle"
    "An object contains itself.";
    "Every walk over the model must end, and no Rust type can contain itself.";
    "Remove one of the references.";
Error TYPE_TOO_LARGE "type-too-large"
    "An object has more than 10,000 members, including those of the objects in it.";
    "A walk over the model visits a type once for each field that contains it.";
    "Refer to large objects once, or in an array.";
Error ROOT_WITH_BOTH_DIRECTIONS "root-with-both-directions"
    "A root object has both directions.";
    "Roots are re-exported by name, and two Rust types cannot share a name.";
    "Describe the request and the response as two objects.";
Error EMPTY_RANGE "empty-range"
    "A lower bound exceeds the upper bound, or the number of possible values.";
    "No instance could be valid.";
    "Correct one of the bounds.";
Error UNKNOWN_TECHNICAL "unknown-technical"
    "`technical` names a constraint that is not in the same table.";
    "It marks constraints that are written in the spec; default bounds are always technical.";
    "Name a constraint of the same table.";
Error FORMAT_WITHOUT_PATTERN "format-without-pattern"
    "A string has a `format` but no pattern.";
    "Validators disagree about formats; the pattern decides, the format only annotates.";
    "Add a pattern that is narrower than the format.";
Error PATTERN_SYNTAX "pattern-syntax"
    "A pattern is outside the portable grammar.";
    "Rust, JavaScript, Python, Java and Go must read every pattern alike.";
    "Use `^...$`, ASCII, classes like `[0-9A-Za-z_]`, `(?:...)`, `|`, `*`, `+`, `?`, `{m,n}` and `\\xHH`.";
Error PATTERN_TOO_LARGE "pattern-too-large"
    "A pattern requires too large a table, or too much time.";
    "Patterns become tables in generated code, and must not take exponential time in backtracking engines.";
    "Bound repetitions by `max_length` instead of `{m,n}`, and do not nest repetitions.";
Error IMPOSSIBLE_STRING "impossible-string"
    "No string satisfies all constraints of a string type.";
    "The patterns, lengths and constant contradict each other, so no instance could be valid.";
    "Correct one of them.";
Error EMPTY_ENUM "empty-enum"
    "An enumeration has no values, or a union no variants.";
    "No instance could be valid.";
    "Add one, or use another type.";
Error DUPLICATE_ALIAS "duplicate-alias"
    "Two values of an enumeration have the same spelling or alias.";
    "A reader could not tell the two values apart.";
    "Remove the alias from one of them.";
Error AMBIGUOUS_VARIANT "ambiguous-variant"
    "Two variants of a union by kind have the same JSON type.";
    "A reader could not tell the two variants apart.";
    "Merge the two, or use a tag.";
Error TAG_DECLARED "tag-declared"
    "A variant of a tagged union declares the tag as a field.";
    "The union writes and reads the tag; a second declaration could contradict it.";
    "Remove the field from the variant.";
}
"defaults and examples" {
Error BAD_EXAMPLE "bad-example"
    "An example violates the constraints of its type.";
    "Examples are shown to people and become test vectors.";
    "Correct the example, or the constraint.";
Error BAD_DEFAULT "bad-default"
    "A default violates the constraints of its type.";
    "A sender could not write the default explicitly.";
    "Correct the default, or the constraint.";
Error REQUIRED_WITH_DEFAULT "required-with-default"
    "A required field has a default.";
    "A default applies only if the member is missing. Pages call a pre-filled input a default.";
    "Make it an example, or make the field optional.";
Error INCOMPLETE_DEFAULT "incomplete-default"
    "A field has `default` without `default_applied_by`, or the reverse.";
    "Code must know whether to add the value, or to leave that to the server.";
    "Write both `default` and `default_applied_by`, or neither.";
}
"rules over several fields" {
Error UNKNOWN_MEMBER "unknown-member"
    "A rule names a member that its object does not have.";
    "The rule would never hold, or always.";
    "Correct the spelling, or add the field.";
Error DUPLICATE_MEMBER "duplicate-member"
    "A rule names a member twice.";
    "The duplicate has no meaning and hides a spelling error.";
    "Name each member once.";
Error TOO_FEW_MEMBERS "too-few-members"
    "A rule names too few members.";
    "A rule over one member is a property of that member.";
    "Name at least two members, or at least one in `needs`.";
Error INVALID_PATH "invalid-path"
    "A path of a rule does not exist.";
    "The rule would never be checked.";
    "Follow the fields from the object of the rule; `[*]` means every item of an array.";
Error PATH_TYPE "path-type"
    "A path of a rule leads to a value that the rule cannot check.";
    "Sums require integers, check digits and prefixes strings, equality values of the same type.";
    "Use a path to a value of the type that the message names.";
Error IMPOSSIBLE_RULE "impossible-rule"
    "Rules and required fields of an object contradict each other.";
    "No instance could be valid.";
    "Remove or relax one of the rules.";
Error IMPOSSIBLE_FIELD "impossible-field"
    "No valid instance can have a field.";
    "The rules exclude it beside the required fields.";
    "Remove the field, or the rule that excludes it.";
Error READER_TOO_STRICT "reader-too-strict"
    "A rule that JSON Schema cannot express is an error for readers.";
    "Every validator in every language must accept the same responses.";
    "Use `reader = \"warning\"` or `\"note\"`.";
Error UNKNOWN_MESSAGE "unknown-message"
    "The message catalogue has a message for a code that does not exist.";
    "The message would never be shown.";
    "Correct the spelling.";
Error MISSING_MESSAGE "missing-message"
    "The message catalogue has no message for a code.";
    "People would be shown the code instead.";
    "Add the message in both languages.";
Error UNKNOWN_PARAMETER "unknown-parameter"
    "A message has a placeholder for a parameter that its code does not have.";
    "The placeholder could never be filled.";
    "Use the parameters that the message lists.";
}
"evidence and texts" {
Error MISSING_EVIDENCE "missing-evidence"
    "A fact has no evidence.";
    "It could not be verified, and a change of the page would go unnoticed.";
    "Add `evidence = [{ page = \"...\", certainty = \"...\" }]`.";
Error EVIDENCE_WITHOUT_PAGE "evidence-without-page"
    "Evidence does not name a page.";
    "Only technical facts have no source.";
    "Name the page.";
Error UNKNOWN_PAGE "unknown-page"
    "A reference names a page that no file of the folder describes.";
    "Its address and date could not be shown.";
    "Correct the spelling, or add `[page.<id>]`.";
Error BAD_DATE "bad-date"
    "A date is not a valid day in the format YYYY-MM-DD.";
    "Dates are compared and shown as written.";
    "Use YYYY-MM-DD, or `unknown` where the key allows it.";
Error BAD_URL "bad-url"
    "An address is neither an https URL nor `unknown`.";
    "Addresses are shown as links.";
    "Use an https URL without spaces, or `unknown`.";
Error UNKNOWN_REPLACEMENT "unknown-replacement"
    "A replacement names an item that does not exist.";
    "People would look for it in vain.";
    "Name a field of the same object, or a value of the same enumeration.";
Error INVISIBLE_CHARACTER "invisible-character"
    "A string contains control, format or bidirectional characters.";
    "They are invisible or change how other characters are displayed, so the string misleads its readers.";
    "Remove the characters.";
Error NON_ASCII "non-ascii"
    "An English or technical string contains characters outside ASCII.";
    "Generated Rust and exported schemas are ASCII; only Spanish texts and instances may have other characters.";
    "Use ASCII only.";
Error EMPTY_STRING "empty-string"
    "A text for people is empty.";
    "An empty heading is worse than none.";
    "Write the text, or remove the key.";
Warning INFERRED_FACT "inferred-fact"
    "A fact is only inferred, without better evidence.";
    "It may be wrong.";
    "Find a page or an observation, and add it as evidence.";
Warning INCOMPLETE_PAGE "incomplete-page"
    "The address or the date of a page is unknown.";
    "The page cannot be consulted.";
    "Find out, and add it.";
Warning OPEN_TODO "open-todo"
    "An item has an open question.";
    "Work is left.";
    "Answer it, and remove the `todo`.";
}
}
