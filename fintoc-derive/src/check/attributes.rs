//! The attributes of one item, field or variant. Each check takes those that it knows; what remains is unknown.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::Parser;
use syn::{Error, LitStr, Path};

use crate::model::Sensitivity;
use crate::parse::{Argument, Attribute, parse_attribute_list, parse_fintoc_attributes};

/// Attributes that may be given several times.
const REPEATABLE: &[&str] = &["alias", "rule"];

/// Attributes, and the errors in them.
pub(crate) struct AttributeSet {
    attributes: Vec<Attribute>,
    errors: Vec<Error>,
}

impl AttributeSet {
    /// Reads the `#[fintoc(…)]` of an item, field or variant.
    pub(crate) fn of_attributes(attributes: &[syn::Attribute]) -> Self {
        let mut errors = Vec::new();
        let parsed = parse_fintoc_attributes(attributes, &mut errors);
        Self::without_duplicates(parsed, errors)
    }

    /// Reads the attributes inside `name(…)`.
    pub(crate) fn of_list(tokens: TokenStream) -> Self {
        match parse_attribute_list(tokens) {
            Ok(parsed) => Self::without_duplicates(parsed, Vec::new()),
            Err(error) => Self { attributes: Vec::new(), errors: vec![error] },
        }
    }

    fn without_duplicates(parsed: Vec<Attribute>, errors: Vec<Error>) -> Self {
        let mut set = Self { attributes: Vec::new(), errors };
        for attribute in parsed {
            let duplicate = set.attributes.iter().any(|known| known.name == attribute.name);
            if duplicate && !REPEATABLE.iter().any(|name| attribute.name == name) {
                let message = format!("duplicate fintoc attribute `{}`", attribute.name);
                set.report(attribute.name.span(), message);
            } else {
                set.attributes.push(attribute);
            }
        }
        set
    }

    pub(crate) fn report(&mut self, span: Span, message: impl std::fmt::Display) {
        self.errors.push(Error::new(span, message));
    }

    /// Reports an error with a remedy. A derive on stable Rust cannot attach a `help`: it becomes the second line.
    pub(crate) fn report_with_help(
        &mut self,
        span: Span,
        message: impl std::fmt::Display,
        help: impl std::fmt::Display,
    ) {
        self.report(span, format!("{message}\nhelp: {help}"));
    }

    /// Reports the error of a result, if it is one.
    pub(crate) fn ok_or_report<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.errors.push(error)).ok()
    }

    /// Takes over the errors of an inner set, and reports what remains there as unknown.
    pub(crate) fn report_all_of(&mut self, inner: Self) {
        self.errors.extend(inner.into_errors());
    }

    /// Reports names that appear more than once.
    pub(crate) fn report_duplicates<'n>(&mut self, names: impl Iterator<Item = (&'n str, Span)>, noun: &str) {
        let mut seen: Vec<&str> = Vec::new();
        for (name, span) in names {
            if seen.contains(&name) {
                self.report(span, format!("duplicate {noun} `{name}`"));
            } else {
                seen.push(name);
            }
        }
    }

    /// Removes an attribute from the set.
    fn take(&mut self, name: &str) -> Option<Attribute> {
        let index = self.attributes.iter().position(|attribute| attribute.name == name)?;
        Some(self.attributes.remove(index))
    }

    /// Takes `name`, and returns its span.
    pub(crate) fn take_flag(&mut self, name: &str) -> Option<Span> {
        let attribute = self.take(name)?;
        if !matches!(attribute.argument, Argument::None) {
            self.report(attribute.name.span(), format!("`{name}` takes no argument"));
        }
        Some(attribute.name.span())
    }

    /// Takes `name = value`, to be parsed by `parser`; `example` and `noun` describe the value in errors.
    fn take_value<P: Parser>(
        &mut self,
        name: &str,
        parser: P,
        example: &str,
        noun: &str,
    ) -> Option<P::Output> {
        let attribute = self.take(name)?;
        let Argument::Value(tokens) = attribute.argument else {
            self.report(attribute.name.span(), format!("expected `{name} = {example}`"));
            return None;
        };
        parser.parse2(tokens).map_err(|error| self.report(error.span(), format!("expected {noun}"))).ok()
    }

    /// Takes `name = "string"`.
    pub(crate) fn take_string(&mut self, name: &str) -> Option<LitStr> {
        self.take_value(name, <LitStr as syn::parse::Parse>::parse, "\"...\"", "a string literal")
    }

    /// Takes each `name = "string"`.
    pub(crate) fn take_strings(&mut self, name: &str) -> Vec<LitStr> {
        let count = self.attributes.iter().filter(|attribute| attribute.name == name).count();
        (0..count).filter_map(|_| self.take_string(name)).collect()
    }

    /// Takes `name = some::path`.
    pub(crate) fn take_path(&mut self, name: &str) -> Option<Path> {
        self.take_value(name, Path::parse_mod_style, "some::path", "a path")
    }

    /// Takes `name = some::Type`, which may have generic arguments.
    pub(crate) fn take_type_path(&mut self, name: &str) -> Option<Path> {
        self.take_value(name, <Path as syn::parse::Parse>::parse, "some::Type", "the path of a type")
    }

    /// Takes `name = one_of_several`.
    pub(crate) fn take_choice<C: Copy>(
        &mut self,
        name: &str,
        choices: &[C],
        as_str: fn(C) -> &'static str,
    ) -> Option<C> {
        let quoted: Vec<String> = choices.iter().map(|choice| format!("`{}`", as_str(*choice))).collect();
        let noun = match quoted.split_last() {
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
            None => String::new(),
        };
        let example = choices.first().map_or("", |choice| as_str(*choice));
        let given = self.take_value(name, <Ident as syn::parse::Parse>::parse, example, &noun)?;
        let found = choices.iter().copied().find(|choice| given == as_str(*choice));
        if found.is_none() {
            self.report(given.span(), format!("expected {noun}"));
        }
        found
    }

    /// Takes `name(…)`.
    pub(crate) fn take_list(&mut self, name: &str) -> Option<(Ident, TokenStream)> {
        let attribute = self.take(name)?;
        if let Argument::List(tokens) = attribute.argument {
            return Some((attribute.name, tokens));
        }
        self.report(attribute.name.span(), format!("expected `{name}(...)`"));
        None
    }

    /// Takes `sensitive = secret`.
    pub(crate) fn take_sensitivity(&mut self) -> Option<Sensitivity> {
        self.take_choice("sensitive", &Sensitivity::ALL, Sensitivity::as_str)
    }

    /// Takes `open` or `closed`, and returns whether it is `open`.
    pub(crate) fn take_openness(&mut self) -> bool {
        let (open, closed) = (self.take_flag("open"), self.take_flag("closed"));
        if let (Some(_), Some(span)) = (open, closed) {
            self.report(span, "`open` and `closed` are mutually exclusive");
        }
        open.is_some()
    }

    /// Takes all attributes that no check has taken so far.
    pub(crate) fn take_remaining(&mut self) -> Vec<Attribute> {
        std::mem::take(&mut self.attributes)
    }

    /// Reports that an item is wrong as a whole, and ignores its remaining attributes: one error is enough.
    pub(crate) fn reject_item(&mut self, span: Span, message: impl std::fmt::Display) {
        self.report(span, message);
        self.attributes.clear();
    }

    /// Returns the errors; attributes that no check has taken are among them.
    pub(crate) fn into_errors(mut self) -> Vec<Error> {
        for attribute in self.take_remaining() {
            self.report_unknown(&attribute.name);
        }
        self.errors
    }

    pub(crate) fn report_unknown(&mut self, name: &Ident) {
        self.report(name.span(), format!("unknown fintoc attribute `{name}`"));
    }
}
