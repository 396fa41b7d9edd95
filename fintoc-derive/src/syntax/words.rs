//! Reads `#[fintoc(…)]`: words, some with an expression, some with a list.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Error, Result, Token};

/// One word of the attribute.
pub(crate) struct Word {
    pub(crate) name: Ident,
    pub(crate) argument: Argument,
}

/// What follows a word.
pub(crate) enum Argument {
    /// Nothing.
    None,
    /// `= expression`
    Is(TokenStream),
    /// `(…)`
    List(TokenStream),
}

/// All words of all `#[fintoc(…)]` attributes, and what could not be read.
pub(crate) fn words_of(attributes: &[Attribute], errors: &mut Vec<Error>) -> Vec<Word> {
    let mut words = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("fintoc")) {
        let parsed = attribute.meta.require_list().and_then(|list| parse_words(list.tokens.clone()));
        match parsed {
            Ok(found) => words.extend(found),
            Err(error) => errors.push(error),
        }
    }
    words
}

/// `word, word = expression, word(…)`
pub(crate) fn parse_words(tokens: TokenStream) -> Result<Vec<Word>> {
    let parser = |input: ParseStream<'_>| {
        let mut words = Vec::new();
        while !input.is_empty() {
            words.push(parse_word(input)?);
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(words)
    };
    parser.parse2(tokens)
}

fn parse_word(input: ParseStream<'_>) -> Result<Word> {
    // Keywords too: `crate`, `const`.
    let name = input.call(Ident::parse_any)?;
    let argument = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Argument::Is(parse_expression(input, &name)?)
    } else if input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in input);
        Argument::List(content.parse()?)
    } else if input.is_empty() || input.peek(Token![,]) {
        Argument::None
    } else {
        return Err(input.error(format!("expected `=`, `(` or `,` after `{name}`")));
    };
    Ok(Word { name, argument })
}

/// Everything up to the next comma. rustc judges it where it is called; but tokens that are no expression at all would hide
/// all other errors, so those are refused here.
pub(crate) fn parse_expression(input: ParseStream<'_>, name: &Ident) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    if tokens.is_empty() {
        return Err(Error::new(name.span(), format!("`{name} =` needs an expression")));
    }
    match tokens.clone().into_iter().last() {
        Some(TokenTree::Punct(punct)) if punct.as_char() != '?' => {
            return Err(Error::new(punct.span(), "the expression is cut off here"));
        }
        _ => {}
    }
    // syn reads only the simple expressions without its feature `full`: brackets, braces and closures pass unread.
    let simple = !tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => group.delimiter() != Delimiter::Parenthesis,
        TokenTree::Punct(punct) => matches!(punct.as_char(), '|' | '.'),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    });
    if simple {
        syn::parse2::<syn::Expr>(tokens.clone())?;
    }
    Ok(tokens)
}
