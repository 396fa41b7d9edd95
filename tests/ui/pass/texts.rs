//! A parameter says what texts are held in.

use std::borrow::Cow;

use fintoc_types::{Build, IntoOwned, Map, Member, Read, Redact, Scalar, SmolStr, Text, UnknownMembers, Validate, Write, from_str};

#[derive(Clone, PartialEq, Scalar)]
#[fintoc(max_length = 2)]
struct Short(String);

#[derive(Read, Write, Validate, Redact, Build, IntoOwned)]
#[fintoc(open, rule(id = "x", prefix(inner.text, prefix = "x")))]
struct Outer<S: Text = SmolStr> {
    #[fintoc(scalar = Short)]
    name: S,
    #[fintoc(max_items = 2, items(scalar = Short))]
    list: Vec<S>,
    inner: Member<Inner<S>>,
    #[fintoc(keys(scalar = Short))]
    more: Option<Map<S, Either<S>>>,
    #[fintoc(unknown)]
    unknown: UnknownMembers,
}

#[derive(Read, Write, Validate, Redact, IntoOwned)]
#[fintoc(open)]
struct Inner<S: Text = SmolStr> {
    text: S,
}

#[derive(Debug, PartialEq, Read, Write, Validate, IntoOwned)]
#[fintoc(open, kind)]
enum Either<S: Text = SmolStr> {
    Text(S),
    Number(i64),
}

fn main() {
    let text = r#"{"name": "abc", "list": ["a", "abc"], "inner": {"text": "\u0078y"}, "more": {"kkk": "v", "n": 1}, "z": 1}"#;
    let read = from_str::<Outer<Cow<'_, str>>>(text).unwrap();
    let codes: Vec<_> = read.findings.iter().map(|finding| finding.pointer).collect();
    assert_eq!(codes, ["/name", "/list/1", "/more/kkk", "/z"]);
    assert!(matches!(read.value.name, Cow::Borrowed("abc")));
    assert!(matches!(read.value.inner.value().unwrap().text, Cow::Owned(_)));
    let written = serde_json::to_string(&read.value).unwrap();
    let owned: Outer = read.value.into_owned();
    assert_eq!(serde_json::to_string(&owned).unwrap(), written);
    assert_eq!(owned.more.as_ref().unwrap().get("kkk"), Some(&Either::Text("v".into())));
    let strings = from_str::<Outer<String>>(text).unwrap().value;
    assert_eq!(serde_json::to_string(&strings).unwrap(), written);
    let new = Outer::new("n", Vec::new());
    assert_eq!(from_str::<Outer>(&serde_json::to_string(&new).unwrap()).unwrap().value.name, "n");
}
