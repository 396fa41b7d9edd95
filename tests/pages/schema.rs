//! What `ingest` prints obeys the schema that an export brings.

use std::fs;

use boon::{Compiler, SchemaIndex, Schemas};
use fintoc_pages::read::output;
use fintoc_pages::read::read_page;
use fintoc_schema::json_schema::json::pretty;
use fintoc_tests::{folder, walk};
use serde_json::Value;

fn compiled() -> (Schemas, SchemaIndex) {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.add_resource("facts.schema.json", serde_json::from_str(output::SCHEMA).unwrap()).unwrap();
    let index = compiler.compile("facts.schema.json", &mut schemas).unwrap();
    (schemas, index)
}

// Every page of the fixtures, each also cut in the middle, and pages that are none.
#[test]
fn facts_match_their_schema() {
    let (schemas, index) = compiled();
    let pages = ["cases", "unseen"].into_iter().flat_map(|set| walk(&folder("pages").join(set)));
    let pages = pages.filter(|path| path.extension().is_some_and(|end| end != "json" && end != "facts"));
    let mut texts: Vec<Vec<u8>> = pages.map(|path| fs::read(path).unwrap()).collect();
    assert!(texts.len() > 70);
    texts.extend(texts.clone().into_iter().map(|text| text[..text.len() / 2].to_vec()));
    texts.extend([b"".to_vec(), b"\0".to_vec(), b"# Guide\n\nNo field.\n".to_vec()]);
    for text in texts {
        let told = pretty(&output::to_json(&read_page("page", &text)));
        let value: Value = serde_json::from_str(&told).unwrap();
        if let Err(error) = schemas.validate(&value, index) {
            panic!("{}\n{error:#}", String::from_utf8_lossy(&text));
        }
    }
}

// A schema that takes everything proves nothing.
#[test]
fn facts_schema_rejects_other_documents() {
    let (schemas, index) = compiled();
    let told = pretty(&output::to_json(&read_page("page", b"Thing Object\n\nid (string): Id of it\n")));
    let whole: Value = serde_json::from_str(&told).unwrap();
    assert!(schemas.validate(&whole, index).is_ok(), "{told}");
    for (pointer, value) in [
        ("/verdict", Value::from("perhaps")),
        ("/facts", Value::from("none")),
        ("/page/language", Value::from("fr")),
        ("/surprise", Value::Null),
    ] {
        let mut broken = whole.clone();
        let (holder, member) = pointer.rsplit_once('/').unwrap();
        broken.pointer_mut(holder).unwrap()[member] = value;
        assert!(schemas.validate(&broken, index).is_err(), "{pointer}");
    }
}
