//! What can be mended in a sample, in words.

/// The sentence for a repair's code.
pub(super) fn sentence(code: &str) -> &'static str {
    match code {
        "single_quotes" => "single quotes around a string",
        "curly_quotes" => "typographic quotes around a string",
        "open_string" => "a string without its closing quote",
        "comment" => "a comment inside a sample",
        "ellipsis" => "the sample leaves something out",
        "trailing_comma" => "a comma before a closing bracket",
        "missing_comma" => "a comma is missing between two members",
        "surplus_bracket" => "a closing bracket too many",
        "wrong_bracket" => "a closing bracket of the other kind",
        "bare_word" => "a string without quotes",
        _ => "mended",
    }
}
