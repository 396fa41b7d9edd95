//! fintoc-types.

use crate::Way;

/// Our rows, by what the value holds.
pub(crate) const OWNED: &str = "**fintoc-types**";
pub(crate) const BORROWED: &str = "**fintoc-types**, borrowed";

pub(super) const WAYS: &[Way] = &[];
