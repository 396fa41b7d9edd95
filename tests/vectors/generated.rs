//! The generated types give the same reports as the reference validator, and so the verdicts of the vectors.

use fintoc_schema::json_schema::Language;
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Literal, Model, Type};
use fintoc_schema::named::{Named, named};
use fintoc_tests::real;
use fintoc_tests::subject::subjects;
use fintoc_tests::vectors::{Vector, vectors};
use fintoc_types::{ROOTS, Reader, Root, Violation};
use fintoc_validator::message::sentence;
use fintoc_validator::report::Report;
use fintoc_validator::validate::Validator;

use super::{exported, judged, sets, type_of};

fn root(vector: &Vector, named: &Named) -> Option<Root> {
    let found = subjects(&vector.set).iter().find(|subject| subject.name() == named.name);
    found.map(|subject| subject.root)
}

/// A violation as both judges tell it: place, code, pointer, severity, rule, and the sentences.
type Told = (usize, usize, String, String, String, Option<String>, [String; 2]);

/// Whether strict reading accepts, whether tolerant reading accepts, and every violation.
type Verdict = (bool, bool, Vec<Told>);

#[test]
fn generated_types_match_the_vectors() {
    let (sets, model) = (sets(), real());
    let mut differ = Vec::new();
    for (vector, report) in judged(vectors().into_iter().chain(exported(&model))) {
        let root = root(&vector, type_of(&sets, &vector));
        let root = root.unwrap_or_else(|| panic!("{}: no generated type", vector.title));
        let by_the_types = by_the_types(&root, &vector.text, vector.now);
        let by_the_validator = by_the_validator(&report, &model);
        if by_the_types != by_the_validator {
            differ.push(format!(
                "{}\n  the types  {by_the_types:?}\n  the validator  {by_the_validator:?}",
                vector.title
            ));
        }
    }
    assert!(differ.is_empty(), "{} vectors differ:\n{}", differ.len(), differ.join("\n"));
}

/// Each example of a root type, and each example of a field in the place where it belongs.
#[test]
fn validators_agree_on_the_examples_of_the_specs() {
    let model = real();
    let validator = Validator::default();
    let mut count = 0;
    for named in named(&model) {
        let Type::Object(object) = &named.ty else { continue };
        let Some(root) = ROOTS.iter().find(|root| root.name() == named.name) else { continue };
        let of_fields = object.fields.iter().flat_map(|field| {
            field.examples.iter().map(|example| with(object.examples.first(), &field.wire, example))
        });
        for example in object.examples.iter().cloned().chain(of_fields) {
            let text = compact(&example);
            let report = validator.validate(&named.ty, named.direction, text.as_bytes());
            assert_eq!(
                by_the_types(root, text.as_bytes(), None),
                by_the_validator(&report, &model),
                "{text}"
            );
            count += 1;
        }
    }
    assert!(count > 20, "{count} examples");
}

fn with(example: Option<&Literal>, name: &str, value: &Literal) -> Literal {
    let Some(Literal::Object(members)) = example else { panic!("a root type without an example") };
    let others = members.iter().filter(|(known, _)| known != name).cloned();
    Literal::Object(others.chain([(name.to_owned(), value.clone())]).collect())
}

fn by_the_validator(report: &Report, model: &Model) -> Verdict {
    let told = report.violations.iter().map(|found| {
        let (line, column) = (found.position.line, found.position.column);
        let severity = found.severity.word().to_owned();
        let sentences =
            [Language::English, Language::Spanish].map(|language| sentence(model, found, language));
        (line, column, found.code.to_owned(), found.pointer.clone(), severity, found.rule.clone(), sentences)
    });
    (!report.is_rejected(true), !report.is_rejected(false), told.collect())
}

fn by_the_types(root: &Root, text: &[u8], now: Option<i64>) -> Verdict {
    let reader = Reader::new().positions(true);
    let reader = now.map_or(reader.clone(), |now| reader.now(now));
    let strict = root.validate(&reader.clone().strict(true), text).is_ok();
    let (read, found) = match root.validate(&reader, text) {
        Ok(findings) => (true, findings.iter().collect()),
        Err(refused) => {
            let besides: Vec<_> = refused.findings().iter().collect();
            (false, refused.into_iter().chain(besides).collect::<Vec<_>>())
        }
    };
    let mut told: Vec<Told> = found.into_iter().map(told).collect();
    // The types list errors before other findings; the reference validator has one list.
    told.sort_by(|one, other| (one.2 == "too_many", one).cmp(&(other.2 == "too_many", other)));
    (strict, read, told)
}

fn told(found: Violation) -> Told {
    let place = found.position.map_or((0, 0), |position| (position.line, position.column));
    let [line, column] = [place.0, place.1].map(|count| usize::try_from(count).unwrap_or_default());
    let severity = found.severity.as_str().to_owned();
    let sentences = [fintoc_types::Language::English, fintoc_types::Language::Spanish]
        .map(|language| found.message(language));
    (line, column, found.code.to_owned(), found.pointer, severity, found.rule.map(str::to_owned), sentences)
}
