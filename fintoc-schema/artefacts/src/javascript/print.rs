//! Prints JavaScript expressions: on one line if they fit, else with a line for each part.

use fintoc_schema::json_schema::json::{Json, compact};

/// The longest line, in characters.
const WIDTH: usize = 110;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Js {
    /// A variable or a function.
    Name(String),
    /// A literal: a number, a string, a regular expression.
    Text(String),
    /// A call: the name of the function and the arguments.
    Call(String, Vec<Js>),
    /// Operands of `&&`.
    And(Vec<Js>),
    /// Operands of `||`.
    Or(Vec<Js>),
    /// An array.
    Array(Vec<Js>),
    /// Members by name; `None` is shorthand for the variable of that name.
    Object(Vec<(String, Option<Js>)>),
}

impl Js {
    pub(super) fn name(name: impl Into<String>) -> Self {
        Self::Name(name.into())
    }

    /// Returns a string literal, in ASCII.
    pub(super) fn string(text: &str) -> Self {
        Self::Text(compact(&Json::from(text)))
    }

    pub(super) fn strings<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Array(texts.into_iter().map(Self::string).collect())
    }

    pub(super) fn call(function: impl Into<String>, arguments: impl IntoIterator<Item = Self>) -> Self {
        Self::Call(function.into(), arguments.into_iter().collect())
    }

    /// Returns the source at a depth of indentation, on a line that already has `column` characters.
    pub(super) fn print(&self, column: usize, depth: usize) -> String {
        let flat = self.flat();
        if column.saturating_add(flat.len()) <= WIDTH {
            return flat;
        }
        let deeper = depth.saturating_add(1);
        let indent = deeper.saturating_mul(2);
        let begin = "  ".repeat(deeper);
        let end = "  ".repeat(depth);
        let parts = |items: &[Self]| {
            let lines = items.iter().map(|item| format!("{begin}{},\n", item.print(indent, deeper)));
            lines.collect::<String>()
        };
        match self {
            Self::Name(_) | Self::Text(_) => flat,
            Self::Call(function, arguments) => format!("{function}(\n{}{end})", parts(arguments)),
            Self::And(items) => {
                let lines = items.iter().map(|item| format!("\n{begin}{}", item.print(indent, deeper)));
                lines.collect::<Vec<_>>().join(" &&")
            }
            Self::Or(items) => {
                let lines = items.iter().map(|item| format!("\n{begin}{}", item.print(indent, deeper)));
                lines.collect::<Vec<_>>().join(" ||")
            }
            Self::Array(items) => format!("[\n{}{end}]", parts(items)),
            Self::Object(members) => {
                let line = |(name, value): &(String, Option<Self>)| match value {
                    None => format!("{begin}{name},\n"),
                    Some(value) => {
                        let column = indent.saturating_add(name.len()).saturating_add(2);
                        format!("{begin}{name}: {},\n", value.print(column, deeper))
                    }
                };
                format!("{{\n{}{end}}}", members.iter().map(line).collect::<String>())
            }
        }
    }

    /// Returns the variables and functions that the expression uses.
    pub(super) fn names(&self) -> Vec<&str> {
        match self {
            Self::Name(name) => vec![name],
            Self::Text(_) => vec![],
            Self::Call(function, arguments) => {
                [&**function].into_iter().chain(arguments.iter().flat_map(Self::names)).collect()
            }
            Self::And(items) | Self::Or(items) | Self::Array(items) => {
                items.iter().flat_map(Self::names).collect()
            }
            Self::Object(members) => {
                let names =
                    members.iter().map(|(name, value)| value.as_ref().map_or(vec![&**name], Self::names));
                names.flatten().collect()
            }
        }
    }

    fn flat(&self) -> String {
        let list =
            |items: &[Self], between: &str| items.iter().map(Self::flat).collect::<Vec<_>>().join(between);
        match self {
            Self::Name(text) | Self::Text(text) => text.clone(),
            Self::Call(function, arguments) => format!("{function}({})", list(arguments, ", ")),
            Self::And(items) => list(items, " && "),
            Self::Or(items) => list(items, " || "),
            Self::Array(items) => format!("[{}]", list(items, ", ")),
            Self::Object(members) if members.is_empty() => "{}".to_owned(),
            Self::Object(members) => {
                let member = |(name, value): &(String, Option<Self>)| match value {
                    None => name.clone(),
                    Some(value) => format!("{name}: {}", value.flat()),
                };
                format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Js;

    #[test]
    fn breaks_long_lines() {
        let words = || Js::strings(["checking_account", "sight_account", "a_third_one"]);
        let call = |count: usize| {
            Js::call("closed", [Js::Object(vec![("type".to_owned(), Some(words())); count]), Js::name("at")])
        };
        let one = r#"closed({ type: ["checking_account", "sight_account", "a_third_one"] }, at)"#;
        assert_eq!(call(1).print(0, 0), one);
        let line = r#"    type: ["checking_account", "sight_account", "a_third_one"],"#;
        assert_eq!(call(2).print(0, 0), format!("closed(\n  {{\n{line}\n{line}\n  }},\n  at,\n)"));
    }
}
