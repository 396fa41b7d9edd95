//! Writes the live page: one file with a form that validates a request while it is typed.
//!
//! The page holds the exported checkers and catalogues, so it works from the disk and without a network.

mod data;

use maud::{Markup, html};

use super::document::{Page, document};
use super::words::ENGLISH;
use crate::javascript;
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::Model;

const STYLE: &str = concat!(include_str!("../assets/base.css"), include_str!("../assets/live.css"));

const SCRIPTS: [&str; 5] = [
    include_str!("../assets/live/text.js"),
    include_str!("../assets/live/code.js"),
    include_str!("../assets/live/controls.js"),
    include_str!("../assets/live/form.js"),
    include_str!("../assets/live/main.js"),
];

/// Returns the page.
pub(super) fn page(model: &Model) -> String {
    let data = compact(&data::data(model));
    document(Page {
        language: ENGLISH.code,
        title: ENGLISH.try_it,
        style: STYLE,
        body: body(),
        data: Some(&data),
        script: &script(model),
    })
}

fn script(model: &Model) -> String {
    let checkers = data::roots(model).into_iter().map(|(module, root)| {
        let program = javascript::program(root, &["judge"]);
        format!(
            "\"{}\": (() => {{\n{program}return judge(check{});\n}})(),\n",
            data::id(module, root),
            root.name
        )
    });
    let locales = [("en", Language::English), ("es", Language::Spanish)].map(|(code, language)| {
        let catalogue = javascript::messages::catalogue(model, language);
        format!("{code}: (() => {{\n{catalogue}return message;\n}})(),\n")
    });
    format!(
        "\"use strict\";\n\nconst checkers = {{\n{}}};\n\nconst locales = {{\n{}}};\n\n{}",
        checkers.collect::<String>(),
        locales.concat(),
        SCRIPTS.join("\n"),
    )
}

/// The texts of `data-say` and `data-label` come from the labels of the data, in the chosen language.
fn body() -> Markup {
    html! {
        a.skip href="#form" data-say="skip" {} "\n"
        (header())
        main {
            (pane("form", "form", html! { form #form tabindex="-1" novalidate {} }))
            .side { (result()) (text()) (code()) }
        }
        noscript { "This page needs JavaScript. Esta p\u{e1}gina necesita JavaScript." } "\n"
    }
}

fn header() -> Markup {
    html! {
        header {
            h1 data-say="title" {}
            nav.links { a #reference href="en.html" data-say="reference" {} }
            .languages role="group" data-label="language" {
                @for (code, name) in [("en", "English"), ("es", "Espa\u{f1}ol")] {
                    button type="button" data-language=(code) lang=(code) aria-pressed="false" { (name) }
                }
            }
            .choices {
                select #type data-label="type" {}
                select #example data-label="chooseExample" {}
            }
        }
        "\n"
    }
}

/// A part of the page under its own heading.
fn pane(name: &str, heading: &str, content: Markup) -> Markup {
    html! {
        section.pane.(name) aria-labelledby={ (name) "-heading" } {
            h2 id={ (name) "-heading" } data-say=(heading) {}
            (content)
        }
        "\n"
    }
}

fn result() -> Markup {
    pane("result", "result", html! { p #result role="status" {} ul #violations {} })
}

fn text() -> Markup {
    let area = html! {
        textarea #text aria-labelledby="text-heading" spellcheck="false" autocomplete="off" autocapitalize="off" {}
    };
    pane("text", "json", area)
}

fn code() -> Markup {
    let content = html! {
        .tabs role="tablist" aria-labelledby="code-heading" {
            @for (name, selected) in [("curl", "true"), ("Rust", "false"), ("TypeScript", "false")] {
                button type="button" role="tab" data-snippet=(name) aria-controls="code" aria-selected=(selected) { (name) }
            }
        }
        pre #code role="tabpanel" tabindex="0" {}
        .tabs {
            button #copy type="button" data-say="copy" {}
            span #copied role="status" {}
        }
    };
    pane("code", "code", content)
}
