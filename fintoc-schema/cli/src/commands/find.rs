//! Finds a type of the model by the name that people give it: `v1/CreateCheckoutSession`.

use crate::outcome::Failure;
use fintoc_schema::diagnostic::{listed, nearest, quoted};
use fintoc_schema::model::Model;
use fintoc_schema::named::{Named, named};

/// The type of a name.
pub(crate) fn one(model: &Model, name: &str) -> Result<Named, Failure> {
    let all = named(model);
    let names: Vec<String> = all.iter().map(|named| named.name.clone()).collect();
    let found = all.into_iter().find(|named| named.name == name);
    found.ok_or_else(|| unknown("type", name, names.iter().map(String::as_str)))
}

/// Says that a name means nothing, and which ones may have been meant.
pub(crate) fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Failure {
    let last = |name: &'n str| name.rsplit_once('/').map_or(name, |(_, last)| last);
    // Somebody who writes only the last part, or another module, means that part.
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
    Failure::told(format!("{} is no {what}{help}", quoted(name)))
}
