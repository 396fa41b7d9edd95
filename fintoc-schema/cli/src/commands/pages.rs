//! `fintoc pages`: lists the documentation pages that the specs were read from.

use std::io::Write;

use clap::ValueEnum;

use crate::commands::specs::Specs;
use crate::outcome::{Failure, Outcome};
use fintoc_schema::json_schema::json::{Json, Members, pretty};
use fintoc_schema::model::{Model, Module, Page};

/// Lists the documentation pages that the specs were read from
///
/// One line for each page: its id, its address (`-` if it is not known) and its module, with tabs between.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How to list them.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let model = specs.model()?;
    match arguments.format {
        Format::Text => {
            for (module, page) in pages(&model) {
                writeln!(out, "{}\t{}\t{}", page.id, page.url.as_deref().unwrap_or("-"), module.name)?;
            }
        }
        Format::Json => {
            let list: Vec<Json> = pages(&model).map(|(module, page)| json(module, page)).collect();
            write!(out, "{}", pretty(&Members::new().with("pages", list).into()))?;
        }
    }
    Ok(Outcome::Success)
}

fn pages(model: &Model) -> impl Iterator<Item = (&Module, &Page)> {
    model.modules.iter().flat_map(|module| module.pages.iter().map(move |page| (module, &**page)))
}

fn json(module: &Module, page: &Page) -> Json {
    let url = page.url.as_deref().map_or(Json::Null, Json::from);
    Members::new().with("id", &*page.id).with("url", url).with("module", &*module.name).into()
}
