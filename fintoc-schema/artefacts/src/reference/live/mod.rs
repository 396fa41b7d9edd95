//! Writes the live page: one file that judges a request as somebody types it.
//!
//! The checkers and the catalogues are the exported ones; the page holds them, so that it works from a
//! disk and without a network.

mod data;
mod words;

use std::rc::Rc;

use super::html::Html;
use super::sheet;
use super::words::ENGLISH;
use crate::javascript;
use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Model, Module, Object};

const STYLE: &str = concat!(include_str!("../assets/base.css"), include_str!("../assets/live.css"));

const SCRIPTS: [&str; 5] = [
    include_str!("../assets/live/text.js"),
    include_str!("../assets/live/code.js"),
    include_str!("../assets/live/controls.js"),
    include_str!("../assets/live/form.js"),
    include_str!("../assets/live/main.js"),
];

/// The page.
pub(super) fn page(model: &Model) -> String {
    let script = script(model);
    let policy = sheet::policy(&[STYLE], &[&script]);
    let head = sheet::head(ENGLISH.try_it, &policy, STYLE);
    let data = compact(&data::data(model));
    let side = Html::element("div", &[("class", "side")], [verdict(), text(), code()]).line();
    let body = Html::element(
        "body",
        &[],
        [
            Html::element("a", &[("class", "skip"), ("href", "#form"), ("data-say", "skip")], []).line(),
            header(),
            Html::element("main", &[], [form(), side]).line(),
            Html::element(
                "noscript",
                &[],
                [Html::text("This page needs JavaScript. Esta p\u{e1}gina necesita JavaScript.")],
            ),
            Html::raw("script", &[("type", "application/json"), ("id", "data")], &data).line(),
            Html::raw("script", &[], &script).line(),
        ],
    );
    Html::document(ENGLISH.code, head, body)
}

/// All roots of all modules, requests first.
fn roots(model: &Model) -> Vec<(&Module, &Rc<Object>)> {
    let of = |module| -> Vec<(&Module, &Rc<Object>)> {
        let module: &Module = module;
        module.objects.iter().filter(|object| object.root).map(|object| (module, object)).collect()
    };
    let mut roots: Vec<_> = model.modules.iter().flat_map(of).collect();
    roots.sort_by_key(|(_, root)| root.direction);
    roots
}

fn script(model: &Model) -> String {
    let checkers = roots(model).into_iter().map(|(module, root)| {
        let program = javascript::program(root, &["judge"]);
        format!(
            "\"{}\": (() => {{\n{program}return judge(check{});\n}})(),\n",
            data::id(module, root),
            root.name
        )
    });
    let locales = [("en", Language::English), ("es", Language::Spanish)].map(|(word, language)| {
        let catalogue = javascript::messages::catalogue(model, language);
        format!("{word}: (() => {{\n{catalogue}return message;\n}})(),\n")
    });
    format!(
        "\"use strict\";\n\nconst checkers = {{\n{}}};\n\nconst locales = {{\n{}}};\n\n{}",
        checkers.collect::<String>(),
        locales.concat(),
        SCRIPTS.join("\n"),
    )
}

fn header() -> Html {
    let language = |code: &str, name: &str| {
        let attributes =
            [("type", "button"), ("data-language", code), ("lang", code), ("aria-pressed", "false")];
        Html::element("button", &attributes, [Html::text(name)])
    };
    let languages = [language("en", "English"), language("es", "Espa\u{f1}ol")];
    let choice = |id: &str, label: &str| Html::element("select", &[("id", id), ("data-label", label)], []);
    let reference =
        Html::element("a", &[("id", "reference"), ("href", "en.html"), ("data-say", "reference")], []);
    Html::element(
        "header",
        &[],
        [
            Html::element("h1", &[("data-say", "title")], []),
            Html::element("nav", &[("class", "links")], [reference]),
            Html::element(
                "div",
                &[("class", "languages"), ("role", "group"), ("data-label", "language")],
                languages,
            ),
            Html::element(
                "div",
                &[("class", "choices")],
                [choice("type", "type"), choice("example", "chooseExample")],
            ),
        ],
    )
    .line()
}

/// A part of the page under its own heading.
fn pane(name: &str, heading: &str, content: impl IntoIterator<Item = Html>) -> Html {
    let (class, id) = (format!("pane {name}"), format!("{name}-heading"));
    let heading = Html::element("h2", &[("id", &*id), ("data-say", heading)], []);
    let content = [heading].into_iter().chain(content);
    Html::element("section", &[("class", &*class), ("aria-labelledby", &*id)], content).line()
}

fn form() -> Html {
    pane(
        "form",
        "form",
        [Html::element("form", &[("id", "form"), ("tabindex", "-1"), ("novalidate", "")], [])],
    )
}

fn text() -> Html {
    let attributes = [
        ("id", "text"),
        ("aria-labelledby", "text-heading"),
        ("spellcheck", "false"),
        ("autocomplete", "off"),
        ("autocapitalize", "off"),
    ];
    pane("text", "json", [Html::element("textarea", &attributes, [])])
}

fn verdict() -> Html {
    let verdict = Html::element("p", &[("id", "verdict"), ("role", "status")], []);
    pane("verdict", "verdict", [verdict, Html::element("ul", &[("id", "violations")], [])])
}

fn code() -> Html {
    let tab = |name: &str, chosen: bool| {
        let attributes = [
            ("type", "button"),
            ("role", "tab"),
            ("data-snippet", name),
            ("aria-controls", "code"),
            ("aria-selected", if chosen { "true" } else { "false" }),
        ];
        Html::element("button", &attributes, [Html::text(name)])
    };
    let tabs = Html::element(
        "div",
        &[("class", "tabs"), ("role", "tablist"), ("aria-labelledby", "code-heading")],
        [tab("curl", true), tab("Rust", false), tab("TypeScript", false)],
    );
    let copy = Html::element("button", &[("type", "button"), ("id", "copy"), ("data-say", "copy")], []);
    let copied = Html::element("span", &[("id", "copied"), ("role", "status")], []);
    let actions = Html::element("div", &[("class", "tabs")], [copy, copied]);
    let code = Html::element("pre", &[("id", "code"), ("role", "tabpanel"), ("tabindex", "0")], []);
    pane("code", "code", [tabs, code, actions])
}
