//! What stands on a page without saying anything about the API: buttons, dates, masks.

use fintoc_diff::prose::letters::fold;

/// Lines, or stretches of a glued page, that are boilerplate as a whole, folded.
const WHOLE: &[&str] = &[
    "ask ai",
    "ask a question",
    "copy",
    "copy page",
    "copied",
    "copiar",
    "copiar pagina",
    "try it",
    "try it!",
    "probar",
    "pruebalo",
    "suggest edits",
    "sugerir cambios",
    "jump to content",
    "expand all",
    "collapse all",
    "show child attributes",
    "hide child attributes",
    "mostrar atributos hijos",
    "ocultar atributos hijos",
    "table of contents",
    "tabla de contenidos",
    "on this page",
    "en esta pagina",
    "did this page help you?",
    "was this page helpful?",
    "te sirvio esta pagina?",
    "¿te sirvio esta pagina?",
    "¿fue util esta pagina?",
    "what's next",
    "yes",
    "no",
    "log in",
    "sign in",
    "iniciar sesion",
    "search",
    "buscar",
    "language",
    "shell",
    "node",
    "ruby",
    "python",
    "curl",
    "loading…",
    "loading...",
    "cargando...",
    "credentials",
    "recent requests",
    "log in to see full request history",
    "add object",
    "add string",
    "add field",
    "agregar",
    "powered by readme",
    "powered by mintlify",
    "previous",
    "next",
    "anterior",
    "siguiente",
    "view as markdown",
];

/// How boilerplate lines begin, folded.
const BEGINS: &[&str] = &[
    "updated ",
    "last updated",
    "last modified",
    "actualizado hace",
    "ultima actualizacion",
    "powered by",
    "edit this page",
    "editar esta pagina",
    "was this page",
    "did this page",
    "©",
];

/// Between the name of a page and its operation.
pub(crate) const AFTER_TITLE: &[&str] =
    &["Ask AI", "Ask a question", "Copy page", "Copy Page", "Copiar página", "Copiar"];

/// The words before a masked address.
const MASKS: &[&str] =
    &["[email\u{a0}protected]", "[email protected]", "[correo protegido]", "[correo\u{a0}protegido]"];

/// What a button that adds an item says before the type.
pub(crate) const ADD: &[&str] = &["ADD ", "Add ", "AGREGAR ", "Agregar "];

/// Whether a line says nothing.
pub(crate) fn is_boilerplate(text: &str) -> bool {
    let folded = fold(text.trim());
    WHOLE.contains(&folded.as_str())
        || (folded.len() < 80 && BEGINS.iter().any(|begin| folded.starts_with(begin)))
        || folded.chars().all(|c| !c.is_alphanumeric() && !"{}[],".contains(c))
}

/// The length of the masked address that a text begins with.
pub(crate) fn mask_length(text: &str) -> Option<usize> {
    super::starts_with_any(text, MASKS)
}
