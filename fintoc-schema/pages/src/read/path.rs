//! Paths of fields as pages write them: `line_items[].quantity`.

/// Appends a name to a path.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Whether a path leads to a member or item below another.
pub(crate) fn is_below(outer: &str, path: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['.', '[']))
}

/// The last name of a path.
pub(crate) fn last_name(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The JSON pointer of a path: `/line_items/*/quantity`.
pub(crate) fn pointer(path: &str) -> String {
    path.split('.').map(|step| format!("/{}", step.replace("[]", "/*"))).collect()
}
