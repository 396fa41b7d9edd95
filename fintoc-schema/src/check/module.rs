//! Checks the name of a module folder and its `[module]` table.

use super::context::Context;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::name;

pub(super) fn check(cx: &Context<'_>, found: &mut Diagnostics) {
    name_is_free(cx, found);
    one_header(cx, found);
}

// The folder becomes a module in Rust.
fn name_is_free(cx: &Context<'_>, found: &mut Diagnostics) {
    let folder = &cx.module.name;
    if !name::is_snake(folder) || name::field(folder) != *folder {
        let message = format!("{} is not a valid name for a module", quoted(folder));
        let help = "use `snake_case`, for example `v1` or `v1_2026_02_01`";
        found.push(code::BAD_NAME.at(&cx.module.span, message).help(help));
    }
}

// A folder is one path generation and one dated version.
fn one_header(cx: &Context<'_>, found: &mut Diagnostics) {
    let mut headers = cx.module.headers.iter();
    let Some(first) = headers.next() else {
        if cx.module.whole {
            let message = format!("no file of {} has a `[module]` table", quoted(&cx.module.name));
            let help = "add `[module]` with `path_generation` and `dated_version` to one of its files";
            found.push(code::MISSING_MODULE.at(&cx.module.span, message).help(help));
        }
        return;
    };
    for second in headers.filter(|second| second.span.file() != first.span.file()) {
        let message = format!("duplicate `[module]` table for {}", quoted(&cx.module.name));
        let twice = code::DUPLICATE_MODULE.at(&second.span, message).also(&first.span, "first defined here");
        found.push(twice.help("keep one of them"));
    }
}
