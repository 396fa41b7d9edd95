//! Emits `Validate` of a struct, and everything that reading and validating it share: its members, constraints and rules.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::parse_quote;

use crate::emit::constraints::Handlers;
use crate::emit::impl_block::{impl_trait, with_bounds, with_constrained_bounds};
use crate::emit::rules::{
    emit_accessors, emit_presence_rules, emit_value_rules, has_value_rules, member_value,
};
use crate::model::{Field, Item, Presence, Struct};

/// Emits `ObjectSchema`, `Check` of each value with constraints, the accessors, `Validate`.
pub(crate) fn emit_validate(item: &Item<Struct>) -> TokenStream {
    let krate = &item.krate;
    let fields = &item.data.fields;
    let mut handlers = Handlers::new();
    let validations: TokenStream = fields
        .iter()
        .enumerate()
        .map(|(index, field)| validate_member(item, index, field, &mut handlers))
        .collect();
    let values = fields.iter().map(|field| &field.value);
    let generics =
        with_constrained_bounds(with_bounds(&item.generics, &[parse_quote!(#krate::Validate)]), item, values);
    let checks = handlers.emit_checks(item, item.data.open);
    let rules = emit_rules(item);
    let accessors = emit_accessors(item);
    let unknown = item.data.unknown.iter();
    let body = quote! {
        fn validate_into(&self, __cx: &mut #krate::Context) {
            let mut __validator = __p::ObjectValidator::<Self>::new(__cx);
            #(__validator.unknown(&self.#unknown);)*
            #validations
            __validator.finish(self);
        }
    };
    let validate = impl_trait(item, &generics, quote!(#krate::Validate), body);
    quote!(#rules #checks #accessors #validate)
}

/// Emits `validator.member::<Handler, _>(3, self.email.value());`.
fn validate_member<'v>(
    item: &Item<Struct>,
    index: usize,
    field: &'v Field,
    handlers: &mut Handlers<'v>,
) -> TokenStream {
    let krate = &item.krate;
    let handler = handlers.handler_type(&field.value);
    let value = member_value(field, &quote!(self));
    let (name, ty) = (&field.name, &field.value.ty);
    let null = match field.presence {
        Presence::Required | Presence::Optional => TokenStream::new(),
        Presence::Nullable | Presence::Member { nullable: true } => {
            quote!(__validator.null(#index, self.#name.is_null(), ::core::option::Option::None);)
        }
        Presence::Member { nullable: false } => quote! {
            __validator.null(#index, self.#name.is_null(), ::core::option::Option::Some(<#ty as #krate::JsonTypes>::KINDS));
        },
    };
    quote! {
        __validator.member::<#handler, _>(#index, #value);
        #null
    }
}

fn emit_rules(item: &Item<Struct>) -> TokenStream {
    let Struct { open, object, fields, .. } = &item.data;
    let bits = if fields.len() > 64 { quote!(u128) } else { quote!(u64) };
    let bit_set = |wanted: fn(&Field) -> bool| {
        let bit = |(index, field)| if wanted(field) { 1_u128 << index } else { 0 };
        Literal::u128_unsuffixed(fields.iter().enumerate().map(bit).sum())
    };
    let required = bit_set(Field::is_required);
    let expected = bit_set(|field| field.expected);
    let names: Vec<&String> = fields.iter().map(|field| &field.wire).collect();
    let indices = 0..fields.len();
    let has_places = has_value_rules(item);
    let presence = emit_presence_rules(item);
    let places = emit_value_rules(item);
    let body = quote! {
        type Bits = #bits;
        const NAME: &'static str = #object;
        const OPEN: bool = #open;
        const MEMBERS: &'static [&'static str] = &[#(#names),*];
        const REQUIRED: #bits = #required;
        const EXPECTED: #bits = #expected;
        const HAS_PATH_RULES: bool = #has_places;

        #[inline]
        fn find(__name: &str) -> usize {
            match __name {
                #(#names => #indices,)*
                _ => __p::UNKNOWN,
            }
        }

        #[inline]
        fn validate_presence(__present: #bits, __validator: &mut __p::Validator<'_>) {
            let _ = (__present, &__validator);
            #presence
        }

        #[inline]
        fn validate_paths(__source: __p::ValueSource<'_, Self>, __validator: &mut __p::Validator<'_>) {
            let _ = (__source, &__validator);
            #places
        }
    };
    impl_trait(item, &item.generics, quote!(__p::ObjectSchema), body)
}
