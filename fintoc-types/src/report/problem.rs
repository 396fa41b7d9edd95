//! Violations as what a web server answers: problem details, RFC 9457.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::report::{Language, Violation, Violations};

/// `{"type": "about:blank", "title": "Unprocessable Content", "status": 422, "errors": [...]}`
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut problem = serializer.serialize_struct("Problem", 4)?;
        problem.serialize_field("type", "about:blank")?;
        problem.serialize_field("title", "Unprocessable Content")?;
        problem.serialize_field("status", &422)?;
        problem.serialize_field("errors", &**self)?;
        problem.end()
    }
}

/// `{"pointer": "/amount", "code": "minimum", "detail": "must be 1 or more"}`, and `rule`, `line` and `column` where there are any.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_map(None)?;
        error.serialize_entry("pointer", &self.pointer)?;
        error.serialize_entry("code", self.code)?;
        error.serialize_entry("detail", &self.message(Language::English))?;
        if let Some(rule) = self.rule {
            error.serialize_entry("rule", rule)?;
        }
        if let Some(place) = self.place {
            error.serialize_entry("line", &place.line)?;
            error.serialize_entry("column", &place.column)?;
        }
        error.end()
    }
}
