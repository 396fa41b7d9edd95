//! Whatever holds the texts of a type, it says, writes and prints the same, on every vector and on texts that the model makes.

use std::borrow::Cow;

use fintoc_tests::compare::{Pair, pairs};
use fintoc_tests::generate::{Hostile, Texts};
use fintoc_tests::models;
use fintoc_tests::subject::Held;
use fintoc_tests::vectors::vectors;
use fintoc_types::v1::{CheckoutSession, CreateCheckoutSession, Currency};
use fintoc_types::{IntoOwned, Reader, SmolStr, from_str};

use crate::none;

/// Of each type over what holds its texts.
const TEXTS: usize = 200;

#[test]
fn verdicts_do_not_depend_on_the_string_type() {
    let vectors = vectors();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (set, model) in models() {
        for pair in pairs(&set, &model).iter().filter(|pair| !pair.subject.held.is_empty()) {
            let given = vectors.iter().filter(|vector| vector.set == set && vector.ty == pair.named.name);
            let given = given.map(|vector| vector.text.clone());
            let made = Hostile::new(Texts::of(&pair.named.ty, 7)).take(TEXTS);
            for text in given.chain(made) {
                compared += 1;
                wrong.extend(differs(pair, &text));
            }
        }
    }
    none(&wrong);
    assert!(compared > 10 * TEXTS, "only {compared} texts were compared");
}

fn differs(pair: &Pair, text: &[u8]) -> Option<String> {
    let readers = [Reader::new(), Reader::new().strict(true), Reader::new().positions(true)];
    let told = readers.iter().find_map(|reader| {
        let usual = pair.subject.root.validate(reader, text).and_then(|findings| {
            let written = pair.subject.root.rewrite(reader, text)?;
            let shown = (pair.subject.shown)(reader, text)?;
            Ok(Held { findings, owned: written.clone(), written, shown })
        });
        pair.subject
            .held
            .iter()
            .map(|held| held(reader, text))
            .find(|held| *held != usual)
            .map(|held| format!("usually: {usual:?}\nheld otherwise: {held:?}"))
    })?;
    Some(format!("{}: {}\n{told}", pair.named.name, text.escape_ascii()))
}

#[test]
fn borrows_strings_without_escapes() {
    let text = r#"{
        "id": "cs_1", "status": "created", "session_token": "a\/b", "metadata": {"k": "v", "\u006b2": "v"},
        "payment_resource": {"payment_intent": {"id": "pi_1", "status": "succeeded", "reference_id": "12"}}
    }"#
    .to_owned();
    let session = from_str::<CheckoutSession<Cow<'_, str>>>(&text).expect("a session").value;
    assert!(matches!(session.id, Cow::Borrowed("cs_1")));
    assert!(matches!(session.session_token.value(), Some(Cow::Owned(token)) if token == "a/b"));
    let metadata = session.metadata.value().expect("an object");
    let names: Vec<bool> = metadata.iter().map(|(name, _)| matches!(name, Cow::Borrowed(_))).collect();
    assert_eq!(names, [true, false]);
    assert!(session.is_paid());
    let owned: CheckoutSession = session.into_owned();
    drop(text);
    assert_eq!(owned.metadata.value().map(|it| it.len()), Some(2));

    // References cannot be texts that are not there as they are meant.
    let plain = r#"{"id": "cs_1", "status": "created"}"#;
    assert_eq!(from_str::<CheckoutSession<&str>>(plain).expect("a session").value.id, "cs_1");
    let escaped = plain.replace("cs_1", "cs\\u005f1");
    assert_eq!(from_str::<CheckoutSession<&str>>(&escaped).unwrap_err()[0].code, "escapes");
}

#[test]
fn response_strings_fit_into_a_request() {
    let text = r#"{"id": "cs_1", "status": "created", "customer_email": "ana@example.cl"}"#;
    let session = from_str::<CheckoutSession>(text).expect("a session").value;
    let email = session.customer_email.value().expect("an address").clone();
    let request = CreateCheckoutSession::with_amount(1000, SmolStr::from("CLP"))
        .customer_email(email)
        .metadata([(session.id.clone(), session.id)])
        .build()
        .expect("a request");
    assert_eq!(*request.currency(), Currency::Clp);
    let written = serde_json::to_string(&request).expect("what was built can be written");
    assert!(written.contains(r#""customer_email":"ana@example.cl","metadata":{"cs_1":"cs_1"}"#), "{written}");
}
