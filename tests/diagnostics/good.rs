//! What good specs become: the same whatever the order of the files and the ends of the lines.

use std::rc::Rc;

use fintoc_schema::load::SpecFile;
use fintoc_schema::model::{Direction, Model, Module, Object, Scalar, Sensitivity, Type};
use fintoc_schema::{compile, constraint};

fn model(files: &[SpecFile]) -> Model {
    match compile(files) {
        Ok((model, _)) => model,
        Err(found) => panic!("{found}"),
    }
}

fn module(text: &str) -> Module {
    let files = crate::case::files(text);
    model(&files).modules.into_iter().next().expect("one module")
}

fn real() -> Vec<SpecFile> {
    fintoc_specs::FILES.iter().map(|(name, text)| SpecFile::new(*name, *text)).collect()
}

#[test]
fn file_order_does_not_matter() {
    let mut files = real();
    let first = format!("{:?}", model(&files));
    files.reverse();
    assert_eq!(first, format!("{:?}", model(&files)));
}

#[test]
fn line_endings_do_not_matter() {
    let crlf = |file: SpecFile| {
        let text = String::from_utf8(file.bytes).expect("a text");
        SpecFile::new(file.path, text.replace('\n', "\r\n"))
    };
    let other: Vec<SpecFile> = real().into_iter().map(crlf).collect();
    assert_eq!(format!("{:?}", model(&real())), format!("{:?}", model(&other)));
}

const SMALL: &str = r#"language = 1
[scalar.Token]
type = "string"
sensitive = "secret"
evidence = [{ page = "guide", certainty = "documented" }]

[object.Outer]
direction = "both"
evidence = [{ page = "guide", certainty = "documented" }]
[object.Outer.field]
type = { type = "Inner", required = true, evidence = [{ page = "guide", certainty = "documented" }] }
tokens = { type = "array", items = "Token", evidence = [{ page = "guide", certainty = "documented" }] }
seen = { type = "string", evidence = [{ page = "guide", certainty = "observed" }] }
gone = { type = "number", exclusive_minimum = 0, removed = "2026-11-20", evidence = [{ page = "guide", certainty = "documented" }] }
"#;

fn objects<'a>(module: &'a Module, name: &str) -> Vec<&'a Rc<Object>> {
    module.objects.iter().filter(|object| object.name == name).collect()
}

fn scalar<'a>(module: &'a Module, name: &str) -> &'a Scalar {
    module.scalars.iter().find(|scalar| scalar.name == name).expect("the scalar")
}

#[test]
fn both_lowers_to_a_request_and_a_response() {
    let module = module(SMALL);
    let outer = objects(&module, "Outer");
    let ways: Vec<Direction> = outer.iter().map(|object| object.direction).collect();
    assert_eq!(ways, [Direction::Request, Direction::Response]);
    for object in outer {
        let Type::Object(inner) = &object.fields[0].ty else { panic!("an object") };
        assert_eq!(inner.direction, object.direction);
    }
}

#[test]
fn parts_precede_wholes() {
    let module = module(SMALL);
    for (at, object) in module.objects.iter().enumerate() {
        for field in &object.fields {
            let Type::Object(inner) = &field.ty else { continue };
            assert!(module.objects[..at].iter().any(|earlier| Rc::ptr_eq(earlier, inner)));
        }
    }
}

#[test]
fn names_anonymous_types_after_object_and_field() {
    let module = module(SMALL);
    let seen = scalar(&module, "OuterSeen");
    assert_eq!((seen.origin.file.as_str(), seen.origin.line), ("v1/case.toml", 13));
    // One for both directions.
    assert_eq!(module.scalars.iter().filter(|scalar| scalar.name == "OuterSeen").count(), 1);
    assert_eq!(objects(&module, "Outer")[0].fields[0].name, "r#type");
}

#[test]
fn adds_missing_bounds_as_technical() {
    let module = module(SMALL);
    let bounds = |name: &str| -> Vec<(&str, i64, bool)> {
        let limits = &scalar(&module, name).constraints;
        limits.iter().map(|it| (it.keyword().word(), it.assertion.limit().unwrap().1, it.technical)).collect()
    };
    let whole = constraint::LARGEST_INTEGER;
    assert_eq!(bounds("OuterSeen"), [("max_length", 65_536, true)]);
    assert_eq!(bounds("Name"), [("max_length", 40, false)]);
    assert_eq!(bounds("OuterGone"), [("exclusive_minimum", 0, false), ("maximum", whole, true)]);
    let Type::Array(array) = &objects(&module, "Outer")[0].fields[1].ty else { panic!("an array") };
    assert_eq!(array.constraints[0].keyword().word(), "max_items");
    assert!(array.constraints[0].technical);
}

#[test]
fn documented_member_of_a_response_is_promised() {
    let module = module(SMALL);
    let expected =
        |object: &Object| -> Vec<bool> { object.fields.iter().map(|field| field.expected).collect() };
    let outer = objects(&module, "Outer");
    // Required, documented, only observed, removed.
    assert_eq!(expected(outer[0]), [false; 4]);
    assert_eq!(expected(outer[1]), [false, true, false, false]);
}

#[test]
fn containers_of_sensitive_values_are_sensitive() {
    let module = module(SMALL);
    assert_eq!(objects(&module, "Outer")[0].fields[1].sensitive, Some(Sensitivity::Secret));
}
