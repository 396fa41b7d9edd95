//! Hostile sizes: limits come first, nothing panics wherever a text is cut off, and what is read costs no more than its share.

#![expect(clippy::expect_used, clippy::panic, reason = "what cannot be counted ends the test")]

use std::collections::BTreeSet;
use std::env::{current_exe, var};
use std::fs::read_to_string;

use fintoc_tests::compare::{compare, pairs};
use fintoc_tests::subject::{Subject, subjects};
use fintoc_tests::vectors::vectors;
use fintoc_tests::{program, real};
use fintoc_types::{Reader, Violations};
use fintoc_validator::validate::Validator;

use crate::none;

/// Cut off anywhere, a text is refused, by both judges at the same place.
#[test]
fn truncated_texts_are_rejected_without_panic() {
    let pairs = pairs("specs", &real());
    let validator = Validator::default();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for vector in vectors().iter().filter(|vector| vector.set == "specs" && vector.text.len() < 3_000) {
        let pair = pairs.iter().find(|pair| pair.named.name == vector.ty).expect("a type of that name");
        let whole = vector.text.trim_ascii_end().len();
        for end in 0..whole {
            let text = &vector.text[..end];
            // Most vectors begin alike.
            if !seen.insert((vector.ty.clone(), text.to_vec())) {
                continue;
            }
            match compare(pair, &validator, text) {
                Err(difference) => wrong.push(difference.to_string()),
                Ok(true) if vector.read => wrong.push(format!("{}: cut at {end} it is read", vector.title)),
                Ok(_) => {}
            }
        }
    }
    none(&wrong);
    assert!(seen.len() > 5_000, "only {} texts", seen.len());
}

const WRITE: &str = "v1/CreateCheckoutSession";
const READ: &str = "v1/CheckoutSession";
/// Of a fixture: no field of the real specs asks for different items.
const UNIQUE: [&str; 2] = ["v1/WriteShape", "v1/ReadShape"];

fn subject(name: &str) -> &'static Subject {
    let set = if UNIQUE.contains(&name) { "shapes" } else { "specs" };
    subjects(set).iter().find(|subject| subject.name() == name).expect("a type of that name")
}

fn refused(reader: &Reader, text: &str) -> Violations {
    subject(WRITE).root.validate(reader, text.as_bytes()).expect_err("a hostile text")
}

fn told(violations: &Violations) -> Vec<(&str, &str)> {
    violations.iter().map(|found| (&*found.pointer, found.code)).collect()
}

#[test]
fn checks_limits_first() {
    let usual = Reader::new();
    assert_eq!(told(&refused(&usual, &"[".repeat(64 * 1024))), [("", "depth")]);
    assert_eq!(told(&refused(&usual, &"[".repeat(64 * 1024 + 1))), [("", "size")]);
    assert_eq!(told(&refused(&usual, &"{\"a\":".repeat(13_000))), [("", "depth")]);
    // A limit that was raised raises no other.
    let raised = Reader::new().max_bytes(16 << 20);
    assert_eq!(told(&refused(&raised, &"[".repeat(1 << 20))), [("", "depth")]);
    let members: String = (0..100_000).map(|count| format!("\"k{count}\":0,")).collect();
    let many = refused(&raised, &format!("{{{members}\"amount\":1000}}"));
    assert_eq!((many.len(), many.last().map(|last| last.code)), (101, Some("too_many")));
    let same = format!("{{{}\"amount\":1000,\"currency\":\"CLP\"}}", "\"flow\":\"payment\",".repeat(60_000));
    assert_eq!(told(&refused(&raised, &same)), [("/flow", "duplicate_member")]);
}

/// Texts of so many parts, each of one hostile form.
fn hostile(many: usize) -> Vec<(&'static str, &'static str, String)> {
    let numbered = |form: &dyn Fn(usize) -> String| (0..many).map(form).collect::<Vec<_>>().join(",");
    let request = |members: String| format!("{{\"amount\":1000,\"currency\":\"CLP\",{members}}}");
    let response = |members: String| format!("{{\"id\":\"cs_1\",\"status\":\"created\",{members}}}");
    let members = || numbered(&|count| format!("\"k{count}\":0"));
    let codes = || format!("{{\"codes\":[{}]}}", numbered(&|count| format!("\"{count:04}\"")));
    let items = |item: &str| numbered(&|_| item.to_owned());
    vec![
        ("unknown members", WRITE, request(members())),
        ("unknown members that are kept", READ, response(members())),
        ("one name", WRITE, request(items("\"flow\":\"payment\""))),
        ("one name that is kept", READ, response(items("\"k\":0"))),
        ("duplicate names", READ, response(numbered(&|count| format!("\"k{}\":0", count / 2)))),
        ("metadata", WRITE, request(format!("\"metadata\":{{{}}}", members()))),
        ("wrong items", WRITE, request(format!("\"payment_method_types\":[{}]", items("0")))),
        ("items without members", WRITE, request(format!("\"line_items\":[{}]", items("{}")))),
        ("a long text", WRITE, request(format!("\"customer_email\":\"{}\"", "a@\\u0061.".repeat(many)))),
        ("a long name", WRITE, request(format!("\"{}\":0", "n\\n".repeat(many)))),
        ("different items", UNIQUE[0], codes()),
        ("different items that are kept", UNIQUE[1], codes()),
        ("lines", WRITE, request(format!("\"x\":[{}]", items("\n1e999")))),
    ]
}

/// How many parts, few and many.
const PARTS: [usize; 2] = [200, 800];

/// Set for the program that is counted, to a form: it judges and says nothing.
const COUNTED: &str = "FINTOC_COUNTED";

/// Four times as many parts cost four times as many instructions, and a little: sorting costs a logarithm. No time is taken: this
/// program runs again, under valgrind, which counts.
#[test]
fn hostile_texts_cost_linear_instructions() {
    let [few, many] = PARTS.map(hostile);
    let pairs = few.iter().zip(&many);
    if let Ok(asked) = var(COUNTED) {
        for ((_, name, few), (.., many)) in pairs.filter(|((form, ..), _)| *form == asked) {
            // On two lines, by which the profile tells them apart.
            judge_hostile(subject(name), few.as_bytes());
            judge_hostile(subject(name), many.as_bytes());
        }
        return;
    }
    let counts = pairs.map(|((form, ..), _)| (form, instructions(form)));
    let unfair = counts.filter(|(_, [few, many])| many * 2 >= few * 9);
    none(&unfair.map(|(form, counts)| format!("{form}: {counts:?}")).collect::<Vec<_>>());
}

/// Of both calls.
fn instructions(form: &str) -> [u64; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    let profile = folder.path().join("profile");
    let output = program("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*limits::judge_hostile*", "--compress-pos=no"])
        .args(["--compress-strings=no"])
        .arg(format!("--callgrind-out-file={}", profile.display()))
        .arg(current_exe().expect("a program has a path"))
        .args(["--exact", "limits::hostile_texts_cost_linear_instructions"])
        .env(COUNTED, form)
        .output()
        .expect("a program that starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let profile = read_to_string(profile).expect("a profile");
    // Below the name of what is called: `calls=`, then the line of the call with all that it cost.
    let calls = profile.split("cfn=types::limits::judge_hostile\n").skip(1);
    let lines = calls.flat_map(|calls| calls.split("calls=").nth(1)?.lines().nth(1)?.split_once(' '));
    let costs: Vec<u64> = lines.filter_map(|(_, cost)| cost.parse().ok()).collect();
    costs.try_into().unwrap_or_else(|costs| panic!("{form}: {costs:?}"))
}

/// On every road.
#[inline(never)]
fn judge_hostile(subject: &Subject, text: &[u8]) {
    let reader = Reader::new().max_bytes(16 << 20);
    for reader in [reader.clone(), reader.strict(true).positions(true)] {
        match subject.root.validate(&reader, text) {
            Ok(findings) => drop(findings.to_string()),
            Err(violations) => drop(violations.to_string()),
        }
    }
    let _ = (subject.plain)(text);
}
