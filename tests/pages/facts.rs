//! Everything that is read from each page, kept in a file: `cargo bless` accepts, `git diff` is the review.

use std::fmt::Write;
use std::path::Path;

use fintoc_pages::read::read_page;
use fintoc_pages::read::show::fact_line;

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
            let _ = writeln!(text, "{}", fact_line(fact));
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(Path::new("facts").join(&case.layout));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(case.file.as_str(), text));
    }
}
