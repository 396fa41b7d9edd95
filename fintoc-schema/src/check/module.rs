//! Checks what a folder says about itself.

use super::Cx;
use crate::diagnostic::{Diagnostics, code, quoted};

// A folder is one path generation and one dated version; two would be two modules.
pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
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
