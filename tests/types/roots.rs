//! `ROOTS` lists the root types of every module, whatever dated versions there are.

use fintoc_schema::model::Model;
use fintoc_tests::subject::generated::versions;
use fintoc_tests::subject::subjects;
use fintoc_tests::{fixtures, real};
use fintoc_types::{Reader, Root};

/// `v1/CheckoutSession`, in the order of the specs.
fn expected(model: &Model) -> Vec<String> {
    let roots = model.modules.iter().flat_map(|module| {
        let roots = module.objects.iter().filter(|object| object.root);
        roots.map(move |object| format!("{}/{}", module.name, object.name))
    });
    roots.collect()
}

fn names(roots: &[Root]) -> Vec<&str> {
    roots.iter().map(Root::name).collect()
}

#[test]
fn lists_every_root_of_the_specs() {
    assert_eq!(names(fintoc_types::ROOTS), expected(&real()));
}

#[test]
fn lists_the_roots_of_two_versions() {
    let (_, model) = fixtures().into_iter().find(|(name, _)| name == "versions").expect("the fixture");
    let modules: Vec<_> = model.modules.iter().map(|module| &*module.name).collect();
    assert_eq!(modules, ["v1", "v2_2027_01_31"]);
    assert_eq!(names(versions::ROOTS), expected(&model));
}

/// Types of one name in two versions are two types.
#[test]
fn versions_do_not_share_constraints() {
    let text = br#"{"title": "longer"}"#;
    let accepts = |name: &str| {
        let root = versions::ROOTS.iter().find(|root| root.name() == name).expect("a root");
        root.validate(&Reader::new(), text).is_ok()
    };
    assert!(!accepts("v1/CreateTicket") && accepts("v2_2027_01_31/CreateTicket"));
    assert!(subjects("versions").len() >= 6, "{:?}", subjects("versions").len());
}
