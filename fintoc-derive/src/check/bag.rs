//! The words of one place, taken out one by one by those who understand them.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Error, LitStr, Path};

use crate::model::Class;
use crate::syntax::{Argument, Word};

/// Words that may stand several times.
const SEVERAL: &[&str] = &["alias", "rule"];

/// Words, and the mistakes in them.
pub(crate) struct Bag {
    words: Vec<Word>,
    errors: Vec<Error>,
}

impl Bag {
    pub(crate) fn new(words: Vec<Word>, errors: Vec<Error>) -> Self {
        let mut bag = Self { words: Vec::new(), errors };
        for word in words {
            let again = bag.words.iter().any(|known| known.name == word.name);
            if again && !SEVERAL.iter().any(|several| word.name == several) {
                bag.error(word.name.span(), format!("`{}` stands here twice", word.name));
            } else {
                bag.words.push(word);
            }
        }
        bag
    }

    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.errors.push(Error::new(span, message));
    }

    pub(crate) fn errors(&mut self) -> &mut Vec<Error> {
        &mut self.errors
    }

    /// Takes a word out.
    pub(crate) fn take(&mut self, name: &str) -> Option<Word> {
        let index = self.words.iter().position(|word| word.name == name)?;
        Some(self.words.remove(index))
    }

    /// A word without an argument.
    pub(crate) fn flag(&mut self, name: &str) -> Option<Span> {
        let word = self.take(name)?;
        if !matches!(word.argument, Argument::None) {
            self.error(word.name.span(), format!("`{name}` takes no argument"));
        }
        Some(word.name.span())
    }

    fn expression(&mut self, name: &str, wanted: &str) -> Option<(Ident, TokenStream)> {
        let word = self.take(name)?;
        if let Argument::Is(tokens) = word.argument {
            return Some((word.name, tokens));
        }
        self.error(word.name.span(), format!("expected `{name} = {wanted}`"));
        None
    }

    fn parsed<T: syn::parse::Parse>(&mut self, name: &str, wanted: &str) -> Option<T> {
        let (_, tokens) = self.expression(name, wanted)?;
        syn::parse2(tokens).map_err(|error| self.error(error.span(), format!("expected {wanted}"))).ok()
    }

    /// `name = "text"`
    pub(crate) fn text(&mut self, name: &str) -> Option<LitStr> {
        self.parsed(name, "\"text\"")
    }

    /// Each `name = "text"`.
    pub(crate) fn texts(&mut self, name: &str) -> Vec<LitStr> {
        let count = self.words.iter().filter(|word| word.name == name).count();
        (0..count).filter_map(|_| self.text(name)).collect()
    }

    /// `name = a::path`
    pub(crate) fn path(&mut self, name: &str) -> Option<Path> {
        let (_, tokens) = self.expression(name, "a::path")?;
        let parsed = syn::parse::Parser::parse2(Path::parse_mod_style, tokens);
        parsed.map_err(|error| self.error(error.span(), "expected a::path")).ok()
    }

    /// `name = A::Type`
    pub(crate) fn type_path(&mut self, name: &str) -> Option<Path> {
        self.parsed(name, "a::Newtype")
    }

    /// `name(…)`
    pub(crate) fn list(&mut self, name: &str) -> Option<(Ident, TokenStream)> {
        let word = self.take(name)?;
        if let Argument::List(tokens) = word.argument {
            return Some((word.name, tokens));
        }
        self.error(word.name.span(), format!("expected `{name}(…)`"));
        None
    }

    /// `sensitive = class`
    pub(crate) fn sensitive(&mut self) -> Option<Class> {
        let class: Ident = self.parsed("sensitive", "`secret`, `personal` or `bank`")?;
        let known = Class::ALL.into_iter().find(|known| class == known.word());
        if known.is_none() {
            self.error(class.span(), "expected `secret`, `personal` or `bank`");
        }
        known
    }

    /// `open`, and not `closed`.
    pub(crate) fn openness(&mut self) -> bool {
        let (open, closed) = (self.flag("open"), self.flag("closed"));
        if let (Some(_), Some(span)) = (open, closed) {
            self.error(span, "an item is either `open` or `closed`");
        }
        open.is_some()
    }

    /// All words that nobody has taken.
    pub(crate) fn rest(&mut self) -> Vec<Word> {
        std::mem::take(&mut self.words)
    }

    /// The mistakes; words that nobody has taken are among them.
    pub(crate) fn finish(mut self) -> Vec<Error> {
        for word in self.rest() {
            self.error(word.name.span(), format!("`{}` means nothing here", word.name));
        }
        self.errors
    }
}
