//! `fintoc export`: checks the specs and writes every artefact.

use std::io::Write;
use std::path::PathBuf;

use crate::commands::check;
use crate::commands::specs::Specs;
use crate::emitters::EMITTERS;
use crate::outcome::{Failure, Outcome};
use crate::write::{MANIFEST, write};
use fintoc_artefacts::artefact::Artefact;

/// Checks the specs and writes every artefact
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The output folder; it is replaced as a whole [default: target/fintoc beside the specs].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, specs: &Specs, out: &mut dyn Write) -> Result<Outcome, Failure> {
    let model = match specs.compile() {
        Ok((model, _)) => model,
        Err(found) => {
            check::human(&found, specs, false, out)?;
            return Ok(Outcome::Findings);
        }
    };
    let sets: Vec<_> = EMITTERS.iter().map(|emitter| (emitter, (emitter.emit)(&model))).collect();
    let mut artefacts: Vec<Artefact> = sets.iter().flat_map(|(_, files)| files.clone()).collect();
    artefacts.sort_by(|one, other| one.path.cmp(&other.path));
    let folder = arguments.out.clone().unwrap_or_else(|| specs.beside("target/fintoc"));
    write(&folder, &artefacts).map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;

    writeln!(out, "{:<14} {:>5} {:>10}", "artefact", "files", "bytes")?;
    for (name, files) in
        sets.iter().map(|(emitter, files)| (emitter.name, files)).chain([("total", &artefacts)])
    {
        let bytes: usize = files.iter().map(|file| file.text.len()).sum();
        writeln!(out, "{name:<14} {:>5} {bytes:>10}", files.len())?;
    }
    writeln!(out, "written to {}; {MANIFEST} lists every file", folder.display())?;
    Ok(Outcome::Success)
}
