//! Parses `#[fintoc(…)]` attributes into names with arguments, and the arguments of rules into paths and lists of fields.
//!
//! Nothing here knows which attributes exist or which fields a struct has: `check` decides that.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, LitStr, Result, Token};

/// One of the attributes that are listed in `#[fintoc(…)]`.
pub(crate) struct Attribute {
    pub(crate) name: Ident,
    pub(crate) argument: Argument,
}

/// What follows the name of an attribute.
pub(crate) enum Argument {
    /// Nothing.
    None,
    /// `= expression`
    Value(TokenStream),
    /// `(…)`
    List(TokenStream),
}

/// Parses every `#[fintoc(…)]` of an item, field or variant. What cannot be parsed is left out and reported.
pub(crate) fn parse_fintoc_attributes(
    attributes: &[syn::Attribute],
    errors: &mut Vec<Error>,
) -> Vec<Attribute> {
    let mut all = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("fintoc")) {
        let parsed = attribute.meta.require_list().and_then(|list| parse_attribute_list(list.tokens.clone()));
        match parsed {
            Ok(parsed) => all.extend(parsed),
            Err(error) => errors.push(error),
        }
    }
    all
}

/// Parses `name, name = expression, name(…)`.
pub(crate) fn parse_attribute_list(tokens: TokenStream) -> Result<Vec<Attribute>> {
    let parser = |input: ParseStream<'_>| {
        let mut attributes = Vec::new();
        while !input.is_empty() {
            attributes.push(parse_attribute(input)?);
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(attributes)
    };
    parser.parse2(tokens)
}

fn parse_attribute(input: ParseStream<'_>) -> Result<Attribute> {
    // Keywords of Rust too: `crate`, `const`.
    let name = input.call(Ident::parse_any)?;
    let argument = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Argument::Value(parse_expression(input, &name)?)
    } else if input.peek(syn::token::Paren) {
        let content;
        syn::parenthesized!(content in input);
        Argument::List(content.parse()?)
    } else if input.is_empty() || input.peek(Token![,]) {
        Argument::None
    } else {
        return Err(input.error(format!("expected `=`, `(` or `,` after `{name}`")));
    };
    Ok(Attribute { name, argument })
}

/// Takes all tokens up to the next comma. rustc parses and type-checks them where they are emitted; but tokens that are not an
/// expression at all would hide every other error, so the common cases are rejected here.
fn parse_expression(input: ParseStream<'_>, name: &Ident) -> Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    if tokens.is_empty() {
        return Err(Error::new(name.span(), format!("expected an expression after `{name} =`")));
    }
    match tokens.clone().into_iter().last() {
        Some(TokenTree::Punct(punct)) if punct.as_char() != '?' => {
            return Err(Error::new(punct.span(), format!("expected an expression after `{punct}`")));
        }
        _ => {}
    }
    // Without its feature `full`, syn parses simple expressions only: brackets, braces and closures are left to rustc.
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

/// The arguments of a rule kind: `[amount, line_items], line_items[*].quantity, seconds = 600`.
#[derive(Default)]
pub(crate) struct RuleArguments {
    pub(crate) member_sets: Vec<Vec<Ident>>,
    pub(crate) paths: Vec<FieldPath>,
    pub(crate) expressions: Vec<TokenStream>,
}

/// `line_items[*].price_data.currency`
pub(crate) struct FieldPath {
    /// The field of the struct that has the rule.
    pub(crate) field: Ident,
    /// The way on from that field.
    pub(crate) steps: Vec<PathStep>,
}

/// A step of a path behind its first field.
pub(crate) enum PathStep {
    /// `.price_data`
    Field(Ident),
    /// `[*]`, at most one in a path.
    EachItem(Span),
}

/// Parses the arguments between the parentheses of a rule kind.
pub(crate) fn parse_rule_arguments(tokens: TokenStream) -> Result<RuleArguments> {
    let parser = |input: ParseStream<'_>| {
        let mut arguments = RuleArguments::default();
        while !input.is_empty() {
            parse_rule_argument(input, &mut arguments)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    };
    parser.parse2(tokens)
}

fn parse_rule_argument(input: ParseStream<'_>, arguments: &mut RuleArguments) -> Result<()> {
    if input.peek(syn::token::Bracket) {
        let content;
        syn::bracketed!(content in input);
        let members = content.parse_terminated(parse_field_name, Token![,])?;
        if members.is_empty() {
            return Err(content.error("expected a field name"));
        }
        arguments.member_sets.push(members.into_iter().collect());
    } else if input.peek(Ident::peek_any) && input.peek2(Token![=]) {
        let name = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        arguments.expressions.push(parse_expression(input, &name)?);
    } else {
        arguments.paths.push(parse_field_path(input)?);
    }
    Ok(())
}

/// Parses the argument of `when(…)`: `path = "value"`.
pub(crate) fn parse_condition(tokens: TokenStream) -> Result<(FieldPath, LitStr)> {
    let parser = |input: ParseStream<'_>| {
        let path = parse_field_path(input)?;
        input.parse::<Token![=]>()?;
        Ok((path, input.parse()?))
    };
    parser.parse2(tokens)
}

/// Parses field names separated by commas.
pub(crate) fn parse_field_names(tokens: TokenStream) -> Result<Vec<Ident>> {
    let parser = syn::punctuated::Punctuated::<Ident, Token![,]>::parse_terminated_with;
    let names = (|input: ParseStream<'_>| parser(input, parse_field_name)).parse2(tokens)?;
    Ok(names.into_iter().collect())
}

fn parse_field_path(input: ParseStream<'_>) -> Result<FieldPath> {
    let field = parse_field_name(input)?;
    let mut steps = Vec::new();
    loop {
        if input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            steps.push(PathStep::Field(parse_field_name(input)?));
        } else if input.peek(syn::token::Bracket) {
            let content;
            let bracket = syn::bracketed!(content in input);
            content.parse::<Token![*]>()?;
            let span = bracket.span.join();
            if steps.iter().any(|step| matches!(step, PathStep::EachItem(_))) {
                return Err(Error::new(span, "a path contains at most one `[*]`"));
            }
            steps.push(PathStep::EachItem(span));
        } else {
            return Ok(FieldPath { field, steps });
        }
    }
}

fn parse_field_name(input: ParseStream<'_>) -> Result<Ident> {
    input.call(Ident::parse_any).map_err(|error| Error::new(error.span(), "expected a field name"))
}
