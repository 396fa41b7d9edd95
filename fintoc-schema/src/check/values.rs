//! Checks that defaults and examples obey the rules of their own types.
//!
//! Scalars, words, lists and maps are judged here, in the build path. Whole objects are left to the
//! reference judge, which `cargo fintoc check` and the tests run.

use super::Cx;
use crate::diagnostic::{Code, Diagnostics, code, quoted};
use crate::spec::{Field, Value};

pub(super) mod fits;

pub(super) fn check(cx: &Cx<'_>, found: &mut Diagnostics) {
    for scalar in &cx.module.scalars {
        for example in &scalar.examples {
            tell(fits::shape(cx, &scalar.shape, example), &code::BAD_EXAMPLE, "example", found);
        }
    }
    for object in &cx.module.objects {
        for example in &object.examples {
            tell(fits::table(example), &code::BAD_EXAMPLE, "example", found);
        }
        for field in &object.fields {
            for example in &field.examples {
                tell(fits::shape(cx, &field.shape, example), &code::BAD_EXAMPLE, "example", found);
            }
            if let Some(default) = &field.default {
                let misfit = fits::shape(cx, &field.shape, default);
                tell(
                    misfit.or_else(|| fits::alias(cx, &field.shape, default)),
                    &code::BAD_DEFAULT,
                    "default",
                    found,
                );
            }
            default_makes_sense(field, found);
        }
    }
}

fn tell(misfit: Option<(&Value, String)>, code: &'static Code, what: &str, found: &mut Diagnostics) {
    if let Some((value, why)) = misfit {
        // The value itself is not repeated: it stands at the place shown.
        let help = format!("correct the {what}, or the rule");
        found.push(code.at(&value.place, format!("this {what} {why}")).help(help));
    }
}

// A default holds where the member is absent, and a required one never is. And code must know
// whether to fill it in.
fn default_makes_sense(field: &Field, found: &mut Diagnostics) {
    let name = quoted(&field.wire.value);
    if let (Some(default), Some(required)) = (&field.default, field.required.as_ref().filter(|it| it.value)) {
        let message = format!("{name} is required, so that its default never holds");
        let both =
            code::REQUIRED_WITH_DEFAULT.at(&default.place, message).also(&required.place, "required here");
        found.push(both.help("make it an example, or do not require the field"));
    }
    match (&field.default, &field.default_applied_by) {
        (Some(default), None) => {
            let message = format!("nobody is said to apply the default of {name}");
            let half = code::INCOMPLETE_DEFAULT.at(&default.place, message);
            found.push(
                half.help("add `default_applied_by = \"server\"` or `\"client\"`, or make it an example"),
            );
        }
        (None, Some(side)) => {
            let message = format!("{name} has no default that could be applied");
            found.push(
                code::INCOMPLETE_DEFAULT.at(&side.place, message).help("add `default`, or remove this"),
            );
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}
