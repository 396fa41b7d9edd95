//! The operation that a page documents: its method, address and status codes.

use crate::read::lexicon::headings;
use crate::read::reading::Operation;
use fintoc_diff::prose::letters::{cut, rest};

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete"];

/// The operation that a line names and nothing else: `POST /v1/refunds`.
pub(super) fn operation_line(line: &str) -> Option<Operation> {
    let (method, url) = line.trim().split_once(char::is_whitespace)?;
    let method = method.trim_matches('`').to_ascii_lowercase();
    let url = url.trim().trim_matches('`');
    let address = url.starts_with("http") || url.starts_with('/');
    (METHODS.contains(&method.as_str()) && address && !url.contains(char::is_whitespace))
        .then(|| Operation { method, url: url.to_owned() })
}

// The operation somewhere in glued text, and where it begins.
pub(super) fn find_operation(text: &str) -> Option<(Operation, usize)> {
    let at = ["http://", "https://"].iter().filter_map(|scheme| text.find(scheme)).min()?;
    let before = cut(text, 0, at).trim_end();
    let folded = before.to_ascii_lowercase();
    let method = METHODS.iter().find(|method| folded.ends_with(**method))?;
    let url = rest(text, at);
    let url = cut(url, 0, url.find(char::is_whitespace).unwrap_or(url.len()));
    Some((Operation { method: (*method).to_owned(), url: url.to_owned() }, before.len() - method.len()))
}

// The list of status codes: where its head begins and ends.
pub(super) fn find_responses(text: &str) -> Option<(usize, usize)> {
    let hits = headings::responses().iter().flat_map(|head| text.match_indices(head.as_str()));
    hits.map(|(at, head)| (at, at + head.len()))
        .filter(|(_, to)| status_codes(rest(text, *to)).is_some())
        .max_by_key(|(from, to)| (*to, std::cmp::Reverse(*from)))
}

// Where the date of the last change begins, which nothing of the API follows.
pub(super) fn find_page_end(text: &str) -> Option<usize> {
    let hits = headings::page_ends().iter().filter_map(|start| text.rfind(start.as_str()));
    hits.filter(|at| text.len() - at < 60 && !rest(text, *at).ends_with('.')).min()
}

/// The status codes at the start of a text, also doubled ones: `200200 400400`.
pub(super) fn status_codes(text: &str) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let mut left = text.trim_start_matches(|c: char| c.is_whitespace() || c == '-' || c == '`');
    loop {
        let digits = left.bytes().take_while(u8::is_ascii_digit).count();
        let (code, doubled) = (cut(left, 0, 3), cut(left, 3, digits));
        if !(digits == 3 || digits == 6 && code == doubled) || !code.starts_with(['1', '2', '3', '4', '5']) {
            break;
        }
        if found.last().is_none_or(|last| last != code) {
            found.push(code.to_owned());
        }
        left = rest(left, digits).trim_start_matches([' ', '`', '\u{a0}', ',']);
    }
    (!found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_may_be_doubled() {
        assert_eq!(status_codes(" 200200 400400Updated").unwrap(), ["200", "400"]);
        assert_eq!(status_codes("201 Created").unwrap(), ["201"]);
        assert_eq!(status_codes("2000"), None);
    }

    #[test]
    fn operations_are_a_method_and_an_address() {
        assert_eq!(operation_line("POST /v1/refunds").unwrap().method, "post");
        assert_eq!(operation_line("get more of it"), None);
        let (found, at) = find_operation("Make a refundpost https://api.example/v1/refunds").unwrap();
        assert_eq!((found.method.as_str(), at), ("post", 13));
    }
}
