//! Writes the declarations that stand beside a checker.

use fintoc_schema::model::Object;

/// The `.d.ts` file of a root object.
pub(super) fn declaration(root: &Object) -> String {
    format!(
        "import type {{ Check, Options, StandardSchema }} from \"../check.js\";\n\
         import type {{ {name} }} from \"./types/{direction}.js\";\n\n\
         export type {{ {name} }};\n\n\
         /** Judges a value as {{@link {name}}}. */\n\
         export declare const check: Check<{name}>;\n\n\
         /** The same for libraries that speak Standard Schema. */\n\
         export declare const standard: (options?: Options) => StandardSchema<{name}>;\n",
        name = root.name,
        direction = root.direction,
    )
}
