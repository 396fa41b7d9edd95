// Compiled from the specs by `cargo bless`: edit those, not this.

pub(crate) static MESSAGES: &[(&str, &str, &str)] = &[
    (
        "after_now",
        "must lie at least {seconds} seconds ahead",
        "debe estar al menos {seconds} segundos en el futuro",
    ),
    (
        "at_least_one_of",
        "needs at least one of: {members}",
        "necesita al menos uno de: {members}",
    ),
    (
        "bom",
        "begins with a byte order mark; remove it",
        "comienza con una marca de orden de bytes; hay que quitarla",
    ),
    (
        "checksum",
        "has a wrong check digit; compare it with the document",
        "tiene un d\u{ed}gito verificador incorrecto; conviene compararlo con el documento",
    ),
    ("const", "must be \"{value}\"", "debe ser \"{value}\""),
    ("const_of_name", "must be named \"{value}\"", "debe llamarse \"{value}\""),
    (
        "depth",
        "is nested too deep (most levels: {limit})",
        "est\u{e1} anidado demasiado profundo (m\u{e1}ximo de niveles: {limit})",
    ),
    (
        "duplicate_member",
        "stands here twice; remove one of them",
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
        "needs exactly one of: {members}",
        "necesita exactamente uno de: {members}",
    ),
    (
        "excludes",
        "may have only one of: {members}",
        "solo puede tener uno de: {members}",
    ),
    ("exclusive_maximum", "must be less than {limit}", "debe ser menor que {limit}"),
    ("exclusive_minimum", "must be more than {limit}", "debe ser mayor que {limit}"),
    ("json", "is not JSON from here on", "no es JSON desde aqu\u{ed}"),
    (
        "max_items",
        "has too many entries (most: {limit})",
        "tiene demasiados elementos (m\u{e1}ximo: {limit})",
    ),
    (
        "max_length",
        "is too long (most characters: {limit})",
        "es demasiado largo (m\u{e1}ximo de caracteres: {limit})",
    ),
    (
        "max_length_of_name",
        "has a name that is too long (most characters: {limit})",
        "tiene un nombre demasiado largo (m\u{e1}ximo de caracteres: {limit})",
    ),
    (
        "max_properties",
        "has too many members (most: {limit})",
        "tiene demasiados miembros (m\u{e1}ximo: {limit})",
    ),
    ("maximum", "must be {limit} or less", "debe ser {limit} o menos"),
    (
        "min_items",
        "has too few entries (fewest: {limit})",
        "tiene muy pocos elementos (m\u{ed}nimo: {limit})",
    ),
    (
        "min_length",
        "is too short (fewest characters: {limit})",
        "es demasiado corto (m\u{ed}nimo de caracteres: {limit})",
    ),
    (
        "min_length_of_name",
        "has a name that is too short (fewest characters: {limit})",
        "tiene un nombre demasiado corto (m\u{ed}nimo de caracteres: {limit})",
    ),
    (
        "min_properties",
        "has too few members (fewest: {limit})",
        "tiene muy pocos miembros (m\u{ed}nimo: {limit})",
    ),
    ("minimum", "must be {limit} or more", "debe ser {limit} o m\u{e1}s"),
    (
        "missing_member",
        "is absent, though documented",
        "no est\u{e1}, aunque est\u{e1} documentado",
    ),
    (
        "number",
        "is a number too large to be read",
        "es un n\u{fa}mero demasiado grande para leerlo",
    ),
    ("pattern", "is not written as it must be", "no est\u{e1} escrito como corresponde"),
    (
        "pattern_example",
        "must be written like {example}",
        "debe estar escrito como {example}",
    ),
    (
        "pattern_of_name",
        "has a name that is not written as it must be",
        "tiene un nombre que no est\u{e1} escrito como corresponde",
    ),
    ("prefix", "should begin with {prefix}", "deber\u{ed}a comenzar con {prefix}"),
    ("required", "is missing", "falta"),
    (
        "requires",
        "has {member}, which also needs: {needs}",
        "tiene {member}, que adem\u{e1}s necesita: {needs}",
    ),
    ("same", "must be the same as {first}", "debe ser igual a {first}"),
    (
        "size",
        "is too large (most bytes: {limit})",
        "es demasiado grande (m\u{e1}ximo de bytes: {limit})",
    ),
    (
        "sum",
        "add up to a total that is not possible; change prices or quantities",
        "suman un total que no es posible; hay que cambiar precios o cantidades",
    ),
    (
        "surrogate",
        "has half of a surrogate pair, which is no character",
        "tiene medio par sustituto, que no es un car\u{e1}cter",
    ),
    (
        "together",
        "needs all of these or none: {members}",
        "necesita todos estos o ninguno: {members}",
    ),
    (
        "too_many",
        "has more violations than are listed ({limit})",
        "tiene m\u{e1}s faltas de las que se listan ({limit})",
    ),
    ("type", "must be {expected}, not {found}", "debe ser {expected}, no {found}"),
    (
        "unique_items",
        "has an entry twice; remove one of them",
        "tiene un elemento repetido; hay que quitar uno",
    ),
    ("unknown_member", "is no documented member", "no es un miembro documentado"),
    (
        "unknown_member_nearest",
        "is no documented member; perhaps {nearest} was meant",
        "no es un miembro documentado; quiz\u{e1}s quer\u{ed}a decir {nearest}",
    ),
    (
        "unknown_value",
        "is a word that was not known when this was made",
        "es una palabra que no se conoc\u{ed}a cuando esto se hizo",
    ),
    ("utf8", "is not UTF-8 from here on", "no es UTF-8 desde aqu\u{ed}"),
];

pub(crate) static WORDS: &[(&str, &str, &str)] = &[
    ("array", "a list", "una lista"),
    ("boolean", "true or false", "verdadero o falso"),
    ("integer", "a whole number", "un n\u{fa}mero entero"),
    ("null", "null", "null"),
    ("number", "a number", "un n\u{fa}mero"),
    ("object", "an object", "un objeto"),
    ("string", "a text", "un texto"),
];
