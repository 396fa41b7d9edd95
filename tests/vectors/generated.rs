//! The generated types give the same reports as the reference judge, and so the verdicts of the vectors.

use fintoc_schema::model::Type;
use fintoc_schema::tools::named::Named;
use fintoc_schema::tools::report::Report;
use fintoc_tests::vectors::Vector;
use fintoc_types::{Reader, Root, Violation, v1};

use super::{judged, sets, type_of};

#[expect(dead_code, unreachable_pub, reason = "only this test sees them, and only as instances")]
mod fixtures {
    include!(concat!(env!("OUT_DIR"), "/fixtures.rs"));
}

/// The generated type of a name; of the real specs only the roots can be asked for by name.
fn root(vector: &Vector, named: &Named) -> Option<&'static Root> {
    let Type::Object(object) = &named.ty else { return None };
    let name = format!("{}/v1/{}/{}", vector.set, object.direction, object.name);
    let fixtures = fixtures::FIXTURES.iter().find(|root| root.name() == name);
    fixtures.or_else(|| v1::ROOTS.iter().find(|root| vector.set == "v1" && root.name() == named.name))
}

/// A violation as both judges tell it: place, pointer, code, severity, rule.
type Told = (usize, usize, String, String, String, Option<String>);

#[test]
fn the_generated_types_agree() {
    let mut differ = Vec::new();
    let sets = sets();
    for (vector, report) in judged() {
        let named = type_of(&sets, &vector);
        let root = root(&vector, named).unwrap_or_else(|| panic!("{}: no generated type", vector.title));
        let reader = Reader::new().places(true);
        let reader = match vector.now {
            Some(now) => reader.now(now),
            None => reader,
        };
        let expected = (vector.valid, vector.read, by_the_judge(&report));
        let strict = root.judge(&reader.clone().strict(true), &vector.text).is_ok();
        let (read, found) = match root.judge(&reader, &vector.text) {
            Ok(findings) => (true, findings.iter().collect()),
            Err(refused) => {
                let besides: Vec<_> = refused.findings().iter().collect();
                (false, refused.into_iter().chain(besides).collect())
            }
        };
        let found = (strict, read, by_the_types(found));
        if found != expected {
            differ.push(format!("{}\n  the types  {found:?}\n  the judge  {expected:?}", vector.title));
        }
    }
    assert!(differ.is_empty(), "{} vectors differ:\n{}", differ.len(), differ.join("\n"));
}

fn by_the_judge(report: &Report) -> Vec<Told> {
    let told = report.violations.iter().map(|found| {
        let (line, column) = (found.place.line, found.place.column);
        let severity = found.severity.word().to_owned();
        (line, column, found.code.to_owned(), found.pointer.clone(), severity, found.rule.clone())
    });
    told.collect()
}

fn by_the_types(found: Vec<Violation>) -> Vec<Told> {
    let told = found.into_iter().map(|found| {
        let place = found.place.map_or((0, 0), |place| (place.line, place.column));
        let [line, column] = [place.0, place.1].map(|count| usize::try_from(count).unwrap_or_default());
        let severity = found.severity.as_str().to_owned();
        (line, column, found.code.to_owned(), found.pointer, severity, found.rule.map(str::to_owned))
    });
    let mut told: Vec<Told> = told.collect();
    // What refuses stands before what does not; the judge has one list.
    told.sort_by(|one, other| (one.2 == "too_many", one).cmp(&(other.2 == "too_many", other)));
    told
}
