//! Nothing sensitive is printed: a canary of every JSON kind in every place that the specs mark, through everything that prints.

use std::collections::BTreeSet;
use std::process::Command;

use fintoc_cli::render::Instance;
use fintoc_schema::json_schema::Language;
use fintoc_schema::model::{Model, Type};
use fintoc_tests::compare::{Pair, pairs};
use fintoc_tests::generate::{Json, Secret, Texts, secrets};
use fintoc_tests::models;
use fintoc_types::Reader;
use fintoc_validator::message::sentence;
use fintoc_validator::problem;
use fintoc_validator::validate::Validator;

use crate::none;

/// Part of every canary that can have one.
const MARKS: [&str; 2] = ["CANARY", "42424242"];

/// Instances around each canary.
const SEEDS: u64 = 1;

/// For each JSON kind a canary, and a twin with another content of another length.
fn canaries() -> Vec<(&'static str, [Json; 2])> {
    let texts = ["CANARY-42424242", "ANOTHER-5353535353535353"].map(|text| Json::Text(text.to_owned()));
    let integers = ["42424242", "5353535353"].map(|number| Json::Number(number.to_owned()));
    let fractions = ["42424242.42", "5353535353.53"].map(|number| Json::Number(number.to_owned()));
    let ([text, other_text], [integer, other_integer]) = (texts.clone(), integers.clone());
    let both = |wrap: fn(Vec<Json>) -> Json| {
        [[&text, &integer], [&other_text, &other_integer]].map(|twin| wrap(twin.map(Json::clone).to_vec()))
    };
    let names =
        |values: Vec<Json>| Json::Object(["a", "b"].map(str::to_owned).into_iter().zip(values).collect());
    vec![
        ("null", [Json::Null, Json::Null]),
        ("boolean", [Json::Bool(true), Json::Bool(false)]),
        ("array", both(Json::Array)),
        ("object", both(names)),
        ("string", texts),
        ("integer", integers),
        ("fraction", fractions),
    ]
}

/// Each type that stands alone and has something to hide.
fn each(mut visit: impl FnMut(&Model, &Pair, &[Secret])) {
    let mut roots = BTreeSet::new();
    for (set, model) in models() {
        for pair in pairs(&set, &model) {
            let secrets = secrets(&pair.named.ty);
            if matches!(&pair.named.ty, Type::Object(object) if object.root) && !secrets.is_empty() {
                roots.insert(format!("{set}: {}", pair.named.name));
                visit(&model, &pair, &secrets);
            }
        }
    }
    assert!(roots.contains("specs: v1/CheckoutSession"), "only {roots:?} hide anything");
}

/// A canary that is not unique, such as `true`, is found by comparing the reports of twins.
#[test]
fn no_canary_is_printed() {
    let mut wrong = BTreeSet::new();
    let mut documents = 0;
    each(|model, pair, secrets| {
        for (seed, secret) in (0..SEEDS).flat_map(|seed| secrets.iter().map(move |secret| (seed, secret))) {
            for (kind, twins) in canaries() {
                let told =
                    [0, 1].map(|twin| prints(model, pair, &document(pair, secret, &twins[twin], seed)));
                let [shown, other] = &told;
                let counted = counted(pair, &document(pair, secret, &twins[0], seed));
                let about = || format!("{} {:?}: {kind}", pair.named.name, secret.place);
                for print in
                    shown.iter().chain(&counted).filter(|print| MARKS.iter().any(|mark| print.contains(mark)))
                {
                    wrong.insert(format!("{}: {print}", about()));
                }
                if shown != other {
                    let differ = shown.iter().zip(other).find(|(one, two)| one != two);
                    wrong.insert(format!("{}: reports of twins differ: {differ:?}", about()));
                }
                documents += 2;
            }
        }
    });
    none(&wrong.into_iter().collect::<Vec<_>>());
    assert!(documents > 500, "only {documents} documents");
}

/// What is right is hidden as well as what is wrong.
#[test]
fn no_valid_value_is_printed() {
    let mut wrong = BTreeSet::new();
    let mut values = 0;
    each(|model, pair, secrets| {
        for secret in secrets.iter().filter(|secret| matches!(secret.ty, Type::Scalar(_))) {
            let mut texts = Texts::of(&pair.named.ty, 3);
            // A shorter one occurs in some output by chance, other letters are escaped.
            let fits = |text: &String| {
                text.len() >= 6
                    && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\')
            };
            let goods = (0..200).filter_map(|_| match texts.good(&secret.ty) {
                Json::Text(text) => Some(text).filter(fits),
                _ => None,
            });
            let goods: Vec<String> = goods.take(1).collect();
            let Some(text) = goods.first() else { continue };
            values += 1;
            let document = document(pair, secret, &Json::Text(text.clone()), 3);
            let shown = prints(model, pair, &document);
            wrong.extend(
                shown.into_iter().filter(|print| print.contains(text)).map(|print| {
                    format!("{} {:?}: {text:?} occurs in {print}", pair.named.name, secret.place)
                }),
            );
        }
    });
    none(&wrong.into_iter().collect::<Vec<_>>());
    assert!(values > 20, "only {values} values");
}

/// Programs die with what `expect` says, and people read what the command line writes.
#[test]
fn no_canary_in_panics_or_terminal_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("instance.json");
    let mut wrong = Vec::new();
    each(|_, pair, secrets| {
        for (kind, [canary, _]) in canaries() {
            let mut texts = Texts::of(&pair.named.ty, 5);
            let mut instance = texts.next_instance();
            // The whole before its parts would take the parts away.
            for secret in secrets.iter().rev() {
                texts.put(&mut instance, &secret.place, &canary);
            }
            let text = texts.spell(&instance);
            let mut shown: Vec<String> = (pair.subject.dies)(text.as_bytes()).into_iter().collect();
            if fintoc_types::ROOTS.iter().any(|root| root.name() == pair.named.name) {
                #[expect(clippy::disallowed_methods, reason = "a scratch file of a test")]
                std::fs::write(&file, &text).expect("a file to write");
                shown.extend(["human", "json"].map(|format| {
                    let output = Command::new(env!("CARGO_BIN_EXE_fintoc-under-test"))
                        .args(["validate", "--strict", "--format", format, "--type", &pair.named.name])
                        .arg(&file)
                        .output()
                        .expect("the command line starts");
                    assert!(output.status.code().is_some_and(|code| code < 2), "{output:?}");
                    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
                }));
            }
            let hits = shown.into_iter().filter(|print| MARKS.iter().any(|mark| print.contains(mark)));
            wrong.extend(hits.map(|print| format!("{}: {kind}: {print}", pair.named.name)));
        }
    });
    none(&wrong);
}

/// A builder is given what is wrong before anybody has judged it.
#[test]
fn builders_hide_values_in_debug() {
    use fintoc_types::v1::CreateCheckoutSession;

    let builder = CreateCheckoutSession::with_amount(1000, "CLP")
        .customer_email("CANARY@@example.cl")
        .metadata(vec![("order", "CANARY".repeat(200))]);
    let refused = builder.build().expect_err("an e-mail with two signs");
    let mut shown = vec![refused.to_string(), format!("{refused:?}"), format!("{refused:#?}")];
    let good = CreateCheckoutSession::with_amount(1000, "CLP").customer_email("canary@example.cl").build();
    shown.push(format!("{good:#?}"));
    assert_eq!(refused.len(), 2, "{refused}");
    for print in shown {
        assert!(!print.to_ascii_uppercase().contains("CANARY"), "{print}");
    }
}

fn document(pair: &Pair, secret: &Secret, canary: &Json, seed: u64) -> String {
    let mut texts = Texts::of(&pair.named.ty, seed);
    let mut instance = texts.next_instance();
    texts.put(&mut instance, &secret.place, canary);
    instance.to_lines()
}

/// Everything that the types and the reference validator can print of a text, but for bytes that are counted.
fn prints(model: &Model, pair: &Pair, text: &str) -> Vec<String> {
    let report = Validator::default().validate(&pair.named.ty, pair.named.direction, text.as_bytes());
    let mut all = (pair.subject.prints)(text.as_bytes());
    let held = pair.subject.held.iter().filter_map(|held| held(&Reader::new(), text.as_bytes()).ok());
    all.extend(held.map(|held| held.shown));
    let drawn = Instance::new("instance.json".to_owned(), text.as_bytes());
    for language in [Language::English, Language::Spanish] {
        all.push(problem::details(model, &pair.named.name, &report, true, language));
        for found in &report.violations {
            let sentence = sentence(model, found, language);
            all.push(drawn.render(found, &sentence, None));
        }
    }
    all
}

/// The `Debug` output of the report, which reveals the bytes of each position and so the length of the value there.
fn counted(pair: &Pair, text: &str) -> [String; 2] {
    let report = Validator::default().validate(&pair.named.ty, pair.named.direction, text.as_bytes());
    [format!("{report:?}"), format!("{report:#?}")]
}
