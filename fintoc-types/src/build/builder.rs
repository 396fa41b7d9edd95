//! Creates values that were not read: the functions that builders and conversions call.

use serde::de::IntoDeserializer;

use crate::build::input::Input;
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::report::context::{Context, Rejected};
use crate::report::violations::{Findings, Violation, Violations};
use crate::traits::adapter::Check;
use crate::traits::constrained::Constrained;
use crate::traits::object_schema::{self, ObjectSchema, ValueSource};
use crate::traits::read::Read;
use crate::traits::string_enum::StringEnum;
use crate::traits::validator::Validator;
use crate::values::object_validator::ObjectValidator;

/// The errors of the inputs of a builder.
#[derive(Debug, Clone, Default)]
pub struct BuilderState {
    invalid: Vec<InvalidMember>,
}

#[derive(Debug, Clone)]
struct InvalidMember {
    index: usize,
    name: &'static str,
    violations: Violations,
}

impl BuilderState {
    /// Converts an input to the value of a member, or records its violations.
    pub fn set<T>(&mut self, index: usize, name: &'static str, given: impl Input<T>) -> Option<T> {
        self.forget(index);
        given.input().map_err(|violations| self.invalid.push(InvalidMember { index, name, violations })).ok()
    }

    /// Drops the violations of an input that another one replaces.
    pub fn forget(&mut self, index: usize) {
        self.invalid.retain(|given| given.index != index);
    }

    /// Creates the context of the validation.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::fast()
    }

    /// Validates which members are present. A member whose input is invalid is present.
    pub fn validate_presence<S: ObjectSchema>(&self, mut validator: ObjectValidator<'_, S>) {
        self.invalid.iter().for_each(|given| validator.present(given.index));
        validator.presence();
    }

    /// Validates the whole value, if all inputs are valid.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is invalid, with all violations.
    pub fn finish<S: ObjectSchema>(self, mut cx: Context, value: Option<S>) -> Result<S, Violations> {
        let whole = value.filter(|_| self.invalid.is_empty());
        if let Some(value) = &whole {
            // The context holds the violations.
            let _ = object_schema::validate_paths(ValueSource::Value(value), &mut cx);
        }
        let given = self.invalid.into_iter().flat_map(|given| given.violations.below(given.name));
        let mut list: Vec<Violation> = given.collect();
        let validated = Findings::from_context(cx).into_violations();
        list.extend(validated.iter().cloned());
        match whole {
            Some(value) if list.is_empty() => Ok(value),
            _ => Err(Violations::new(list, validated.findings().clone())),
        }
    }
}

/// Creates the inner value of a newtype.
///
/// # Errors
///
/// Returns an error if the value violates the constraints of the newtype.
pub fn checked<S: Check<0>, P: Input<S::Value>>(plain: P) -> Result<S::Value, Violations> {
    let value = plain.input()?;
    let mut cx = Context::fast();
    S::check(value.operand(), &mut Validator::new::<S::Value>(&mut cx, true));
    if let (0, Some(limit)) = (cx.checkpoint(), value.safe_integer_violation()) {
        cx.reject(limit);
    }
    Findings::from_context(cx).strict().map(|()| value)
}

/// Parses a value of a string enumeration.
///
/// # Errors
///
/// Returns an error if the enumeration does not have the value.
pub fn parse_string_enum<W: StringEnum>(spelling: &str) -> Result<W, Violations> {
    let unknown = || {
        Violations::from_violation(ConstraintViolation::new("enum", [("values", Param::Strings(W::VALUES))]))
    };
    W::parse(spelling).map(|(variant, _)| variant).ok_or_else(unknown)
}

/// Creates the value that a JSON string, number or boolean is read as.
///
/// # Errors
///
/// Returns an error if the value is rejected.
pub fn from_plain<'de, T: Read<'de>>(plain: impl IntoDeserializer<'de, Rejected>) -> Result<T, Violations> {
    let mut cx = Context::fast();
    let mut out = None;
    let _ = T::read(plain.into_deserializer(), &mut cx, &mut out);
    let findings = Findings::from_context(cx);
    out.ok_or_else(|| findings.into_violations())
}
