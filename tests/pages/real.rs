//! The real pages, which are outside the project: FINTOC_PAGES names their folder. Without it these tests are ignored.

use std::env;
use std::fs;
use std::path::PathBuf;

use fintoc_pages::compare::difference::{Fix, Verdict};
use fintoc_pages::compare::{compare_page, find_page};
use fintoc_pages::read::fact::{Fact, Side};
use fintoc_pages::read::read_page;
use fintoc_pages::read::reading::{self, Reading};
use fintoc_tests::real;

/// What each page documents: path, kind, required (`!`) or not, values, bounds.
const CREATE: &[&str] = &[
    "flow string - payment",
    "amount integer ! exclusive_minimum=0 exclusive_maximum=7000000",
    "currency string ! CLP MXN",
    "customer_email string -",
    "expires_at string -",
    "metadata object -",
    "success_url string -",
    "cancel_url string -",
    "customer object -",
    "payment_method_types array - bank_transfer card",
    "payment_method_options object -",
    "business_profile object -",
    "line_items array -",
];

const OBJECT: &[&str] = &[
    "id string",
    "created_at string",
    "object string =checkout_session",
    "currency string CLP MXN",
    "amount integer exclusive_minimum=0",
    "customer_email string ?",
    "expires_at string",
    "mode string live test",
    "session_token string",
    "status string created in_progress finished expired",
    "success_url string",
    "cancel_url string",
    "redirect_url string",
    "metadata object ?",
    "payment_resource object ?",
    "payment_method_options object",
    "business_profile object",
    "payment_method_options.payment_intent.recipient_account string",
    "payment_method_options.payment_intent.sender_account string ?",
    "payment_method_options.payment_intent.recipient_account.holder_id string",
    "payment_method_options.payment_intent.recipient_account.number string",
    "payment_method_options.payment_intent.recipient_account.type string checking_account sight_account",
    "payment_method_options.payment_intent.recipient_account.institution_id string",
    "payment_method_options.payment_intent.sender_account.holder_id object",
    "payment_method_options.payment_intent.sender_account.institution_id string",
    "business_profile.name string",
    "business_profile.category string",
    "business_profile.tax_id string",
];

fn folder() -> PathBuf {
    PathBuf::from(env::var_os("FINTOC_PAGES").unwrap_or_default())
}

const PAGES: &[(&str, Side, &[&str])] = &[
    ("create-checkout-session.txt", Side::Body, CREATE),
    ("checkout-session-object.txt", Side::Response, OBJECT),
];

#[test]
#[cfg_attr(not(real_pages), ignore = "not run: set FINTOC_PAGES to the folder of the real pages")]
fn both_pages_are_read_completely_and_match_the_specs() {
    let folder = folder();
    let model = real();
    for (name, side, documented) in PAGES {
        let bytes = fs::read(folder.join(name)).unwrap();
        let reading = read_page(name, &bytes);
        assert_eq!(reading.verdict, reading::Verdict::Read, "{name}: {:?}", reading.reasons);
        let rows: Vec<String> = reading
            .facts
            .iter()
            .filter(|fact| fact.side == *side && fact.ty.is_some() && fact.described)
            .map(line)
            .collect();
        assert_eq!(rows, *documented, "{name}");
        only_these(&reading, *side);
        let (module, page) = find_page(&model, None, &reading).unwrap();
        let found = compare_page(module, &page, &reading);
        let said: Vec<String> = found
            .findings
            .iter()
            .map(|one| format!("{}: {}", one.change.location(), one.change.sentence()))
            .collect();
        assert_eq!(found.verdict, Verdict::Same, "{name}: {said:?}");
    }
}

// Every fact is on the page's own side: nothing was read out of furniture.
fn only_these(reading: &Reading, side: Side) {
    let strays: Vec<&str> = reading
        .facts
        .iter()
        .filter(|fact| fact.side != side || fact.section.is_some())
        .map(|fact| fact.path.as_str())
        .collect();
    assert!(strays.is_empty(), "{}: {strays:?}", reading.source);
}

fn line(fact: &Fact) -> String {
    let mut out = vec![fact.path.clone()];
    out.extend(fact.ty.as_ref().map(|ty| ty.kind.word().to_owned()));
    if fact.side == Side::Body {
        out.extend(fact.required.map(|required| if required { "!" } else { "-" }.to_owned()));
    }
    out.extend(fact.nullable.filter(|nullable| *nullable).map(|_| "?".to_owned()));
    out.extend(fact.values.iter().flat_map(|values| values.words.clone()));
    let bounds = fact.bounds.iter().filter(|bound| !bound.conditional);
    out.extend(bounds.map(|bound| format!("{}={}", bound.keyword, bound.value)));
    out.extend(fact.constant.iter().map(|word| format!("={word}")));
    out.join(" ")
}

/// Changes that nobody has made yet: the page, what stands there, what would stand there, and what must be
/// found. Words and names only.
const CHANGES: &[(&str, &str, &str, &[&str])] = &[
    ("create-checkout-session.txt", "7,000,000", "9,000,000", &["upper-bound-raised /amount"]),
    ("create-checkout-session.txt", "amountint32required", "amountint32", &["wording-flagged /amount"]),
    ("create-checkout-session.txt", "CLP and MXN", "CLP", &["enum-value-retired /currency"]),
    (
        "create-checkout-session.txt",
        "customerobject",
        "localestringdefaults to esTongue of the page.customerobject",
        &["optional-field-added /locale"],
    ),
    ("create-checkout-session.txt", "success_urlstring", "success_urlint32", &["type-changed /success_url"]),
    (
        "checkout-session-object.txt",
        "finishedor expired",
        "finishedor lapsed",
        &["enum-value-retired /status", "enum-value-added /status"],
    ),
    (
        "checkout-session-object.txt",
        "session_token\n\nstring",
        "session_key\n\nstring",
        &["optional-field-added /session_key", "wording-flagged /session_token"],
    ),
    ("checkout-session-object.txt", "session_token", "session_key", &["field-renamed /session_key"]),
    (
        "checkout-session-object.txt",
        "6 character",
        "8 character",
        &["wording-flagged /business_profile/category"],
    ),
    (
        "checkout-session-object.txt",
        "amount\n\ninteger",
        "amount\n\nnumber",
        &["integer-became-number /amount"],
    ),
];

#[test]
#[cfg_attr(not(real_pages), ignore = "not run: set FINTOC_PAGES to the folder of the real pages")]
fn finds_changes_of_the_real_pages() {
    let folder = folder();
    let model = real();
    let mut wrong = Vec::new();
    for (name, before, now, expected) in CHANGES {
        let page = fs::read_to_string(folder.join(name)).unwrap();
        assert!(page.contains(before), "{name}: {before}");
        let reading = read_page(name, page.replace(before, now).as_bytes());
        let (module, known) = find_page(&model, None, &reading).unwrap();
        let found = compare_page(module, &known, &reading);
        let said: Vec<String> = found
            .findings
            .iter()
            .map(|one| format!("{} {}", one.change.row.id, one.change.pointer))
            .collect();
        if said != *expected {
            wrong.push(format!("{name}, {now}: {said:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[cfg_attr(not(real_pages), ignore = "not run: set FINTOC_PAGES to the folder of the real pages")]
fn truncated_real_page_removes_nothing() {
    let folder = folder();
    let model = real();
    for (name, ..) in PAGES {
        let page = fs::read_to_string(folder.join(name)).unwrap();
        for tenth in 1..10 {
            let at = page.floor_char_boundary(page.len() * tenth / 10);
            let reading = read_page(name, page.get(..at).unwrap().as_bytes());
            let Some((module, known)) = find_page(&model, None, &reading) else { continue };
            let found = compare_page(module, &known, &reading);
            let gone: Vec<&str> = found
                .findings
                .iter()
                .filter(|one| matches!(one.fix, Fix::Retire))
                .map(|one| one.change.pointer.as_str())
                .collect();
            assert!(gone.is_empty(), "{name} cut at {tenth}/10: {gone:?}");
            assert!(found.verdict > Verdict::Changed, "{name} cut at {tenth}/10: {:?}", found.verdict);
        }
    }
}
