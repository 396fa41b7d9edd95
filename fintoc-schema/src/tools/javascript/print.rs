//! Lays out JavaScript expressions: on one line where they fit, else one part a line.

use crate::json_schema::json::{Json, compact};

/// The longest line, in characters.
const WIDTH: usize = 110;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Js {
    /// A variable or a function.
    Name(String),
    /// As it stands: a number, a string, a regular expression.
    Text(String),
    /// A function's name and its arguments.
    Call(String, Vec<Js>),
    /// A list.
    Array(Vec<Js>),
    /// Members by name; `None` where the value is the variable of that name.
    Object(Vec<(String, Option<Js>)>),
}

impl Js {
    pub(super) fn name(name: impl Into<String>) -> Self {
        Self::Name(name.into())
    }

    /// A string, in ASCII.
    pub(super) fn string(text: &str) -> Self {
        Self::Text(compact(&Json::from(text)))
    }

    pub(super) fn strings<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Array(texts.into_iter().map(Self::string).collect())
    }

    pub(super) fn call(function: impl Into<String>, arguments: impl IntoIterator<Item = Self>) -> Self {
        Self::Call(function.into(), arguments.into_iter().collect())
    }

    /// Its source, if the line that it stands on already has `column` characters, at a depth of indentation.
    pub(super) fn print(&self, column: usize, depth: usize) -> String {
        let flat = self.flat();
        if column.saturating_add(flat.len()) <= WIDTH {
            return flat;
        }
        let parts = |items: &[Self]| {
            let lines = items.iter().map(|item| line(&item.print(0, depth.saturating_add(1)), depth));
            lines.collect::<String>()
        };
        let end = "  ".repeat(depth);
        match self {
            Self::Name(text) | Self::Text(text) => text.clone(),
            Self::Call(function, arguments) => match arguments.as_slice() {
                [] => flat,
                // The last bracket of a function's only list hugs the call.
                [Self::Array(items)] => format!("{function}([\n{}{end}])", parts(items)),
                [first @ Self::Object(_), rest @ ..] if rest.is_empty() => {
                    format!("{function}({})", first.print(column, depth))
                }
                _ => format!("{function}(\n{}{end})", parts(arguments)),
            },
            Self::Array(items) => format!("[\n{}{end}]", parts(items)),
            Self::Object(members) => {
                let member = |(name, value): &(String, Option<Self>)| match value {
                    None => line(name, depth),
                    Some(value) => {
                        let name = format!("{name}: ");
                        let deeper = depth.saturating_add(1);
                        let column = name.len().saturating_add(deeper.saturating_mul(2));
                        line(&format!("{name}{}", value.print(column, deeper)), depth)
                    }
                };
                format!("{{\n{}{end}}}", members.iter().map(member).collect::<String>())
            }
        }
    }

    /// The variables and functions that it names.
    pub(super) fn names(&self) -> Vec<&str> {
        match self {
            Self::Name(name) => vec![name],
            Self::Text(_) => vec![],
            Self::Call(function, arguments) => {
                [&**function].into_iter().chain(arguments.iter().flat_map(Self::names)).collect()
            }
            Self::Array(items) => items.iter().flat_map(Self::names).collect(),
            Self::Object(members) => {
                let names = members.iter().map(|(name, value)| value.as_ref().map_or(vec![&**name], Self::names));
                names.flatten().collect()
            }
        }
    }

    fn flat(&self) -> String {
        let list = |items: &[Self]| items.iter().map(Self::flat).collect::<Vec<_>>().join(", ");
        match self {
            Self::Name(text) | Self::Text(text) => text.clone(),
            Self::Call(function, arguments) => format!("{function}({})", list(arguments)),
            Self::Array(items) => format!("[{}]", list(items)),
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

fn line(text: &str, depth: usize) -> String {
    format!("{}{text},\n", "  ".repeat(depth.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::Js;

    #[test]
    fn what_does_not_fit_on_a_line_gets_several() {
        let words = || Js::strings(["checking_account", "sight_account", "a_third_one"]);
        let call = |count: usize| {
            Js::call("object", [Js::Object(vec![("type".to_owned(), Some(words())); count]), Js::name("rule")])
        };
        let one = r#"object({ type: ["checking_account", "sight_account", "a_third_one"] }, rule)"#;
        assert_eq!(call(1).print(0, 0), one);
        let line = r#"    type: ["checking_account", "sight_account", "a_third_one"],"#;
        assert_eq!(call(2).print(0, 0), format!("object(\n  {{\n{line}\n{line}\n  }},\n  rule,\n)"));
    }
}
