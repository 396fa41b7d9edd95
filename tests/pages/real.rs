//! The real pages, which stand outside the project: their folder is told by FINTOC_PAGES.

use std::env;
use std::fs;
use std::path::PathBuf;

use fintoc_schema::tools::drift::{Verdict, drift, find_page};
use fintoc_schema::tools::ingest;
use fintoc_schema::tools::ingest::fact::{Fact, Side};
use fintoc_schema::tools::ingest::reading::{self, Reading};
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

const PAGES: &[(&str, Side, &[&str])] = &[
    ("create-checkout-session.txt", Side::Body, CREATE),
    ("checkout-session-object.txt", Side::Response, OBJECT),
];

#[test]
fn both_pages_are_read_completely_and_say_what_the_specs_say() {
    let Some(folder) = env::var_os("FINTOC_PAGES").map(PathBuf::from) else {
        println!("FINTOC_PAGES is not set: the real pages were not read");
        return;
    };
    let model = real();
    for (name, side, documented) in PAGES {
        let bytes = fs::read(folder.join(name)).unwrap();
        let reading = ingest::read(name, &bytes);
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
        let found = drift(module, &page, &reading);
        let said: Vec<String> = found
            .findings
            .iter()
            .map(|one| format!("{}: {}", one.change.place(), one.change.sentence()))
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
