//! Finds a type of the model by its name: `v1/CreateCheckoutSession`.

use crate::outcome::Failure;
use fintoc_schema::diagnostic::{listed, nearest, quoted};
use fintoc_schema::model::Model;
use fintoc_schema::named::{Named, named};

/// Returns the type of this name.
///
/// # Errors
///
/// Returns a failure that suggests similar names if there is no such type.
pub(crate) fn type_named(model: &Model, name: &str) -> Result<Named, Failure> {
    let all = named(model);
    let names: Vec<String> = all.iter().map(|named| named.name.clone()).collect();
    let found = all.into_iter().find(|named| named.name == name);
    found.ok_or_else(|| unknown_name("type", name, names.iter().map(String::as_str)))
}

/// Returns the failure for an unknown name, with the names that may have been meant.
pub(crate) fn unknown_name<'n>(
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Failure {
    let last = |name: &'n str| name.rsplit_once('/').map_or(name, |(_, last)| last);
    // A name without its module, or with another one, still has the right last part.
    let part = name.rsplit_once('/').map_or(name, |(_, part)| part);
    let same: Vec<_> = known.clone().filter(|known| last(known) == part).collect();
    let help = match nearest(name, known.clone()) {
        _ if !same.is_empty() => format!("; there is {}", listed(same)),
        Some(near) => format!("; did you mean {}?", quoted(near)),
        None => match nearest(part, known.clone().map(last)) {
            Some(near) => {
                let near = known.filter(|known| last(known) == near);
                format!("; did you mean {}?", listed(near))
            }
            None => String::new(),
        },
    };
    Failure::new(format!("unknown {what} {}{help}", quoted(name)))
}
