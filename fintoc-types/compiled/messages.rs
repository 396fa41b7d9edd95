// Compiled from the specs by `cargo bless`: edit those, not this.

pub(crate) static MESSAGES: &[(&str, &str, &str)] = &[
    (
        "after_now",
        "must be at least {seconds} seconds in the future",
        "debe estar al menos {seconds} segundos en el futuro",
    ),
    (
        "at_least_one_of",
        "at least one of {members} must be given",
        "necesita al menos uno de: {members}",
    ),
    (
        "bom",
        "starts with a byte order mark; remove it",
        "comienza con una marca de orden de bytes; hay que quitarla",
    ),
    (
        "checksum",
        "has an invalid check digit",
        "tiene un d\u{ed}gito verificador incorrecto; conviene compararlo con el documento",
    ),
    ("const", "must be \"{value}\"", "debe ser \"{value}\""),
    ("const_of_name", "must be named \"{value}\"", "debe llamarse \"{value}\""),
    (
        "depth",
        "is nested too deeply (maximum depth: {limit})",
        "est\u{e1} anidado demasiado profundo (m\u{e1}ximo de niveles: {limit})",
    ),
    (
        "duplicate_member",
        "duplicate member; remove one",
        "est\u{e1} dos veces; hay que quitar uno",
    ),
    ("enum", "must be one of: {values}", "debe ser uno de: {values}"),
    (
        "escapes",
        "has escapes, and the type borrows its strings from the JSON text",
        "tiene escapes, y el tipo toma prestados sus textos del JSON",
    ),
    (
        "exactly_one_of",
        "exactly one of {members} must be given",
        "necesita exactamente uno de: {members}",
    ),
    (
        "excludes",
        "only one of {members} may be given",
        "solo puede tener uno de: {members}",
    ),
    ("exclusive_maximum", "must be less than {limit}", "debe ser menor que {limit}"),
    ("exclusive_minimum", "must be greater than {limit}", "debe ser mayor que {limit}"),
    ("json", "is not valid JSON from here on", "no es JSON desde aqu\u{ed}"),
    (
        "max_items",
        "has too many items (maximum: {limit})",
        "tiene demasiados elementos (m\u{e1}ximo: {limit})",
    ),
    (
        "max_length",
        "is too long (maximum length: {limit})",
        "es demasiado largo (m\u{e1}ximo de caracteres: {limit})",
    ),
    (
        "max_length_of_name",
        "has a name that is too long (maximum length: {limit})",
        "tiene un nombre demasiado largo (m\u{e1}ximo de caracteres: {limit})",
    ),
    (
        "max_properties",
        "has too many members (maximum: {limit})",
        "tiene demasiados miembros (m\u{e1}ximo: {limit})",
    ),
    ("maximum", "must be {limit} or less", "debe ser {limit} o menos"),
    (
        "min_items",
        "has too few items (minimum: {limit})",
        "tiene muy pocos elementos (m\u{ed}nimo: {limit})",
    ),
    (
        "min_length",
        "is too short (minimum length: {limit})",
        "es demasiado corto (m\u{ed}nimo de caracteres: {limit})",
    ),
    (
        "min_length_of_name",
        "has a name that is too short (minimum length: {limit})",
        "tiene un nombre demasiado corto (m\u{ed}nimo de caracteres: {limit})",
    ),
    (
        "min_properties",
        "has too few members (minimum: {limit})",
        "tiene muy pocos miembros (m\u{ed}nimo: {limit})",
    ),
    ("minimum", "must be {limit} or more", "debe ser {limit} o m\u{e1}s"),
    (
        "missing_member",
        "is documented but missing",
        "no est\u{e1}, aunque est\u{e1} documentado",
    ),
    (
        "multiple_of",
        "must be a multiple of {factor}",
        "debe ser m\u{fa}ltiplo de {factor}",
    ),
    (
        "number",
        "is out of the range of a 64-bit float",
        "es un n\u{fa}mero demasiado grande para leerlo",
    ),
    (
        "pattern",
        "does not match the required format",
        "no est\u{e1} escrito como corresponde",
    ),
    (
        "pattern_example",
        "does not match the required format, for example {example}",
        "debe estar escrito como {example}",
    ),
    (
        "pattern_of_name",
        "has a name that does not match the required format",
        "tiene un nombre que no est\u{e1} escrito como corresponde",
    ),
    ("prefix", "should start with {prefix}", "deber\u{ed}a comenzar con {prefix}"),
    ("required", "is missing", "falta"),
    (
        "requires",
        "{member} requires {needs}",
        "tiene {member}, que adem\u{e1}s necesita: {needs}",
    ),
    ("same", "must equal {first}", "debe ser igual a {first}"),
    (
        "size",
        "is too large (maximum size in bytes: {limit})",
        "es demasiado grande (m\u{e1}ximo de bytes: {limit})",
    ),
    (
        "sum",
        "the total violates {keyword}",
        "suman un total que no es posible; hay que cambiar precios o cantidades",
    ),
    (
        "surrogate",
        "contains an unpaired surrogate",
        "tiene medio par sustituto, que no es un car\u{e1}cter",
    ),
    ("together", "{members} must be given together", "{members} deben ir juntos"),
    (
        "too_many",
        "has more than {limit} violations; the others are not reported",
        "tiene m\u{e1}s faltas de las que se listan ({limit})",
    ),
    ("type", "expected {expected}, found {found}", "debe ser {expected}, no {found}"),
    (
        "unique_items",
        "has a duplicate item; remove one",
        "tiene un elemento repetido; hay que quitar uno",
    ),
    ("unknown_member", "unknown member", "no es un miembro documentado"),
    (
        "unknown_member_nearest",
        "unknown member; did you mean `{nearest}`?",
        "no es un miembro documentado; quiz\u{e1}s quer\u{ed}a decir {nearest}",
    ),
    (
        "unknown_value",
        "is not one of the documented values",
        "no es uno de los valores documentados",
    ),
    ("utf8", "is not valid UTF-8 from here on", "no es UTF-8 desde aqu\u{ed}"),
];

pub(crate) static WORDS: &[(&str, &str, &str)] = &[
    ("array", "an array", "una lista"),
    ("boolean", "a boolean", "verdadero o falso"),
    ("integer", "an integer", "un n\u{fa}mero entero"),
    ("null", "null", "null"),
    ("number", "a number", "un n\u{fa}mero"),
    ("object", "an object", "un objeto"),
    ("string", "a string", "un texto"),
];
