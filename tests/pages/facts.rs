//! Everything that is read from each page, kept in a file: `cargo bless` accepts, `git diff` is the review.

use std::fmt::Write;
use std::path::Path;

use fintoc_pages::read::fact::Fact;
use fintoc_pages::read::read_page;
use fintoc_schema::json_schema::json::compact;

use super::cases;

#[test]
fn facts_of_every_page_match_their_snapshots() {
    for case in cases::all() {
        let reading = read_page(&case.file, case.page.as_bytes());
        let mut text = format!("{} ({})\n", reading.head.title.unwrap_or_default(), reading.head.language);
        for repair in &reading.repairs {
            let _ = writeln!(
                text,
                "mended at {}:{}: {}",
                repair.position.line, repair.position.column, repair.text
            );
        }
        for fact in &reading.facts {
            let _ = writeln!(text, "{}", line(fact));
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(Path::new("facts").join(&case.layout));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(case.file.as_str(), text));
    }
}

/// A fact on a line: side and path, then what the page says of it.
pub(crate) fn line(fact: &Fact) -> String {
    let mut out = format!("{} {}", fact.side.word(), fact.path);
    let mut say = |text: String| {
        out.push_str("; ");
        out.push_str(&text);
    };
    if let Some(section) = &fact.section {
        say(format!("in a table without a place, {section}"));
    }
    if let Some(ty) = &fact.ty {
        let items = ty.items.map(|kind| format!(" of {}", kind.word())).unwrap_or_default();
        say(format!("{}{items}", ty.kind.word()));
    }
    if let Some(required) = fact.required {
        say(if required { "required" } else { "optional" }.to_owned());
    }
    if let Some(nullable) = fact.nullable {
        say(if nullable { "null" } else { "never null" }.to_owned());
    }
    for bound in &fact.bounds {
        say(format!(
            "{} {}{}",
            bound.keyword,
            bound.value,
            if bound.conditional { " sometimes" } else { "" }
        ));
    }
    if let Some(values) = &fact.values {
        say(format!("one of {}", values.words.join(" ")));
    }
    if let Some(word) = &fact.constant {
        say(format!("always {word}"));
    }
    for format in &fact.formats {
        say((*format).to_owned());
    }
    if let Some(default) = &fact.default {
        let value = default.value.as_ref().map_or("masked".to_owned(), compact);
        say(format!("{} {value}", if default.stated { "default" } else { "shown as" }));
    }
    for condition in &fact.conditions {
        say(format!("{} {} {}", condition.field, condition.effect.word(), condition.mentions.join(" ")));
    }
    if fact.deprecated.is_some() {
        say("deprecated".to_owned());
    }
    if fact.hides_members {
        say("members folded away".to_owned());
    }
    for found in &fact.inconsistencies {
        say(format!("but {found}"));
    }
    if !fact.described {
        say("from the sample".to_owned());
    }
    out
}
