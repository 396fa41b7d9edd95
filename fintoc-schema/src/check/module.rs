//! Checks what a folder says about itself.

use super::Cx;
use crate::diagnostic::{Diagnostics, code, quoted};
use crate::name;

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    name_is_free(cx, found);
    one_header(cx, found);
}

// The folder becomes a module in Rust.
fn name_is_free(cx: &Cx<'_>, found: &mut Diagnostics) {
    let folder = &cx.module.name;
    if !name::is_snake(folder) || name::field(folder) != *folder {
        let message = format!("{} is no name for a module", quoted(folder));
        let help = "name the folder in `snake_case`, as `v1` or `v1_2026_02_01`";
        found.push(code::BAD_NAME.at(&cx.module.place, message).help(help));
    }
}

// A folder is one path generation and one dated version; two would be two modules.
fn one_header(cx: &Cx<'_>, found: &mut Diagnostics) {
    let mut headers = cx.module.headers.iter();
    let Some(first) = headers.next() else {
        if cx.module.whole {
            let message = format!("no file of {} has a `[module]` table", quoted(&cx.module.name));
            let help = "add `[module]` with `path_generation` and `dated_version` to one of its files";
            found.push(code::MODULE_MISSING.at(&cx.module.place, message).help(help));
        }
        return;
    };
    for second in headers.filter(|second| second.place.file() != first.place.file()) {
        let message = format!("{} is described a second time", quoted(&cx.module.name));
        let twice = code::MODULE_TWICE.at(&second.place, message).also(&first.place, "first described here");
        found.push(twice.help("keep one of them"));
    }
}
