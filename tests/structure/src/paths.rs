//! Finds paths in tokens: what a macro is called with, or what it expands to.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path as it is written.
#[derive(Clone, Debug)]
pub(crate) struct WrittenPath {
    /// Its segments, `crate`, `self` and `super` among them.
    pub(crate) segments: Vec<String>,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// Whether `!` follows: such a name may come from a `macro_rules!` of an enclosing module.
    pub(crate) is_macro: bool,
}

/// Returns the name of an identifier, without `r#`.
pub(crate) fn name_of(ident: &proc_macro2::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// Appends the paths in `tokens`: all of several segments, and those of one segment that cannot be a local variable.
pub(crate) fn paths_in(tokens: TokenStream, found: &mut Vec<WrittenPath>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Group(group) => paths_in(group.stream(), found),
            TokenTree::Ident(first) => {
                let mut segments = vec![name_of(first)];
                let mut end = at + 1;
                while is_colons(&tokens, end)
                    && let Some(TokenTree::Ident(next)) = tokens.get(end + 2)
                {
                    segments.push(name_of(next));
                    end += 3;
                }
                let is_macro = is_punct(tokens.get(end), '!');
                let called = matches!(tokens.get(end), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                let is_type = segments.iter().any(|segment| segment.starts_with(char::is_uppercase));
                let before = at.checked_sub(1).and_then(|before| tokens.get(before));
                if !continues(before, &tokens, at)
                    && (segments.len() > 1 || is_macro || ((called || is_type) && !is_defined_by(before)))
                {
                    found.push(WrittenPath { segments, line: first.span().start().line, is_macro });
                }
                at = end;
                continue;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        at += 1;
    }
}

/// Whether an identifier goes on with what is before it: a field or method (`.name`), or a path from outside (`::name`).
fn continues(before: Option<&TokenTree>, tokens: &[TokenTree], at: usize) -> bool {
    let range = is_punct(at.checked_sub(2).and_then(|at| tokens.get(at)), '.');
    (is_punct(before, '.') && !range) || at.checked_sub(2).is_some_and(|at| is_colons(tokens, at))
}

/// Whether the token before a name makes it the name of a new item.
fn is_defined_by(before: Option<&TokenTree>) -> bool {
    const DEFINING: [&str; 9] = ["fn", "struct", "enum", "trait", "type", "const", "static", "mod", "union"];
    matches!(before, Some(TokenTree::Ident(word)) if DEFINING.contains(&word.to_string().as_str()))
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}
