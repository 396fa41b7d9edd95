//! What may be wrong with rules over several fields.

super::codes! { "rules over several fields":
Error UNKNOWN_MEMBER "unknown-member"
    "A rule names a member that its object does not have.";
    "The rule would never hold, or always.";
    "Correct the spelling, or add the field.";
Error REPEATED_MEMBER "repeated-member"
    "A rule names a member twice, or too few of them.";
    "A rule over one member is a property of that member.";
    "Name each member once, and at least two.";
Error PATH_TO_NOWHERE "path-to-nowhere"
    "A place in a rule does not exist.";
    "The rule would never be judged.";
    "Follow the fields from the object that bears the rule; `[*]` stands for every item of an array.";
Error PATH_TYPE "path-type"
    "A place in a rule holds something that the rule cannot judge.";
    "Sums need whole numbers, check digits and prefixes text, equal values one type.";
    "Lead the place to a value of the kind that the message asks for.";
Error IMPOSSIBLE_RULE "impossible-rule"
    "Rules and required fields of an object contradict each other.";
    "No instance could ever fit.";
    "Take one of the demands back.";
Error DEAD_FIELD "dead-field"
    "A field can stand in no instance that fits.";
    "It is excluded by what is always required.";
    "Remove the field, or the rule that forbids it.";
Error READER_TOO_STRICT "reader-too-strict"
    "A rule that JSON Schema cannot say is an error for readers.";
    "Responses must be judged alike by every validator in every language.";
    "Use `reader = \"warning\"` or `\"note\"`.";
Error UNKNOWN_MESSAGE "unknown-message"
    "The message catalogue has a sentence for a code that does not exist.";
    "Nobody would ever read it.";
    "Correct the spelling.";
Error MISSING_MESSAGE "missing-message"
    "The message catalogue lacks the sentence for a code.";
    "People would be shown a code instead of a sentence.";
    "Add the line in both languages.";
Error UNKNOWN_PARAMETER "unknown-parameter"
    "A sentence of the catalogue has a place for a parameter that its code does not have.";
    "The place could never be filled.";
    "Use the parameters that the message lists.";
}
