//! What may be wrong with defaults and examples.

super::codes! { "defaults and examples":
Error BAD_EXAMPLE "bad-example"
    "An example breaks the rules of its own type.";
    "Examples are shown to people and become test vectors.";
    "Correct the example, or the rule.";
Error BAD_DEFAULT "bad-default"
    "A default breaks the rules of its own type.";
    "Nobody could send what holds anyway.";
    "Correct the default, or the rule.";
Error REQUIRED_WITH_DEFAULT "required-with-default"
    "A required field has a default.";
    "A default holds where the member is absent, and it never is. Pages call a pre-filled input a default.";
    "Make it an example, or do not require the field.";
Error DEFAULT_WITHOUT_SIDE "default-without-side"
    "A default stands without the side that applies it, or the side without a default.";
    "Code must know whether to fill the value in or to leave that to the server.";
    "Write both `default` and `default_applied_by`, or neither.";
}
