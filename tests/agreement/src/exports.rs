//! Writes the exported schemas and checkers where validators in other languages find them.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use fintoc_artefacts::javascript::JAVASCRIPT;
use fintoc_schema::json_schema::{self, Dialect, Profile};
use fintoc_schema::model::{Model, Object};
use fintoc_schema::name::kebab;
use serde_json::Value;

/// A root type and its schemas.
#[derive(Debug)]
pub struct Type {
    /// `specs/v1/CreateCheckoutSession`; the fixtures' begin with their name.
    pub name: String,
    /// The type itself, to make instances of.
    pub object: Rc<Object>,
    /// In the order of the profiles, each in both dialects.
    pub schemas: Vec<Schema>,
    /// Where its checker in JavaScript was written.
    pub checker: PathBuf,
}

/// One exported document.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Which shape it has.
    pub profile: Profile,
    /// Which edition it declares.
    pub dialect: Dialect,
    /// Where it was written.
    pub path: PathBuf,
    /// What it says.
    pub value: Value,
}

impl Schema {
    /// `2020-12/portable`.
    #[must_use]
    pub fn kind(&self) -> String {
        format!("{}/{}", self.dialect.word(), self.profile.word())
    }
}

impl Type {
    /// The schema that all others are compared with.
    ///
    /// # Panics
    ///
    /// Where the profiles have changed.
    #[must_use]
    pub fn canonical(&self) -> &Schema {
        let canonical =
            |schema: &&Schema| schema.profile == Profile::Portable && schema.dialect == Dialect::Draft2020;
        self.schemas.iter().find(canonical).expect("the canonical schema")
    }
}

/// Writes all schemas and checkers below a folder.
///
/// # Panics
///
/// Where that is not possible.
#[must_use]
pub fn types(models: &[(String, Model)], folder: &Path) -> Vec<Type> {
    write(&folder.join("package.json"), r#"{"type": "module"}"#);
    for (name, model) in models {
        for artefact in (JAVASCRIPT.emit)(model) {
            write(&folder.join(name).join(artefact.path), &artefact.text);
        }
    }
    let roots = models.iter().flat_map(|(name, model)| {
        let modules = model.modules.iter().map(move |module| (name, module));
        modules.flat_map(|(name, module)| {
            module.objects.iter().filter(|object| object.root).map(move |root| (name, module, root))
        })
    });
    let types = roots.map(|(name, module, root)| {
        let kinds =
            Profile::ALL.into_iter().flat_map(|profile| Dialect::ALL.map(|dialect| (profile, dialect)));
        let checkers = folder.join(name).join("javascript");
        let schemas = kinds.map(|(profile, dialect)| {
            let path = folder.join(name).join(json_schema::path(module, root, profile, dialect));
            let text = json_schema::document(module, root, profile, dialect);
            write(&path, &text);
            Schema { profile, dialect, path, value: serde_json::from_str(&text).expect("a schema in JSON") }
        });
        Type {
            name: format!("{name}/{}/{}", module.name, root.name),
            object: Rc::clone(root),
            schemas: schemas.collect(),
            checker: checkers.join(format!("{}/{}.js", module.name, kebab(&root.name))),
        }
    });
    types.collect()
}

/// Writes a file that only this run reads.
#[expect(clippy::disallowed_methods, reason = "below the target folder, read by this run alone")]
pub(crate) fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
    std::fs::write(path, text).expect("a file that can be written");
}
