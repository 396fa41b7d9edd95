//! The inputs of builders.

use std::borrow::Cow;

use crate::member::Nullable;
use crate::number::Number;
use crate::report::constraint_violation::ConstraintViolation;
use crate::report::pointer::push_name;
use crate::report::violations::Violations;
use crate::values::map::Map;
use smol_str::SmolStr;

use crate::values::value::Value;

/// A value that can be converted to a `T`: a `T` itself, a string or an integer, a builder, a list
/// of such values.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be made into `{T}`")]
pub trait Input<T> {
    /// Converts the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value violates the constraints of `T`.
    fn input(self) -> Result<T, Violations>;
}

macro_rules! input {
    ($($from:ty => $to:ty),*) => {$(
        impl Input<$to> for $from {
            fn input(self) -> Result<$to, Violations> {
                Ok(self.into())
            }
        }
    )*};
}

input!(String => String, &str => String, &String => String, Cow<'_, str> => String, SmolStr => String);
input!(SmolStr => SmolStr, &str => SmolStr, String => SmolStr);
input!(i64 => i64, i32 => i64, u32 => i64, bool => bool, Number => Number, i64 => Number, i32 => Number, u32 => Number);
input!(i8 => i8, i16 => i16, i32 => i32, u8 => u8, u16 => u16, u32 => u32, u64 => u64);
input!(Value => Value, bool => Value, i64 => Value, &str => Value, String => Value);

impl<'a> Input<Cow<'a, str>> for &'a str {
    fn input(self) -> Result<Cow<'a, str>, Violations> {
        Ok(Cow::Borrowed(self))
    }
}

impl<'a> Input<Cow<'a, str>> for String {
    fn input(self) -> Result<Cow<'a, str>, Violations> {
        Ok(Cow::Owned(self))
    }
}

impl Input<Number> for f64 {
    fn input(self) -> Result<Number, Violations> {
        Number::from_f64(self)
            .ok_or_else(|| Violations::from_violation(ConstraintViolation::new("number", [])))
    }
}

impl<T, U: Input<T>> Input<Box<T>> for U {
    fn input(self) -> Result<Box<T>, Violations> {
        self.input().map(Box::new)
    }
}

/// `None` is null.
impl<T, U: Input<T>> Input<Nullable<T>> for Option<U> {
    fn input(self) -> Result<Nullable<T>, Violations> {
        self.map(Input::input).transpose().map(Nullable::from)
    }
}

impl<T, U: Input<T>> Input<Nullable<T>> for Nullable<U> {
    fn input(self) -> Result<Nullable<T>, Violations> {
        self.into_value().input()
    }
}

impl<T, U: Input<T>> Input<Vec<T>> for Vec<U> {
    fn input(self) -> Result<Vec<T>, Violations> {
        collect_all(self.into_iter().enumerate().map(|(index, item)| (index.to_string(), item.input())))
    }
}

impl<T, U: Input<T>, const N: usize> Input<Vec<T>> for [U; N] {
    fn input(self) -> Result<Vec<T>, Violations> {
        Vec::from(self).input()
    }
}

impl<K: AsRef<str>, V, N, W> Input<Map<K, V>> for Vec<(N, W)>
where
    N: Input<K> + AsRef<str>,
    W: Input<V>,
{
    fn input(self) -> Result<Map<K, V>, Violations> {
        let members = self.into_iter().map(|(name, value)| {
            let mut step = String::new();
            push_name(&mut step, name.as_ref());
            let made = match (name.input(), value.input()) {
                (Ok(name), Ok(value)) => Ok((name, value)),
                (name, value) => {
                    let names = name.err().map(Violations::mark_as_name);
                    let violations = names.into_iter().chain(value.err()).flatten();
                    Err(Violations::from_list(violations.collect()))
                }
            };
            (step, made)
        });
        collect_all(members).map(Map::from_iter)
    }
}

impl<K: AsRef<str>, V, N, W, const L: usize> Input<Map<K, V>> for [(N, W); L]
where
    N: Input<K> + AsRef<str>,
    W: Input<V>,
{
    fn input(self) -> Result<Map<K, V>, Violations> {
        Vec::from(self).input()
    }
}

impl<K: AsRef<str>, V, N, W> Input<Map<K, V>> for Map<N, W>
where
    N: Input<K> + AsRef<str>,
    W: Input<V>,
{
    fn input(self) -> Result<Map<K, V>, Violations> {
        self.into_iter().collect::<Vec<_>>().input()
    }
}

/// Collects all values, or all violations, each below its path segment.
fn collect_all<T>(made: impl Iterator<Item = (String, Result<T, Violations>)>) -> Result<Vec<T>, Violations> {
    let mut values = Vec::new();
    let mut found = Vec::new();
    for (step, result) in made {
        match result {
            Ok(value) => values.push(value),
            Err(violations) => found.extend(violations.below(&step)),
        }
    }
    if found.is_empty() { Ok(values) } else { Err(Violations::from_list(found)) }
}
