//! Reads the arguments of rules: groups, places, expressions.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Result, Token};

use super::words::parse_expression;

/// `kind(…)`: what a rule demands.
pub(crate) struct Call {
    pub(crate) kind: Ident,
    pub(crate) groups: Vec<Vec<Ident>>,
    pub(crate) places: Vec<Place>,
    pub(crate) expressions: Vec<TokenStream>,
}

/// `line_items[*].price_data.currency`
pub(crate) struct Place(pub(crate) Vec<Step>);

/// A step of a place.
pub(crate) enum Step {
    Field(Ident),
    Each,
}

impl Call {
    pub(crate) fn parse(kind: Ident, tokens: TokenStream) -> Result<Self> {
        let parser = |input: ParseStream<'_>| {
            let mut call = Self { kind, groups: Vec::new(), places: Vec::new(), expressions: Vec::new() };
            while !input.is_empty() {
                call.parse_argument(input)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(call)
        };
        let call = parser.parse2(tokens)?;
        if call.groups.is_empty() == call.places.is_empty() {
            let message = "a rule looks either at members, `[a, b]`, or at places, `a.b`";
            return Err(Error::new(call.kind.span(), message));
        }
        Ok(call)
    }

    fn parse_argument(&mut self, input: ParseStream<'_>) -> Result<()> {
        if input.peek(syn::token::Bracket) {
            let content;
            syn::bracketed!(content in input);
            let members = content.parse_terminated(Ident::parse_any, Token![,])?;
            if members.is_empty() {
                return Err(content.error("expected the name of a field"));
            }
            self.groups.push(members.into_iter().collect());
        } else if input.peek(Ident::peek_any) && input.peek2(Token![=]) {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            self.expressions.push(parse_expression(input, &name)?);
        } else {
            self.places.push(Place::parse(input)?);
        }
        Ok(())
    }
}

impl Place {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut steps = vec![Step::Field(input.call(Ident::parse_any)?)];
        loop {
            if input.peek(Token![.]) {
                input.parse::<Token![.]>()?;
                steps.push(Step::Field(input.call(Ident::parse_any)?));
            } else if input.peek(syn::token::Bracket) {
                let content;
                let bracket = syn::bracketed!(content in input);
                content.parse::<Token![*]>()?;
                if steps.iter().any(|step| matches!(step, Step::Each)) {
                    return Err(Error::new(bracket.span.join(), "a place may have one `[*]`"));
                }
                steps.push(Step::Each);
            } else {
                return Ok(Self(steps));
            }
        }
    }

    /// `place = "word"`, as in `when(…)`.
    pub(crate) fn parse_condition(tokens: TokenStream) -> Result<(Self, syn::LitStr)> {
        let parser = |input: ParseStream<'_>| {
            let start = input.span();
            let place = Self::parse(input)?;
            input.parse::<Token![=]>()?;
            let word = input.parse()?;
            match place.is_single() {
                true => Ok((place, word)),
                false => Err(Error::new(start, "the place of a condition has no `[*]`")),
            }
        };
        parser.parse2(tokens)
    }

    /// Whether there is one value at most.
    pub(crate) fn is_single(&self) -> bool {
        self.0.iter().all(|step| matches!(step, Step::Field(_)))
    }
}
