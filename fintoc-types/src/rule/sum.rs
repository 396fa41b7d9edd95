//! `sum`

use crate::path::Spot;
use crate::report::constraint_violation::{Broken, Param};
use crate::rule::operand::Places;

/// The sum over the items, of the product of the places in each, obeys the constraints of an integer type. Where a place of any item
/// has no value, there is no total.
///
/// ```
/// use std::borrow::Cow;
/// use fintoc_types::{Broken, rule::{Places, maximum, sum}};
///
/// let price = |_| Some(Cow::Owned(400));
/// let quantity = |index| Some(Cow::Owned([1, 2][index]));
/// let places = &[
///     Places::new(&["items", "*", "price"], Some(2), &price),
///     Places::new(&["items", "*", "quantity"], Some(2), &quantity),
/// ];
/// assert!(sum(places, |total| maximum(total, 1200)).is_ok());
/// assert_eq!(sum(places, |total| maximum(total, 1199)).unwrap_err().code, "sum");
/// ```
///
/// # Errors
///
/// It does not.
pub fn sum(places: &[Places<'_, i64>], obeys: impl Fn(i64) -> Result<(), Broken>) -> Result<(), Broken> {
    let Some(total) = total(places) else { return Ok(()) };
    let Err(inner) = obeys(total) else { return Ok(()) };
    let mut broken = Broken::new("sum", [("keyword", Param::Text(inner.code))]);
    if let Some(limit) = inner.params.get("limit") {
        broken.params.push("limit", limit);
    }
    // The total belongs to the array.
    let path = places.first().map_or(&[][..], |place| place.path());
    let array = path.iter().position(|step| *step == "*").and_then(|end| path.get(..end)).unwrap_or(path);
    Err(broken.at(Spot { path: array, index: None }))
}

// Two products that no 64 bits hold may make a sum that they do; a sum that they do not hold breaks every bound on its side.
fn total(places: &[Places<'_, i64>]) -> Option<i64> {
    let count = places.first()?.count()?;
    let total = (0..count).try_fold(0_i128, |total, index| {
        let product = places
            .iter()
            .try_fold(1_i128, |product, place| place.get(index).map(|factor| times(product, *factor)))?;
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
