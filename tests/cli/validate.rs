//! `fintoc validate`

use std::process::Output;

use super::{code, err, folder, out, run, write};

const TYPE: &str = "v1/CreateCheckoutSession";

fn validate(text: &str, more: &[&str]) -> Output {
    let folder = folder();
    let file = write(&folder.path().join("instance.json"), text);
    let mut arguments = vec!["validate", "--type", TYPE, file.to_str().expect("UTF-8")];
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn exits_with_0_for_valid_instances_and_warnings() {
    let good = validate(r#"{"amount": 1000, "currency": "CLP"}"#, &[]);
    assert_eq!(code(&good), 0, "{}", err(&good));
    let urls = r#"{"amount": 1000, "currency": "CLP", "success_url": "http://a.cl/", "cancel_url": "https://a.cl/"}"#;
    let warned = validate(urls, &[]);
    assert_eq!(code(&warned), 0, "{}", out(&warned));
    assert!(out(&warned).contains("warning[prefix]"), "{}", out(&warned));
}

#[test]
fn renders_violations_and_exits_with_1() {
    let bad = validate("{\n  \"amount\": 0,\n  \"curency\": \"CLP\"\n}", &[]);
    assert_eq!(code(&bad), 1);
    let told = out(&bad);
    for part in [
        "error[exclusive_minimum]: /amount",
        "instance.json:2:13",
        "error[unknown_member]: /curency",
        ":3:3",
        "error[required]: /currency",
    ] {
        assert!(told.contains(part), "no {part:?} in:\n{told}");
    }
}

/// The place is that of the text; the line is drawn as it looks without its values, around the mark.
#[test]
fn renders_violations_on_their_lines() {
    let text =
        "{\t\"amount\": 0,\t\"\u{f1}\u{1f600}\": \"secret\",\t\"flow\": \"pay\", \"currency\": \"CLP\"}";
    let drawn = out(&validate(text, &["--color", "never"]));
    let drawn: Vec<&str> = drawn.split("\n\n").collect();
    let line =
        r#"1 | {    "amount": ...,    "\u00f1\ud83d\ude00": "...",    "flow": "...", "currency": "..."}"#;
    let marks = [("1:13", "...,"), ("1:16", r#""\u00f1"#), ("1:40", r#""...", "currency"#)];
    assert_eq!(drawn.len(), 4, "{drawn:#?}");
    for (one, (place, marked)) in drawn.iter().zip(marks) {
        let [_, at, _, source, mark, ..] = one.lines().collect::<Vec<_>>()[..] else { panic!("{one}") };
        assert!(at.ends_with(&format!("instance.json:{place}")), "{one}");
        assert_eq!(source, line, "{one}");
        assert_eq!(mark.find('^'), line.find(marked), "{one}");
    }
}

/// A screen has no room for a document in one line, drawn a hundred times.
#[test]
fn limits_output_for_long_lines_and_many_violations() {
    let items = "0,".repeat(30_000);
    let text = format!(r#"{{"amount": 1000, "currency": "CLP", "payment_method_types": [{items}0]}}"#);
    let bad = validate(&text, &["--color", "never"]);
    let told = out(&bad);
    assert_eq!(code(&bad), 1);
    assert!(told.lines().all(|line| line.len() < 200), "a long line");
    assert!(told.len() < 100_000, "{} bytes", told.len());
    assert_eq!(told.matches("error[").count(), 101, "{told}");
    assert!(told.contains("100 errors, more that are not listed"), "{told}");
    assert!(!told.contains(":::"), "{told}");
}

#[test]
fn never_prints_values() {
    let canary = "CANARY4242";
    let text = format!(
        r#"{{"amount": "{canary}", "currency": ["{canary}"], "customer_email": "{canary}", "metadata": {{"a": {{"b": "{canary}"}}}}, "flow": "{canary}", "x": "{canary}", "line_items": 4242424242}}"#
    );
    for more in [&[][..], &["--format", "json"], &["--language", "es"], &["--color", "always"]] {
        let output = validate(&text, more);
        let told = out(&output) + &err(&output);
        assert_eq!(code(&output), 1);
        assert!(!told.contains("CANARY") && !told.contains("4242"), "{told}");
    }
    // The values of a text that is not JSON cannot be found, so nothing of it is printed.
    let told = out(&validate(&format!("{{\"amount\": {canary}"), &[]));
    assert!(told.contains("error[json]") && !told.contains("CANARY"), "{told}");
}

#[test]
fn problem_details_are_json_in_both_languages() {
    let errors = |language| {
        let output = validate(r#"{"amount": 7000000}"#, &["--format", "json", "--language", language]);
        assert_eq!(code(&output), 1);
        let details: serde_json::Value = serde_json::from_str(&out(&output)).expect("JSON");
        details["errors"].as_array().expect("a list").clone()
    };
    let (english, spanish) = (errors("en"), errors("es"));
    for one in &english {
        for member in ["pointer", "code", "detail", "severity", "line", "column"] {
            assert!(one.get(member).is_some(), "no {member} in {one}");
        }
    }
    let codes =
        |errors: &[serde_json::Value]| errors.iter().map(|one| one["code"].clone()).collect::<Vec<_>>();
    assert_eq!(codes(&english), codes(&spanish));
    assert_eq!(codes(&english), ["required", "exclusive_maximum"]);
    assert!(english.iter().zip(&spanish).all(|(one, other)| one["detail"] != other["detail"]));
}

#[test]
fn reads_the_standard_input() {
    let mut command = super::fintoc();
    let mut child = command
        .args(["validate", "--type", TYPE, "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("an input");
    std::io::Write::write_all(&mut input, b"[]").expect("the program reads");
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("stdin:1:1"), "{}", out(&output));
}

#[test]
fn reports_size_and_time_limits() {
    let request = r#"{"amount": 1000, "currency": "CLP", "expires_at": "2026-11-20T12:00:00Z"}"#;
    assert_eq!(code(&validate(request, &["--limit", "20"])), 1);
    assert_eq!(code(&validate(request, &[])), 0);
    assert_eq!(code(&validate(request, &["--now", "2026-11-20T12:00:00Z"])), 1);
    assert_eq!(code(&validate(request, &["--now", "noon"])), 2);
}

#[test]
fn rejects_a_readable_response_only_with_strict() {
    let folder = folder();
    let file =
        write(&folder.path().join("session.json"), r#"{"id": "cs_1", "status": "created", "amount": 0}"#);
    let file = file.to_str().expect("UTF-8");
    let tolerant = run(&["validate", "--type", "v1/CheckoutSession", file]);
    assert_eq!(code(&tolerant), 0, "{}", out(&tolerant));
    let strict = run(&["validate", "--type", "v1/CheckoutSession", file, "--strict"]);
    assert_eq!(code(&strict), 1, "{}", out(&strict));
}

#[test]
fn suggests_a_similar_type_name() {
    for (name, suggested) in [
        ("v1/CreateChekoutSession", "v1/CreateCheckoutSession"),
        ("CheckoutSession", "v1/CheckoutSession"),
        ("v2/ErrorBody", "v1/ErrorBody"),
        ("v1/BusinessProfile", "v1/request/BusinessProfile"),
    ] {
        let output = run(&["validate", "--type", name, "-"]);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains(suggested), "{name}: {}", err(&output));
    }
}
