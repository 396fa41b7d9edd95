//! Words that open a part of a page: where the parameters begin, where the responses do.

use crate::read::fact::Side;
use fintoc_diff::prose::letters::{fold, rest};

/// The phrases over each part, as pages write them.
pub(crate) const HEADS: &[(Side, &[&str])] = &[
    (
        Side::Body,
        &[
            "Body Params",
            "Body Parameters",
            "BODY PARAMS",
            "Request Body",
            "Request body",
            "Body parameters",
            "Body params",
            "Parámetros del cuerpo",
            "Parámetros del body",
            "Cuerpo de la solicitud",
            "Cuerpo de la petición",
            "Parámetros de la solicitud",
        ],
    ),
    (
        Side::Query,
        &[
            "Query Params",
            "Query Parameters",
            "QUERY PARAMS",
            "Query parameters",
            "Parámetros de consulta",
            "Parámetros de query",
        ],
    ),
    (Side::Path, &["Path Params", "Path Parameters", "PATH PARAMS", "Path parameters", "Parámetros de ruta"]),
    (Side::Header, &["Headers", "HEADERS", "Header Parameters", "Encabezados", "Cabeceras"]),
    (
        Side::Response,
        &[
            "Response Body",
            "Response body",
            "RESPONSE BODY",
            "Response Attributes",
            "Response attributes",
            "Cuerpo de la respuesta",
            "Atributos de la respuesta",
        ],
    ),
];

/// The words over the list of status codes.
pub(crate) const RESPONSES: &[&str] =
    &["Responses", "Response", "RESPONSES", "RESPONSE", "Respuestas", "Respuesta"];

/// Words of a heading that say which way the thing under it travels, folded.
const WAYS: &[(Side, &[&str])] = &[
    (Side::Body, &["request", "body", "solicitud", "peticion", "cuerpo", "parameters", "parametros"]),
    (Side::Response, &["response", "returns", "respuesta", "retorna", "devuelve"]),
    (Side::Query, &["query"]),
    (Side::Path, &["path", "ruta"]),
    (Side::Header, &["headers", "encabezados", "cabeceras"]),
];

/// The part that a line opens, where it says nothing else.
pub(crate) fn section_side(text: &str) -> Option<Side> {
    let text = text.trim().trim_end_matches(':');
    HEADS.iter().find(|(_, phrases)| phrases.contains(&text)).map(|(side, _)| *side)
}

/// Every place in a text where such a phrase stands, in order: from, to, part.
pub(crate) fn find_section_headings(text: &str) -> Vec<(usize, usize, Side)> {
    let mut found: Vec<(usize, usize, Side)> = Vec::new();
    for (side, phrases) in HEADS {
        for phrase in *phrases {
            let hits = text.match_indices(phrase).map(|(at, hit)| (at, at + hit.len(), *side));
            // `Headers to send along` is a sentence: behind a head a name follows at once.
            found.extend(hits.filter(|(_, end, _)| !rest(text, *end).starts_with(' ')));
        }
    }
    found.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
    found.dedup_by(|next, previous| next.0 < previous.1);
    found
}

/// Which way the thing under a heading travels, where its words tell.
pub(crate) fn direction(heading: &str) -> Option<Side> {
    if let Some(side) = section_side(heading) {
        return Some(side);
    }
    let folded = fold(heading);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    // The answer's word is the stronger: "Response body".
    let hit = |side: Side| {
        WAYS.iter().any(|(way, names)| *way == side && names.iter().any(|name| words.contains(name)))
    };
    [Side::Response, Side::Query, Side::Path, Side::Header, Side::Body].into_iter().find(|side| hit(*side))
}

/// The words over the list of status codes.
pub(crate) fn is_responses(text: &str) -> bool {
    RESPONSES.contains(&text.trim().trim_end_matches(':'))
}

/// What follows the last fact of a page.
pub(crate) fn is_end(text: &str) -> bool {
    let folded = fold(text);
    ["updated ", "last updated", "actualizado hace", "ultima actualizacion"]
        .iter()
        .any(|begin| folded.starts_with(begin))
}

/// A heading that only says that fields follow.
pub(crate) fn is_list_word(text: &str) -> bool {
    const LISTS: &[&str] = &[
        "attributes",
        "parameters",
        "fields",
        "properties",
        "atributos",
        "parametros",
        "campos",
        "propiedades",
    ];
    LISTS.contains(&fold(text.trim()).as_str())
}

/// A short line that ends without a stop and begins with a capital.
pub(crate) fn is_heading(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().count() <= 8
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ',', ';', '!', '?'])
        && text.len() <= 80
}

/// A heading in which every longer word begins with a capital.
pub(crate) fn is_title(text: &str) -> bool {
    let longer = |word: &&str| word.len() > 3;
    is_heading(text)
        && text.split_whitespace().count() >= 2
        && text.split_whitespace().filter(longer).all(|word| word.starts_with(char::is_uppercase))
        && !rest(text, 1).is_empty()
}
