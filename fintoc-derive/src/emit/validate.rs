//! What judges a struct.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::parse_quote;

use crate::emit::accessors::{emit_accessors, value_of};
use crate::emit::generics::{bounded, implement, with_views};
use crate::emit::how::Ways;
use crate::emit::rules;
use crate::model::{Field, Item, Presence, Struct};

/// `Rules`, `Check` of each constrained place, the accessors, `Validate`.
pub(crate) fn emit_validate(item: &Item<Struct>) -> TokenStream {
    let krate = &item.krate;
    let fields = &item.shape.fields;
    let mut ways = Ways::new();
    let judged: TokenStream =
        fields.iter().enumerate().map(|(index, field)| judge_member(item, index, field, &mut ways)).collect();
    let values = fields.iter().map(|field| &field.value);
    let generics = with_views(bounded(&item.generics, &[parse_quote!(#krate::Validate)]), item, values);
    let checks = ways.checks(item, item.shape.open);
    let rules = emit_rules(item);
    let accessors = emit_accessors(item);
    let unknown = item.shape.unknown.iter();
    let body = quote! {
        fn judge(&self, __cx: &mut #krate::Cx) {
            let mut __judging = __p::Judging::<Self>::new(__cx);
            #(__judging.unknown(&self.#unknown);)*
            #judged
            __judging.end(self);
        }
    };
    let validate = implement(item, &generics, quote!(#krate::Validate), body);
    quote!(#rules #checks #accessors #validate)
}

/// `judging.member::<Way, _>(3, self.email.value());`
fn judge_member<'v>(item: &Item<Struct>, index: usize, field: &'v Field, ways: &mut Ways<'v>) -> TokenStream {
    let krate = &item.krate;
    let way = ways.way(&field.value);
    let value = value_of(field, &quote!(self));
    let (name, ty) = (&field.name, &field.value.ty);
    let null = match field.presence {
        Presence::Required | Presence::Optional => TokenStream::new(),
        Presence::Nullable => {
            quote!(__judging.null(#index, self.#name.is_null(), ::core::option::Option::None);)
        }
        Presence::Member { nullable: true } => {
            quote!(__judging.null(#index, self.#name.is_null(), ::core::option::Option::None);)
        }
        Presence::Member { nullable: false } => quote! {
            __judging.null(#index, self.#name.is_null(), ::core::option::Option::Some(<#ty as #krate::Shape>::KINDS));
        },
    };
    quote! {
        __judging.member::<#way, _>(#index, #value);
        #null
    }
}

fn emit_rules(item: &Item<Struct>) -> TokenStream {
    let Struct { open, object, fields, .. } = &item.shape;
    let bits = if fields.len() > 64 { quote!(u128) } else { quote!(u64) };
    let set = |wanted: fn(&Field) -> bool| {
        let bit = |(index, field)| if wanted(field) { 1_u128 << index } else { 0 };
        Literal::u128_unsuffixed(fields.iter().enumerate().map(bit).sum())
    };
    let required = set(Field::is_required);
    let expected = set(|field| field.expected);
    let names: Vec<&String> = fields.iter().map(|field| &field.wire).collect();
    let indices = 0..fields.len();
    let has_places = rules::has_places(item);
    let presence = rules::presence(item);
    let places = rules::places(item);
    let body = quote! {
        type Bits = #bits;
        const NAME: &'static str = #object;
        const OPEN: bool = #open;
        const MEMBERS: &'static [&'static str] = &[#(#names),*];
        const REQUIRED: #bits = #required;
        const EXPECTED: #bits = #expected;
        const PLACES: bool = #has_places;

        #[inline]
        fn find(__name: &str) -> usize {
            match __name {
                #(#names => #indices,)*
                _ => __p::UNKNOWN,
            }
        }

        #[inline]
        fn presence(__present: #bits, __judge: &mut __p::Judge<'_>) {
            let _ = (__present, &__judge);
            #presence
        }

        #[inline]
        fn places(__source: __p::Source<'_, Self>, __judge: &mut __p::Judge<'_>) {
            let _ = (__source, &__judge);
            #places
        }
    };
    implement(item, &item.generics, quote!(__p::Rules), body)
}
