//! What may be wrong with keys and the kinds of their values.

super::codes! { "keys and values":
Error UNKNOWN_LANGUAGE "unknown-language"
    "A file does not say `language = 1`.";
    "A later language may mean something else by the same words.";
    "Begin the file with `language = 1`.";
Error UNKNOWN_KEY "unknown-key"
    "A key does not exist where it stands.";
    "A key that is ignored is a fact that is lost.";
    "Correct the spelling, or look the key up in `specs/spec.schema.json`.";
Error DUPLICATE_KEY "duplicate-key"
    "A key stands twice in one table.";
    "One of the two values would be lost.";
    "Rename one of them, or remove it.";
Error MISSING_KEY "missing-key"
    "A key that is needed is not there.";
    "Nothing sensible can be assumed in its place.";
    "Add it.";
Error WRONG_VALUE_TYPE "wrong-value-type"
    "A value is of the wrong kind.";
    "Values are never converted: `\"1\"` is no number and `1` no text.";
    "Write the kind that the message names.";
Error UNKNOWN_WORD "unknown-word"
    "A key that takes one of a few words has another one.";
    "The word would mean nothing.";
    "Use one of the words that the message lists.";
Error ARRAY_OF_TABLES "array-of-tables"
    "A `[[header]]` is used.";
    "Everything in a spec is keyed by name, so that it can be found and pointed at.";
    "Write `[header.name]`, or a list of inline tables.";
Error NUMBER_OUT_OF_RANGE "number-out-of-range"
    "A number lies beyond -(2^53-1) to 2^53-1, is negative where a count is wanted, or is no number at all.";
    "JSON numbers are read as IEEE doubles, which hold every whole number only within these bounds.";
    "Use a number within the bounds, or none: the technical bound is added by itself.";
}
