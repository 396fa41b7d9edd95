//! A changed keyword is always a change: none is forgotten.

use fintoc_diff::diff;
use fintoc_schema::compile;
use fintoc_schema::constraint::{Keyword, Shape, Takes};
use fintoc_schema::load::SpecFile;
use fintoc_schema::model::Model;

#[test]
fn reports_every_changed_keyword() {
    for keyword in Keyword::ALL {
        for shape in keyword.fits() {
            let (old, new) =
                (model(*shape, ""), model(*shape, &format!("{keyword} = {}, ", argument(*keyword))));
            for (old, new) in [(&old, &new), (&new, &old)] {
                assert!(!diff(old, new).is_empty(), "{keyword} of a {}", shape.word());
            }
        }
    }
}

/// An argument that rejects something.
fn argument(keyword: Keyword) -> &'static str {
    match keyword.takes() {
        Takes::Bound | Takes::Count | Takes::Factor => "3",
        Takes::Flag => "true",
        Takes::Text => "\"abc\"",
        Takes::Patterns => "\"^[a-c]{3}$\"",
    }
}

fn model(shape: Shape, constraint: &str) -> Model {
    let parts = match shape {
        Shape::String | Shape::Integer | Shape::Number => "",
        Shape::Array => "items = \"Name\", ",
        Shape::Map => "keys = \"string\", values = \"Name\", ",
    };
    let evidence = "evidence = [{ page = \"guide\", certainty = \"documented\" }]";
    let field = format!("size = {{ type = \"{}\", {parts}{constraint}{evidence} }}", shape.word());
    let base = include_str!("base.toml").replace("...", evidence).replace("\"@\"", "\"request\"");
    let text = format!("{base}\n[object.Thing.field]\n{field}\n");
    match compile(&[SpecFile::new("v1/case.toml", text)]) {
        Ok((model, _)) => model,
        Err(found) => panic!("{found}"),
    }
}
