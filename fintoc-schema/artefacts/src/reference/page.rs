//! Writes the reference as one HTML page a language.

use super::content::{Chapter, Dispute, Item, Part, Piece, Source};
use super::graph;
use super::html::Html;
use super::sheet::Sheet;
use super::words::{self, Words};

/// What belongs to the page beside its text.
const SHEET: Sheet = Sheet {
    style: concat!(include_str!("assets/base.css"), include_str!("assets/reference.css")),
    script: include_str!("assets/search.js"),
};

/// The page of one language.
pub(super) fn page(chapters: &[(Chapter, Vec<graph::Graph>)], words: &Words) -> String {
    let body = Html::element(
        "body",
        &[],
        [
            Html::element("a", &[("class", "skip"), ("href", "#content")], [Html::text(words.skip)]).line(),
            header(words),
            Html::element(
                "div",
                &[("class", "columns")],
                [
                    contents(chapters, words),
                    Html::element("main", &[("id", "content"), ("tabindex", "-1")], main(chapters, words))
                        .line(),
                ],
            )
            .line(),
            SHEET.script(),
        ],
    );
    Html::document(words.code, SHEET.head(words.title), body)
}

fn header(words: &Words) -> Html {
    let others = words::ALL.iter().filter(|other| other.code != words.code).map(|other| {
        let name = match other.code {
            "es" => "Espa\u{f1}ol",
            _ => "English",
        };
        let file = format!("{}.html", other.code);
        let attributes = [("href", &*file), ("lang", other.code), ("hreflang", other.code)];
        Html::element("a", &attributes, [Html::text(name)])
    });
    let live = Html::element("a", &[("href", "try.html")], [Html::text(words.try_it)]);
    let links = Html::element("nav", &[("class", "links")], [live].into_iter().chain(others));
    let input = [
        ("id", "search"),
        ("type", "search"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("placeholder", words.search),
        ("aria-label", words.search),
        ("aria-describedby", "found"),
    ];
    let found = [
        ("id", "found"),
        ("role", "status"),
        ("data-found", words.found),
        ("data-none", words.nothing_found),
    ];
    let search = Html::element(
        "search",
        &[("class", "search")],
        [Html::void("input", &input), Html::element("span", &found, [])],
    );
    let title = Html::element("h1", &[], [Html::text(words.title)]);
    Html::element("header", &[], [title, links, search]).line()
}

/// Links to every type; on a phone they are folded away.
fn contents(chapters: &[(Chapter, Vec<graph::Graph>)], words: &Words) -> Html {
    let lists = chapters.iter().flat_map(|(chapter, _)| &chapter.parts).map(|part| {
        let links = part.items.iter().map(|item| {
            let link = Html::element("a", &[("href", &*format!("#{}", item.id))], [Html::text(&item.name)]);
            Html::element("li", &[], [link]).line()
        });
        Html::all([
            Html::element("h2", &[], [Html::text(&part.heading)]),
            Html::element("ul", &[], links).line(),
        ])
    });
    let summary = Html::element("summary", &[], [Html::text(words.contents)]);
    let details = Html::element("details", &[("open", "")], [summary].into_iter().chain(lists));
    Html::element("nav", &[("class", "contents"), ("aria-label", words.contents)], [details]).line()
}

fn main<'a>(
    chapters: &'a [(Chapter, Vec<graph::Graph>)],
    words: &'a Words,
) -> impl Iterator<Item = Html> + use<'a> {
    let introduction = Html::element("p", &[("class", "lead")], [Html::text(words.introduction)]).line();
    [introduction]
        .into_iter()
        .chain(chapters.iter().map(|(chapter, graphs)| self::chapter(chapter, graphs, words)))
}

fn chapter(chapter: &Chapter, graphs: &[graph::Graph], words: &Words) -> Html {
    let heading = Html::element(
        "h2",
        &[("id", &*chapter.id), ("class", "chapter")],
        [Html::text(&chapter.heading), Html::element("small", &[], [Html::text(&chapter.about)])],
    );
    let graphs = graphs.iter().map(|graph| graph::draw(graph, words));
    let parts = chapter.parts.iter().map(|part| types(part, words));
    Html::element("section", &[], [heading.line()].into_iter().chain(graphs).chain(parts)).line()
}

fn types(part: &Part, words: &Words) -> Html {
    let heading = Html::element("h3", &[("class", "way")], [Html::text(&part.heading)]).line();
    let items = part.items.iter().map(|item| {
        let parts = item.parts.iter().map(|part| members(part, words));
        let content = [self::heading("h4", item), about(item, words)].into_iter().chain(parts);
        Html::element("section", &[("class", "type"), ("id", &*item.id)], content).line()
    });
    Html::element("section", &[], [heading].into_iter().chain(items)).line()
}

fn members(part: &Part, words: &Words) -> Html {
    let heading = Html::element("h5", &[], [Html::text(&part.heading)]).line();
    let items = part.items.iter().map(|item| {
        let content = [self::heading("h6", item), about(item, words)];
        match &*item.id {
            "" => Html::element("article", &[("class", "member")], content).line(),
            id => Html::element("article", &[("class", "member"), ("id", id)], content).line(),
        }
    });
    Html::element("div", &[("class", "part")], [heading].into_iter().chain(items)).line()
}

/// The name, which links to itself, and what it is in a word.
fn heading(level: &'static str, item: &Item) -> Html {
    let name = Html::element("code", &[], [Html::text(&item.name)]);
    let name = match &*item.id {
        "" => name,
        id => Html::element("a", &[("href", &*format!("#{id}"))], [name]),
    };
    let label = Html::element("span", &[("class", "label")], [Html::text(&item.label)]);
    let tags = item.tags.iter().map(|tag| {
        let class = format!("tag {}", tag.class);
        Html::element("span", &[("class", &*class)], [Html::text(&tag.word)])
    });
    let label = (!item.label.is_empty()).then_some(label);
    Html::element(level, &[], [name].into_iter().chain(label).chain(tags)).line()
}

fn about(item: &Item, words: &Words) -> Html {
    let description = (!item.description.is_empty())
        .then(|| Html::element("p", &[], [Html::text(&item.description)]).line());
    let facts = (!item.facts.is_empty()).then(|| {
        let rows = item.facts.iter().map(|(word, pieces)| {
            let said = pieces.iter().enumerate().map(|(index, piece)| self::piece(index, piece));
            Html::element(
                "div",
                &[],
                [Html::element("dt", &[], [Html::text(word)]), Html::element("dd", &[], said)],
            )
        });
        Html::element("dl", &[], rows).line()
    });
    let samples = folded(
        words.examples,
        item.samples.iter().map(|sample| {
            Html::element("pre", &[("tabindex", "0")], [Html::element("code", &[], [Html::text(sample)])])
        }),
    );
    let sources = folded(words.sources, item.sources.iter().map(source));
    let disputes = folded(words.disputes, item.disputes.iter().map(|one| dispute(one, words)));
    let todo =
        item.todo.as_ref().map(|todo| Html::element("p", &[("class", "todo")], [Html::text(todo)]).line());
    Html::all([description, todo, facts, samples, disputes, sources].into_iter().flatten())
}

fn piece(index: usize, piece: &Piece) -> Html {
    let space = if index > 0 { Html::text(" ") } else { Html::default() };
    match piece {
        Piece::Text(text) => Html::text(text),
        Piece::Code(text) => Html::element("code", &[], [Html::text(text)]),
        Piece::Link { id, text } => {
            Html::all([space, Html::element("a", &[("href", &*format!("#{id}"))], [Html::text(text)])])
        }
    }
}

/// A list that opens at a click, with the number of what is in it.
fn folded(heading: &str, items: impl Iterator<Item = Html>) -> Option<Html> {
    let items: Vec<Html> = items.map(|item| Html::element("li", &[], [item]).line()).collect();
    if items.is_empty() {
        return None;
    }
    let count = Html::element("span", &[("class", "count")], [Html::text(&items.len().to_string())]);
    let summary = Html::element("summary", &[], [Html::text(&format!("{heading} ")), count]);
    let list = Html::element("ul", &[("class", "plain")], items);
    Some(Html::element("details", &[], [summary, list]).line())
}

fn source(source: &Source) -> Html {
    let title = match &source.url {
        Some(url) => {
            let attributes = [("href", &**url), ("rel", "noopener noreferrer")];
            Html::element("a", &attributes, [Html::text(&source.title)])
        }
        None => Html::text(&source.title),
    };
    let between = if source.title.is_empty() { "" } else { ": " };
    Html::all([title, Html::text(&format!("{between}{}", source.details))])
}

fn dispute(dispute: &Dispute, words: &Words) -> Html {
    let claims = dispute.claims.iter().map(|(who, what)| {
        Html::element(
            "li",
            &[],
            [Html::element("b", &[], [Html::text(&format!("{who}: "))]), Html::text(what)],
        )
    });
    let said = |word: &str, text: &str| {
        Html::element(
            "p",
            &[],
            [Html::element("b", &[], [Html::text(&format!("{word}: "))]), Html::text(text)],
        )
    };
    Html::all([
        Html::element("code", &[], [Html::text(&dispute.id)]),
        Html::element("ul", &[], claims),
        said(words.decision, &dispute.decision),
        said(words.reason, &dispute.reason),
    ])
}
