//! Emits everything that the derive `Scalar` gives to a newtype with constraints.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::constraints::constraint_call;
use crate::emit::impl_block::{impl_trait, with_de_lifetime};
use crate::emit::read::{impl_deserialize, impl_read};
use crate::emit::write::impl_serialize;
use crate::model::{Item, Newtype, ScalarKind};

pub(crate) fn emit_scalar(item: &Item<Newtype>) -> TokenStream {
    let parts = [emit_constraints(item), emit_json(item), emit_formatting(item), emit_conversions(item)];
    parts.into_iter().collect()
}

/// Emits `Constrained`, `PathValue`, `Scalar`, `Check<0>`, `Validate`, and `Type::check`.
fn emit_constraints(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, data, visibility, name } = item;
    let inner = &data.inner;
    let operand = quote!(<#inner as #krate::Constrained>::Operand<'_>);
    let constrained = impl_trait(
        item,
        generics,
        quote!(#krate::Constrained),
        quote! {
            type Operand<'__v> = <#inner as #krate::Constrained>::Operand<'__v>;

            #[inline]
            fn operand(&self) -> #operand { #krate::Constrained::operand(&self.0) }
        },
    );
    let constraints = data.constraints.iter().map(|constraint| constraint_call(krate, constraint, inner));
    let scalar = impl_trait(
        item,
        generics,
        quote!(#krate::Scalar),
        quote! {
            #[inline]
            fn check(__value: #operand) -> ::core::result::Result<(), #krate::ConstraintViolation> {
                let _ = __value;
                #(#constraints?;)*
                ::core::result::Result::Ok(())
            }
        },
    );
    let check = impl_trait(
        item,
        generics,
        quote!(__p::Check<0>),
        quote! {
            const STOPS: bool = true;
            type Value = #inner;

            #[inline]
            fn check(__value: #operand, __validator: &mut __p::Validator<'_>) {
                __validator.constraint(<Self as #krate::Scalar>::check(__value));
            }
        },
    );
    // There is no way to make a value that is not valid.
    let validate = impl_trait(
        item,
        generics,
        quote!(#krate::Validate),
        quote! {
            fn validate_into(&self, _: &mut #krate::Context) {}
        },
    );
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let canonical = match data.kind {
        ScalarKind::String | ScalarKind::BorrowedString => quote!(&str),
        ScalarKind::Integer => quote!(i64),
        ScalarKind::Number => quote!(#krate::Number),
        ScalarKind::Boolean => quote!(bool),
    };
    let path_value = emit_path_value(item);
    quote! {
        #constrained #scalar #check #validate #path_value

        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            /// Checks a plain value.
            ///
            /// # Errors
            ///
            /// Returns the first constraint that the value violates.
            #visibility fn check(value: #canonical) -> ::core::result::Result<(), #krate::ConstraintViolation> {
                <Self as #krate::Scalar>::check(value)
            }
        }
    }
}

/// Emits `PathValue`, through which rules over paths see the value.
fn emit_path_value(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, .. } = item;
    let (owned, canonical) = match item.data.kind {
        ScalarKind::String => (quote!(Self), quote!(str)),
        // Rules skip a value that violates the constraints, so the owned form needs none.
        ScalarKind::BorrowedString => (quote!(::std::string::String), quote!(str)),
        ScalarKind::Integer => (quote!(Self), quote!(i64)),
        ScalarKind::Number | ScalarKind::Boolean => return TokenStream::new(),
    };
    impl_trait(
        item,
        generics,
        quote!(#krate::PathValue),
        quote! {
            type Owned = #owned;
            type Canonical = #canonical;

            #[inline]
            fn canonical(&self) -> __p::Cow<'_, #canonical> { #krate::PathValue::canonical(&self.0) }
        },
    )
}

/// Emits `JsonTypes`, `Read`, `Deserialize`, `Serialize`.
fn emit_json(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, data, .. } = item;
    let inner = &data.inner;
    let shape = impl_trait(
        item,
        generics,
        quote!(#krate::JsonTypes),
        quote! {
            const KINDS: #krate::Kinds = <#inner as #krate::JsonTypes>::KINDS;
        },
    );
    let reading = with_de_lifetime(generics);
    let body = quote! {
        let mut __inner = ::core::option::Option::None;
        <__p::Checked<Self, 0> as __p::ReadAs<'de, #inner>>::read(__deserializer, __cx, &mut __inner)?;
        *__out = __inner.map(Self);
        ::core::result::Result::Ok(())
    };
    let read = impl_read(item, &reading, body);
    let deserialize = impl_deserialize(item, &reading);
    let body = quote!(__p::serde::Serialize::serialize(&self.0, __serializer));
    let serialize = impl_serialize(item, generics, body);
    quote!(#shape #read #deserialize #serialize)
}

/// Emits `Debug`, and `Display` unless the value is sensitive.
fn emit_formatting(item: &Item<Newtype>) -> TokenStream {
    let name = item.name.to_string();
    let Some(sensitivity) = item.data.sensitive else {
        let debug = quote!(__f.debug_tuple(#name).field(&self.0).finish());
        let debug = impl_formatting(item, quote!(::core::fmt::Debug), debug);
        let display = quote!(::core::fmt::Display::fmt(&self.0, __f));
        let display = impl_formatting(item, quote!(::core::fmt::Display), display);
        return quote!(#debug #display);
    };
    let sensitivity = sensitivity.as_str();
    let debug = quote!(__f.debug_tuple(#name).field(&__p::Redacted(#sensitivity)).finish());
    impl_formatting(item, quote!(::core::fmt::Debug), debug)
}

fn impl_formatting(item: &Item<Newtype>, implemented: TokenStream, body: TokenStream) -> TokenStream {
    impl_trait(
        item,
        &item.generics,
        implemented,
        quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #body }
        },
    )
}

/// Emits `TryFrom`, `FromStr`, `Input`, `From` into the plain value, `AsRef`, `as_str()` or `get()`.
fn emit_conversions(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, name, generics, visibility, data } = item;
    let inner = &data.inner;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let lifetimes = generics.lifetimes();
    let from = match data.kind {
        ScalarKind::String => vec![quote!(&str), quote!(::std::string::String)],
        ScalarKind::BorrowedString => vec![quote!(#(&#lifetimes)* str), quote!(::std::string::String)],
        ScalarKind::Integer | ScalarKind::Number | ScalarKind::Boolean => vec![quote!(#inner)],
    };
    // `TryFrom` has one source type only: with several, the type of a literal could not be inferred.
    let input = match data.kind {
        ScalarKind::Integer if is_i64(inner) => vec![quote!(i32), quote!(u32)],
        ScalarKind::Number => vec![quote!(i64), quote!(i32), quote!(f64)],
        // The strings of responses have this type.
        ScalarKind::String => vec![quote!(#krate::SmolStr)],
        ScalarKind::BorrowedString | ScalarKind::Integer | ScalarKind::Boolean => Vec::new(),
    };
    let conversions = from.iter().map(|from| {
        quote! {
            #[automatically_derived]
            impl #impl_generics ::core::convert::TryFrom<#from> for #name #ty_generics #where_clause {
                type Error = #krate::Violations;

                fn try_from(__value: #from) -> ::core::result::Result<Self, #krate::Violations> {
                    __p::checked::<Self, #from>(__value).map(Self)
                }
            }
        }
    });
    let inputs = from.iter().chain(&input).map(|from| {
        quote! {
            #[automatically_derived]
            impl #impl_generics #krate::Input<#name #ty_generics> for #from #where_clause {
                fn input(self) -> ::core::result::Result<#name #ty_generics, #krate::Violations> {
                    __p::checked::<#name #ty_generics, #from>(self).map(#name)
                }
            }
        }
    });
    let getter = match data.kind {
        ScalarKind::String | ScalarKind::BorrowedString => quote! {
            /// Returns the string.
            #[inline]
            #visibility fn as_str(&self) -> &str { &self.0 }
        },
        ScalarKind::Integer | ScalarKind::Number | ScalarKind::Boolean => quote! {
            /// Returns the plain value.
            #[inline]
            #visibility fn get(&self) -> #inner { self.0 }
        },
    };
    let as_ref =
        matches!(data.kind, ScalarKind::String | ScalarKind::BorrowedString).then(|| emit_as_ref(item));
    let from_str = (data.kind != ScalarKind::BorrowedString).then(|| emit_from_str(item));
    quote! {
        #(#conversions)*
        #(#inputs)*
        #as_ref
        #from_str

        #[automatically_derived]
        impl #impl_generics #krate::Input<#name #ty_generics> for #name #ty_generics #where_clause {
            fn input(self) -> ::core::result::Result<Self, #krate::Violations> { ::core::result::Result::Ok(self) }
        }

        #[automatically_derived]
        impl #impl_generics ::core::convert::From<#name #ty_generics> for #inner #where_clause {
            fn from(__value: #name #ty_generics) -> Self { __value.0 }
        }

        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            #getter
        }
    }
}

fn emit_as_ref(item: &Item<Newtype>) -> TokenStream {
    impl_trait(
        item,
        &item.generics,
        quote!(::core::convert::AsRef<str>),
        quote! {
            fn as_ref(&self) -> &str { &self.0 }
        },
    )
}

/// Emits `FromStr`: a string is taken as it is, other values are parsed as JSON.
fn emit_from_str(item: &Item<Newtype>) -> TokenStream {
    let krate = &item.krate;
    let parse = match item.data.kind {
        ScalarKind::String | ScalarKind::BorrowedString => quote!(::core::convert::TryFrom::try_from(__text)),
        ScalarKind::Integer | ScalarKind::Number | ScalarKind::Boolean => {
            quote!(#krate::from_str::<Self>(__text).map(|__reading| __reading.value))
        }
    };
    impl_trait(
        item,
        &item.generics,
        quote!(::core::str::FromStr),
        quote! {
            type Err = #krate::Violations;

            fn from_str(__text: &str) -> ::core::result::Result<Self, #krate::Violations> { #parse }
        },
    )
}

fn is_i64(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "i64"))
}
