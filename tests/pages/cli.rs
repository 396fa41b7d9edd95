//! `fintoc ingest` and `fintoc drift` as they are called: what they answer, and what they leave behind.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fintoc_pages::read::limits;
use fintoc_tests::folder;
use tempfile::TempDir;

/// A page without the names of its fields.
const NAMELESS: &str = "# Create Payout\n\n| Parameter | Type | Description |\n|---|---|---|\n| | integer | A |\n| | string | B |\n| | string | C |\n";

/// A folder with the specs of the guide and the pages that the tests name.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// Lays out the specs.
    pub(crate) fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        desk.put("specs/v1/payout.toml", &way("specs/v1/payout.toml"));
        desk.put("before/create-payout.md", &way("before/create-payout.md"));
        desk.put("now/create-payout.md", &way("now/create-payout.md"));
        desk
    }

    /// Puts a file there.
    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        File::create(path).and_then(|mut file| file.write_all(text.as_bytes())).unwrap();
    }

    /// A place in it.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn spec(&self) -> String {
        fs::read_to_string(self.at("specs/v1/payout.toml")).unwrap()
    }

    /// Runs the tool there; its answer and exit code.
    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output = start(self.folder.path(), arguments);
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    }

    fn code(&self, arguments: &[&str]) -> i32 {
        self.run(arguments).0
    }
}

/// A file of the guide's example.
pub(crate) fn way(path: &str) -> String {
    fs::read_to_string(folder("pages").join("way").join(path)).unwrap()
}

fn start(at: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fintoc-under-test"));
    command.current_dir(at).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command.args(arguments).output().unwrap()
}

#[test]
fn exits_with_the_highest_code_of_all_pages() {
    let desk = Desk::new();
    desk.put("nameless.md", NAMELESS);
    assert_eq!(desk.code(&["ingest", "now/create-payout.md"]), 0);
    assert_eq!(desk.code(&["ingest", "nameless.md"]), 3);
    assert_eq!(desk.code(&["ingest", "nameless.md", "now/create-payout.md"]), 3);
    assert_eq!(desk.code(&["ingest"]), 2);
    assert_eq!(desk.code(&["ingest", "nowhere.md"]), 2);
    // What could still be read is told all the same.
    let (_, told) = desk.run(&["ingest", "nameless.md"]);
    assert!(told.contains("\"no_names\""), "{told}");
}

#[test]
fn drift_exits_by_verdict() {
    let desk = Desk::new();
    desk.put("lost/create-payout.md", NAMELESS);
    desk.put("other.md", "# Other\n\n- `id` (string): Id\n");
    assert_eq!(desk.code(&["drift", "before/create-payout.md"]), 0);
    assert_eq!(desk.code(&["drift", "now/create-payout.md"]), 1);
    assert_eq!(desk.code(&["drift", "lost/create-payout.md"]), 3);
    assert_eq!(desk.code(&["drift", "now/create-payout.md", "before/create-payout.md"]), 1);
    assert_eq!(desk.code(&["drift", "lost/create-payout.md", "now/create-payout.md"]), 3);
    assert_eq!(desk.code(&["drift", "other.md"]), 2);
    assert_eq!(desk.code(&["drift", "--page", "create-payout", "nowhere.md"]), 2);
    assert_eq!(desk.code(&["drift", "--write", "now/create-payout.md"]), 2);
    assert_eq!(desk.code(&["drift", "--write", "--read-on", "soon", "now/create-payout.md"]), 2);
}

// A cut page says what was not seen; none of it counts as removed, nor does the page count as read.
#[test]
fn truncated_page_removes_nothing_from_the_specs() {
    let desk = Desk::new();
    let page = way("before/create-payout.md");
    let cut = page.find("| `account_id`").unwrap();
    desk.put("cut/create-payout.md", page.get(..cut + 10).unwrap());
    let before = desk.spec();
    let (code, told) = desk.run(&["drift", "--write", "--read-on", "2026-12-01", "cut/create-payout.md"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("cut_short"), "{told}");
    assert!(told.contains("not seen, so not compared: account_id, speed"), "{told}");
    assert_eq!(desk.spec(), before);
}

#[test]
fn unreadable_page_changes_nothing() {
    let desk = Desk::new();
    desk.put("lost/create-payout.md", NAMELESS);
    let before = desk.spec();
    let (code, told) = desk.run(&["drift", "--write", "--read-on", "2026-12-01", "lost/create-payout.md"]);
    assert_eq!(code, 3, "{told}");
    assert!(told.contains("decide: create-payout: the page cannot be read"), "{told}");
    assert_eq!(desk.spec(), before);
}

// Every line of the spec that the page says nothing new about is there afterwards, in the same order.
#[test]
fn edits_keep_comments_and_order_and_pass_check() {
    let desk = Desk::new();
    let before = desk.spec();
    let (code, told) = desk.run(&["drift", "--write", "--read-on", "2026-12-01", "now/create-payout.md"]);
    assert_eq!(code, 1, "{told}");
    let after = desk.spec();
    let touched = |line: &str| {
        let starts = ["read = ", "maximum = ", "weekly = "];
        line.contains("fingerprint = ") || starts.iter().any(|start| line.starts_with(start))
    };
    let mut left = after.lines();
    for line in before.lines().filter(|line| !touched(line)) {
        assert!(left.any(|found| found == line), "{line} is not where it was in\n{after}");
    }
    for kept in [
        "maximum = 9_000_000 # pesos: no cents",
        "# The page says nothing of fees",
        "    type = \"string\", # no format: ids are never parsed",
        "removed = \"2026-12-01\"",
        "read = \"2026-12-01\"",
        "comment = {",
        "    todo = ",
    ] {
        assert!(after.contains(kept), "{kept} is not in\n{after}");
    }
    assert_eq!(desk.code(&["check"]), 0);
    // What was written is what the page says.
    assert_eq!(desk.code(&["drift", "now/create-payout.md"]), 0);
}

#[test]
fn removed_required_member_needs_a_decision() {
    let desk = Desk::new();
    let page = way("before/create-payout.md");
    let kept: Vec<&str> = page.lines().filter(|line| !line.contains("account_id")).collect();
    desk.put("less/create-payout.md", &kept.join("\n"));
    let (code, told) = desk.run(&["drift", "--write", "--read-on", "2026-12-01", "less/create-payout.md"]);
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("decide: CreatePayout.account_id is marked as removed"), "{told}");
    let after = desk.spec();
    assert!(after.contains("account_id = {") && after.contains("removed = \"2026-12-01\""), "{after}");
    assert_eq!(desk.code(&["check"]), 0);
}

// Two pages that disagree are a contradiction for a person, not a change.
#[test]
fn records_a_contradiction_with_another_page() {
    let desk = Desk::new();
    let other = "[page.payouts-guide]\ntitle = \"Guide\"\nurl = \"unknown\"\nread = \"2026-11-20\"\n\n[scalar.PayoutAmount]";
    let spec = desk.spec().replacen("[scalar.PayoutAmount]", other, 1);
    let field = "description = { en = \"How much is sent.\", es = \"Cu\u{e1}nto se env\u{ed}a.\" },\n    evidence = [";
    assert_eq!(spec.matches(field).count(), 1);
    let shared = format!("{field}{{ page = \"payouts-guide\", certainty = \"documented\" }}, ");
    desk.put("specs/v1/payout.toml", &spec.replacen(field, &shared, 1));
    assert_eq!(desk.code(&["check"]), 0);
    let (code, told) = desk.run(&["drift", "--write", "--read-on", "2026-12-01", "now/create-payout.md"]);
    assert_eq!(code, 1, "{told}");
    let after = desk.spec();
    assert!(after.contains("maximum = 5_000_000"), "{after}");
    assert!(after.contains("contradictions = "), "{after}");
    assert!(after.contains("page = \"payouts-guide\", says"), "{after}");
    assert_eq!(desk.code(&["check"]), 0, "{after}");
}

// 100 MB, and as many marks, rows and fields as a page may have: all within 256 MB of address space.
#[cfg(unix)]
#[test]
fn pages_are_read_and_refused_within_256_megabytes() {
    let desk = Desk::new();
    File::create(desk.at("large.html")).unwrap().set_len(100 << 20).unwrap();
    desk.put("marks.md", &format!("# x\n{}", "*_".repeat(limits::MARKS / 2)));
    desk.put("rows.md", &format!("# x\n\n|a|b|\n|-|-|\n{}", "|`a` string|b|\n".repeat(limits::BLOCKS * 2)));
    desk.put("tags.html", &format!("<html>{}", "<div>".repeat(limits::TAGS - 1)));
    for page in ["large.html", "marks.md", "rows.md", "tags.html"] {
        let limited = "ulimit -v 262144; exec \"$0\" ingest \"$1\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", limited, env!("CARGO_BIN_EXE_fintoc-under-test"), page]).current_dir(desk.at(""));
        let answer = shell.output().unwrap();
        let said = String::from_utf8(answer.stderr).unwrap();
        assert_eq!(answer.status.code(), Some(3), "{page}: {said}");
    }
}

// Each stage names what it made of the page, with the line and column of it.
#[test]
fn ingest_shows_each_stage() {
    let desk = Desk::new();
    for (stage, expected) in [
        ("blocks", "9:3 row: `amount` | integer |"),
        ("rows", "9:4 amount; integer;"),
        ("facts", "9:4 body amount; integer;"),
    ] {
        let (code, shown) = desk.run(&["ingest", "--show", stage, "now/create-payout.md"]);
        assert_eq!(code, 0, "{shown}");
        assert!(shown.starts_with("format: Markdown\n"), "{shown}");
        assert!(shown.lines().any(|line| line.trim_start().starts_with(expected)), "{stage}: {shown}");
    }
    assert_eq!(desk.code(&["ingest", "--show", "everything", "now/create-payout.md"]), 2);
}
