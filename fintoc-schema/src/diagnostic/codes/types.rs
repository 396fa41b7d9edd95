//! What may be wrong with types, references and constraints.

super::codes! { "types and constraints":
Error UNKNOWN_REFERENCE "unknown-reference"
    "A type is named that does not exist.";
    "Nothing could be generated for it.";
    "Correct the spelling, or define the type in a file of the same folder.";
Error WRONG_REFERENCE "wrong-reference"
    "A type is named that is of the wrong kind for its place.";
    "The keys of a map are string scalars, a sum obeys an integer scalar, a tagged variant is an object.";
    "Name a type of the kind that the message asks for.";
Error WRONG_DIRECTION "wrong-direction"
    "A request uses an object that is only a response, or the other way round.";
    "Requests are strict and responses tolerant; one Rust type cannot be both.";
    "Make the inner object `direction = \"both\"`.";
Error REFERENCE_CYCLE "reference-cycle"
    "An object holds itself.";
    "Every walk over the model must end, and no Rust type can hold itself.";
    "Take one of the references out.";
Error TOO_MANY_PLACES "too-many-places"
    "An object has more than 10,000 members, those of the objects in it included.";
    "Whatever walks over the model visits a type once for each place that it stands in.";
    "Hold large objects once, or in a list.";
Error ROOT_OF_BOTH "root-of-both"
    "A root object goes both ways.";
    "Roots are re-exported under their name, and two Rust types cannot share it.";
    "Describe the request and the response as two objects.";
Error KEYWORD_MISFIT "keyword-misfit"
    "A key does not fit the type beside it.";
    "`max_length` says nothing about a number, `items` nothing about a map: the fact would be lost.";
    "Move the key to a type that it fits, or remove it.";
Error EMPTY_RANGE "empty-range"
    "A lower bound lies above the upper bound, or above all that there is.";
    "No instance could ever fit.";
    "Correct one of the bounds, or ask for fewer.";
Error UNKNOWN_TECHNICAL "unknown-technical"
    "`technical` names a constraint that does not stand beside it.";
    "It marks constraints that are given here; others are marked by themselves.";
    "Name a constraint of the same table.";
Error FORMAT_WITHOUT_PATTERN "format-without-pattern"
    "`format` stands without a pattern beside it.";
    "A format alone gives different verdicts everywhere; the pattern decides, the format only annotates.";
    "Add a pattern narrower than the format.";
Error PATTERN_SYNTAX "pattern-syntax"
    "A pattern uses something outside the portable grammar.";
    "Rust, JavaScript, Python, Java and Go must read every pattern alike.";
    "Use `^...$`, ASCII, classes like `[0-9A-Za-z_]`, `(?:...)`, `|`, `*`, `+`, `?`, `{m,n}` and `\\xHH`.";
Error PATTERN_TOO_LARGE "pattern-too-large"
    "A pattern needs a table that is too large, or too much time.";
    "Patterns become tables in generated code, and back-tracking engines elsewhere must not hang on them.";
    "Bound repetitions by `max_length` instead of `{m,n}`, and do not repeat what already repeats.";
Error NO_MATCH "no-match"
    "No text fulfils all the constraints of a string.";
    "Patterns, lengths and constant contradict each other, so no instance could ever fit.";
    "Correct one of them.";
Error EMPTY_ENUM "empty-enum"
    "An enumeration or a union has no members.";
    "No instance could ever fit.";
    "Add one, or use another type.";
Error REPEATED_SPELLING "repeated-spelling"
    "A spelling stands for two words of an enumeration.";
    "Readers could not tell which word was meant.";
    "Remove the alias from one of them.";
Error SAME_KIND "same-kind"
    "Two variants of a union by kind have the same JSON kind.";
    "Readers could not tell which variant was meant.";
    "Merge the two, or tell them apart by a tag.";
Error TAG_DECLARED "tag-declared"
    "A variant of a tagged union declares the tag itself.";
    "The union writes and reads the tag; a second declaration could contradict it.";
    "Remove the field from the variant.";
}
