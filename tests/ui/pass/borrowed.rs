//! Types that borrow from the text.

use std::borrow::Cow;

use fintoc_types::{Map, Member, Read, Redact, Scalar, UnknownMembers, Validate, Write, from_str};

#[derive(Clone, PartialEq, Scalar)]
#[fintoc(max_length = 4)]
struct Code<'a>(Cow<'a, str>);

#[derive(Read, Write, Validate, Redact)]
#[fintoc(open, rule(id = "x", prefix(inner.text, prefix = "x")))]
struct Outer<'a> {
    #[fintoc(max_length = 2)]
    name: Cow<'a, str>,
    plain: &'a str,
    code: Code<'a>,
    inner: Member<Inner<'a>>,
    more: Option<Map<Cow<'a, str>, Cow<'a, str>>>,
    #[fintoc(unknown)]
    unknown: UnknownMembers,
}

#[derive(Read, Write, Validate, Redact)]
#[fintoc(open)]
struct Inner<'a> {
    text: Cow<'a, str>,
}

fn main() {
    let text = r#"{"name": "abc", "plain": "p", "code": "c", "inner": {"text": "\u0078y"}, "more": {"k": "v"}, "z": 1}"#.to_owned();
    let outer = from_str::<Outer<'_>>(&text).unwrap();
    assert!(matches!(outer.value.name, Cow::Borrowed("abc")));
    assert!(matches!(outer.value.inner.value().unwrap().text, Cow::Owned(_)));
    let codes: Vec<_> = outer.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["max_length", "unknown_member"]);
    let refused = from_str::<Outer<'_>>(&text.replace("\"p\"", r#""\u0070""#)).err().unwrap();
    let codes: Vec<_> = refused.iter().map(|violation| violation.code).collect();
    assert_eq!(codes, ["max_length", "escapes"]);
    assert_eq!(Code::try_from("long!").err().unwrap()[0].code, "max_length");
}
