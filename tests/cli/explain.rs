//! `fintoc explain`

use fintoc_schema::diagnostic::CODES;
use fintoc_schema::model::Type;
use fintoc_schema::named::named;
use fintoc_tests::real;

use super::{code, err, folder, out, run, write};

#[test]
fn explains_rule_evidence_and_examples_of_a_field() {
    let output = run(&["explain", "v1/CreateCheckoutSession/amount"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let told = out(&output);
    for part in [
        "exclusive_maximum",
        "less than 7000000",
        "Evidence",
        "Contradictions",
        "amount-ceiling",
        "Reason:",
        "Passes",
        "Fails",
    ] {
        assert!(told.contains(part), "no {part:?} in:\n{told}");
    }
}

#[test]
fn explains_instances_that_break_a_rule() {
    let told = out(&run(&["explain", "v1/CreateCheckoutSession/amount-or-line-items"]));
    assert!(told.contains(r#"{"currency":"CLP"}"#) && told.contains("exactly_one_of"), "{told}");
}

/// Explains every type, field, rule, value and code in both languages, with exit code 0 and a text.
#[test]
fn explains_every_name() {
    let mut names = Vec::new();
    for named in named(&real()) {
        let parts: Vec<String> = match &named.ty {
            Type::Object(object) => {
                let fields = object.fields.iter().map(|field| field.wire.clone());
                fields.chain(object.rules.iter().map(|rule| rule.id.clone())).collect()
            }
            Type::Enum(list) => list.variants.iter().map(|word| word.wire.clone()).collect(),
            Type::Scalar(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => Vec::new(),
        };
        names.extend(parts.into_iter().map(|part| format!("{}/{part}", named.name)));
        names.push(named.name);
    }
    names.extend(CODES.iter().flat_map(|group| group.codes).map(|code| code.name.to_owned()));
    assert!(names.len() > 200, "{}", names.len());
    for language in ["en", "es"] {
        let arguments =
            ["explain", "--language", language].into_iter().chain(names.iter().map(String::as_str));
        let output = run(&arguments.collect::<Vec<_>>());
        assert_eq!(code(&output), 0, "{}", err(&output));
        let told = out(&output);
        // Each begins with its name, and goes on.
        let pages =
            names.iter().map(|name| told.lines().skip_while(|line| !line.starts_with(name.as_str())).nth(1));
        assert!(pages.into_iter().all(|next| next.is_some_and(|line| !line.is_empty())), "{told}");
    }
}

#[test]
fn explains_codes_despite_errors_in_the_specs() {
    let folder = folder();
    let specs = write(&folder.path().join("v1/broken.toml"), "language = ")
        .parent()
        .and_then(|v1| v1.parent())
        .expect("a folder")
        .to_owned();
    let specs = specs.to_str().expect("UTF-8");
    for name in ["unknown-key", "exclusive_maximum", "duplicate_member"] {
        let output = run(&["explain", name, "--specs", specs]);
        assert_eq!(code(&output), 0, "{name}: {}", err(&output));
    }
    assert_eq!(code(&run(&["explain", "v1/Anything", "--specs", specs])), 2);
    assert_eq!(code(&run(&["check", "--specs", specs])), 1);
    assert_eq!(code(&run(&["export", "--specs", specs])), 1);
}

#[test]
fn suggests_similar_names() {
    for (name, suggested) in [
        ("v1/CreateCheckoutSession/amuont", "`amount`"),
        ("v1/CreateCheckoutSessions", "`v1/CreateCheckoutSession`"),
        ("maxlength", "`max_length`"),
        ("unknown_key", "`unknown-key`"),
        ("v1/Currency/CPL", "`CLP`"),
    ] {
        let output = run(&["explain", name]);
        assert_eq!(code(&output), 2);
        assert!(err(&output).contains(suggested), "{name}: {}", err(&output));
    }
}
