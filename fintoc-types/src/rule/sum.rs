//! `sum`

use crate::path::RulePath;
use crate::report::constraint_violation::{ConstraintViolation, Param};
use crate::rule::operand::PathValues;

/// Checks that the sum over the items, of the product of the values in each, obeys the constraints
/// of an integer type. Does nothing if a value of any item does not take part.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::{ConstraintViolation, rule::{PathValues, maximum, sum}};
///
/// let price = |_| Some(Cow::Owned(400));
/// let quantity = |index| Some(Cow::Owned([1, 2][index]));
/// let values = &[
///     PathValues::new(&["items", "*", "price"], Some(2), &price),
///     PathValues::new(&["items", "*", "quantity"], Some(2), &quantity),
/// ];
/// assert!(sum(values, |total| maximum(total, 1200)).is_ok());
/// assert_eq!(sum(values, |total| maximum(total, 1199)).unwrap_err().code, "sum");
/// ```
///
/// # Errors
///
/// Returns an error if the sum violates a constraint.
pub fn sum(
    values: &[PathValues<'_, i64>],
    obeys: impl Fn(i64) -> Result<(), ConstraintViolation>,
) -> Result<(), ConstraintViolation> {
    let Some(total) = total(values) else { return Ok(()) };
    let Err(inner) = obeys(total) else { return Ok(()) };
    let mut violation = ConstraintViolation::new("sum", [("keyword", Param::String(inner.code))]);
    if let Some(limit) = inner.params.get("limit") {
        violation.params.push("limit", limit);
    }
    // The total belongs to the array.
    let path = values.first().map_or(&[][..], |value| value.path());
    let array = path.iter().position(|step| *step == "*").and_then(|end| path.get(..end)).unwrap_or(path);
    Err(violation.at_path(RulePath { path: array, index: None }))
}

// 128 bits, since the sum of products out of the range of 64 bits can be in range; a sum out of
// range violates every bound on its side.
fn total(values: &[PathValues<'_, i64>]) -> Option<i64> {
    let count = values.first()?.count()?;
    let total = (0..count).try_fold(0_i128, |total, index| {
        let product = values
            .iter()
            .try_fold(1_i128, |product, value| value.get(index).map(|factor| times(product, *factor)))?;
        Some(total.saturating_add(product))
    })?;
    Some(i64::try_from(total).unwrap_or(if total < 0 { i64::MIN } else { i64::MAX }))
}

// Nearly always two numbers of 64 bits, whose product is one instruction.
fn times(product: i128, factor: i64) -> i128 {
    match i64::try_from(product) {
        Ok(product) => i128::from(product) * i128::from(factor),
        Err(_) => product.saturating_mul(i128::from(factor)),
    }
}
