//! Everything that a newtype with constraints needs.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::emit::at;
use crate::emit::generics::{implement, with_de};
use crate::emit::read::{deserialize, implement_read};
use crate::emit::write::serialize;
use crate::model::{Constraint, Item, Newtype, Scalar};

pub(crate) fn emit_scalar(item: &Item<Newtype>) -> TokenStream {
    let parts = [emit_rules(item), emit_json(item), emit_text(item), emit_conversions(item)];
    parts.into_iter().collect()
}

/// `View`, `Leaf`, `Scalar`, `Check<0>`, `Validate`, and `Type::check`.
fn emit_rules(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, shape, visibility, name, .. } = item;
    let inner = &shape.inner;
    let seen = quote!(<#inner as #krate::View>::Seen<'_>);
    let view = implement(
        item,
        generics,
        quote!(#krate::View),
        quote! {
            type Seen<'__v> = <#inner as #krate::View>::Seen<'__v>;

            #[inline]
            fn view(&self) -> #seen { #krate::View::view(&self.0) }
        },
    );
    let constraints = shape.constraints.iter().map(|constraint| constraint_call(item, constraint));
    let scalar = implement(
        item,
        generics,
        quote!(#krate::Scalar),
        quote! {
            #[inline]
            fn check(__value: #seen) -> ::core::result::Result<(), #krate::Broken> {
                let _ = __value;
                #(#constraints?;)*
                ::core::result::Result::Ok(())
            }
        },
    );
    let check = implement(
        item,
        generics,
        quote!(__p::Check<0>),
        quote! {
            const STOPS: bool = true;
            type Value = #inner;

            #[inline]
            fn check(__value: #seen, __judge: &mut __p::Judge<'_>) {
                __judge.constraint(<Self as #krate::Scalar>::check(__value));
            }
        },
    );
    // Whoever has a value has one that was judged.
    let validate = implement(
        item,
        generics,
        quote!(#krate::Validate),
        quote! {
            fn judge(&self, _: &mut #krate::Cx) {}
        },
    );
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let raw = match shape.kind {
        Scalar::Text | Scalar::Borrowed => quote!(&str),
        Scalar::Integer => quote!(i64),
        Scalar::Number => quote!(#krate::Number),
        Scalar::Boolean => quote!(bool),
    };
    let leaf = leaf(item);
    quote! {
        #view #scalar #check #validate #leaf

        #[automatically_derived]
        impl #impl_generics #name #ty_generics #where_clause {
            /// Holds a plain value against the constraints.
            ///
            /// # Errors
            ///
            /// The first constraint that it breaks.
            #visibility fn check(value: #raw) -> ::core::result::Result<(), #krate::Broken> {
                <Self as #krate::Scalar>::check(value)
            }
        }
    }
}

fn constraint_call(item: &Item<Newtype>, constraint: &Constraint) -> TokenStream {
    let value = quote_spanned!(item.shape.inner.span()=> __value);
    match constraint {
        Constraint::Scalar(newtype) => {
            let krate = at(&item.krate, newtype.span());
            quote_spanned!(newtype.span()=> <#newtype as #krate::Scalar>::check(#value))
        }
        Constraint::Keyword(word, argument) => {
            let krate = at(&item.krate, word.span());
            quote_spanned!(word.span()=> #krate::rule::#word(#value, #argument))
        }
    }
}

/// What rules over places see.
fn leaf(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, .. } = item;
    let (owned, raw) = match item.shape.kind {
        Scalar::Text => (quote!(Self), quote!(str)),
        // A value that breaks the newtype takes no part, whatever it would be read into.
        Scalar::Borrowed => (quote!(::std::string::String), quote!(str)),
        Scalar::Integer => (quote!(Self), quote!(i64)),
        Scalar::Number | Scalar::Boolean => return TokenStream::new(),
    };
    implement(
        item,
        generics,
        quote!(#krate::Leaf),
        quote! {
            type Owned = #owned;
            type Raw = #raw;

            #[inline]
            fn raw(&self) -> __p::Cow<'_, #raw> { #krate::Leaf::raw(&self.0) }
        },
    )
}

/// `Shape`, `Read`, `Deserialize`, `Serialize`.
fn emit_json(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, generics, shape, .. } = item;
    let inner = &shape.inner;
    let shape = implement(
        item,
        generics,
        quote!(#krate::Shape),
        quote! {
            const KINDS: #krate::Kinds = <#inner as #krate::Shape>::KINDS;
        },
    );
    let reading = with_de(generics);
    let body = quote! {
        let mut __inner = ::core::option::Option::None;
        <__p::Checked<Self, 0> as __p::ReadAs<'de, #inner>>::read(__deserializer, __cx, &mut __inner)?;
        *__out = __inner.map(Self);
        ::core::result::Result::Ok(())
    };
    let read = implement_read(item, &reading, body);
    let deserialize = deserialize(item, &reading);
    let body = quote!(__p::serde::Serialize::serialize(&self.0, __serializer));
    let serialize = serialize(item, generics, body);
    quote!(#shape #read #deserialize #serialize)
}

/// `Debug`; `Display` of what may be shown.
fn emit_text(item: &Item<Newtype>) -> TokenStream {
    let word = item.name.to_string();
    let Some(class) = item.shape.sensitive else {
        let debug = quote!(__f.debug_tuple(#word).field(&self.0).finish());
        let debug = formatted(item, quote!(::core::fmt::Debug), debug);
        let display = quote!(::core::fmt::Display::fmt(&self.0, __f));
        let display = formatted(item, quote!(::core::fmt::Display), display);
        return quote!(#debug #display);
    };
    let class = class.word();
    let debug = quote!(__f.debug_tuple(#word).field(&__p::Hidden(#class)).finish());
    formatted(item, quote!(::core::fmt::Debug), debug)
}

fn formatted(item: &Item<Newtype>, what: TokenStream, body: TokenStream) -> TokenStream {
    implement(
        item,
        &item.generics,
        what,
        quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #body }
        },
    )
}

/// `TryFrom`, `FromStr`, `Input`, `From` into the plain value, `AsRef`, `as_str()` or `get()`.
fn emit_conversions(item: &Item<Newtype>) -> TokenStream {
    let Item { krate, name, generics, visibility, shape } = item;
    let inner = &shape.inner;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let lifetimes = generics.lifetimes();
    let from = match shape.kind {
        Scalar::Text => vec![quote!(&str), quote!(::std::string::String)],
        Scalar::Borrowed => vec![quote!(#(&#lifetimes)* str), quote!(::std::string::String)],
        Scalar::Integer | Scalar::Number | Scalar::Boolean => vec![quote!(#inner)],
    };
    // One `TryFrom` only: with several, the type of a literal would have to be written.
    let input = match shape.kind {
        Scalar::Integer if is_i64(inner) => vec![quote!(i32), quote!(u32)],
        Scalar::Number => vec![quote!(i64), quote!(i32), quote!(f64)],
        // What the texts of a response are held in.
        Scalar::Text => vec![quote!(#krate::SmolStr)],
        Scalar::Borrowed | Scalar::Integer | Scalar::Boolean => Vec::new(),
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
    let getter = match shape.kind {
        Scalar::Text | Scalar::Borrowed => quote! {
            /// The text.
            #[inline]
            #visibility fn as_str(&self) -> &str { &self.0 }
        },
        Scalar::Integer | Scalar::Number | Scalar::Boolean => quote! {
            /// The plain value.
            #[inline]
            #visibility fn get(&self) -> #inner { self.0 }
        },
    };
    let text = matches!(shape.kind, Scalar::Text | Scalar::Borrowed).then(|| as_ref(item));
    let parse = (shape.kind != Scalar::Borrowed).then(|| from_str(item));
    quote! {
        #(#conversions)*
        #(#inputs)*
        #text
        #parse

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

fn as_ref(item: &Item<Newtype>) -> TokenStream {
    implement(
        item,
        &item.generics,
        quote!(::core::convert::AsRef<str>),
        quote! {
            fn as_ref(&self) -> &str { &self.0 }
        },
    )
}

/// Texts are taken as they are; other values are parsed as JSON.
fn from_str(item: &Item<Newtype>) -> TokenStream {
    let krate = &item.krate;
    let made = match item.shape.kind {
        Scalar::Text | Scalar::Borrowed => quote!(::core::convert::TryFrom::try_from(__text)),
        Scalar::Integer | Scalar::Number | Scalar::Boolean => {
            quote!(#krate::from_str::<Self>(__text).map(|__reading| __reading.value))
        }
    };
    implement(
        item,
        &item.generics,
        quote!(::core::str::FromStr),
        quote! {
            type Err = #krate::Violations;

            fn from_str(__text: &str) -> ::core::result::Result<Self, #krate::Violations> { #made }
        },
    )
}

fn is_i64(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "i64"))
}
