//! Serializes violations as problem details of RFC 9457.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::report::message::Language;
use crate::report::violations::{Violation, Violations};

/// The title is that of the HTTP status, as the type `about:blank` requires.
///
/// ```
/// let violations = fintoc_types::from_str::<bool>("1").unwrap_err();
/// let problem = serde_json::to_value(&violations).unwrap();
/// assert_eq!((&problem["type"], &problem["status"]), (&"about:blank".into(), &422.into()));
/// assert_eq!((&problem["errors"][0]["code"], &problem["errors"][0]["line"]), (&"type".into(), &1.into()));
/// ```
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut problem = serializer.serialize_struct("Violations", 4)?;
        problem.serialize_field("type", "about:blank")?;
        problem.serialize_field("title", "Unprocessable Content")?;
        problem.serialize_field("status", &422)?;
        problem.serialize_field("errors", &**self)?;
        problem.end()
    }
}

/// A member of `errors`: `pointer`, `code`, `detail`, and `rule`, `line` and `column` if they are
/// known.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut member = serializer.serialize_struct("Violation", 6)?;
        member.serialize_field("pointer", &self.pointer)?;
        member.serialize_field("code", self.code)?;
        member.serialize_field("detail", &self.message(Language::English))?;
        match self.rule {
            Some(rule) => member.serialize_field("rule", rule)?,
            None => member.skip_field("rule")?,
        }
        match self.position {
            Some(position) => {
                member.serialize_field("line", &position.line)?;
                member.serialize_field("column", &position.column)?;
            }
            None => {
                member.skip_field("line")?;
                member.skip_field("column")?;
            }
        }
        member.end()
    }
}
