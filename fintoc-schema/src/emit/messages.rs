//! Generates two sorted tables from the message catalogue, which the run-time crate includes.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens;
use crate::model::{Message, Model};

/// Generates `MESSAGES` and `WORDS`, with rows of code, English and Spanish, sorted by code.
///
/// ```
/// use fintoc_schema::{emit, model::Model};
///
/// let nothing = Model { modules: Vec::new(), messages: Vec::new(), words: Vec::new() };
/// assert!(emit::messages(&nothing).to_string().contains("MESSAGES"));
/// ```
pub fn messages(model: &Model) -> TokenStream {
    let messages = model.messages.iter().map(row);
    let words = model.words.iter().map(row);
    quote! {
        pub(crate) static MESSAGES: &[(&str, &str, &str)] = &[#(#messages),*];
        pub(crate) static WORDS: &[(&str, &str, &str)] = &[#(#words),*];
    }
}

fn row(message: &Message) -> TokenStream {
    let code = tokens::text(&message.code);
    let en = tokens::text(&message.text.en);
    let es = tokens::text(&message.text.es);
    quote! { (#code, #en, #es) }
}
