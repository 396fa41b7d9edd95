//! The command line: turns arguments into one of the jobs below, and its outcome into an exit code.

mod commands;
pub mod emitters;
mod outcome;
pub mod render;
pub mod write;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use commands::specs::Specs;
use commands::{check, diff, drift, explain, export, ingest, pages, reference, validate};
use outcome::{Failure, Outcome};

/// Compiles what Fintoc documents: checks the specs, exports what is made of them, judges instances.
#[derive(Debug, Parser)]
#[command(
    name = "fintoc",
    version,
    after_help = "Exits with 0 if all is well, 1 if something was found, 2 if it cannot tell, 3 if a page cannot be read."
)]
struct Arguments {
    #[command(subcommand)]
    job: Job,

    /// The folder of the specs; otherwise the next `specs` from here upwards.
    #[arg(long, global = true, value_name = "DIR")]
    specs: Option<PathBuf>,

    /// Whether to colour; `auto` colours terminals and obeys NO_COLOR.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

#[derive(Debug, Subcommand)]
enum Job {
    Export(export::Arguments),
    Check(check::Arguments),
    Validate(validate::Arguments),
    Explain(explain::Arguments),
    Reference(reference::Arguments),
    Pages(pages::Arguments),
    Ingest(ingest::Arguments),
    Drift(drift::Arguments),
    Diff(diff::Arguments),
    /// Prints a script that completes the arguments in a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

/// Does what the arguments ask for. The first of them is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(told) => {
            let code = if told.use_stderr() { 2 } else { 0 };
            return told.print().map_or(ExitCode::from(2), |()| ExitCode::from(code));
        }
    };
    match arguments.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    let mut out = anstream::stdout().lock();
    match arguments.run(&mut out).and_then(|outcome| Ok(out.flush().map(|()| outcome)?)) {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Unreadable) => ExitCode::from(3),
        Err(failure) => {
            if let Failure::Told(message) = failure {
                anstream::eprintln!("{ERROR}error{ERROR:#}: {message}");
            }
            ExitCode::from(2)
        }
    }
}

const ERROR: anstyle::Style = anstyle::AnsiColor::Red.on_default().bold();

impl Arguments {
    fn run(self, out: &mut dyn Write) -> Result<Outcome, Failure> {
        let specs = || Specs::find(self.specs.as_deref());
        match self.job {
            Job::Export(arguments) => export::run(&arguments, &specs()?, out),
            Job::Check(arguments) => check::run(&arguments, self.specs.as_deref(), out),
            Job::Validate(arguments) => validate::run(&arguments, &specs()?, out),
            Job::Explain(arguments) => explain::run(&arguments, specs, out),
            Job::Reference(arguments) => reference::run(&arguments, &specs()?, out),
            Job::Pages(arguments) => pages::run(&arguments, &specs()?, out),
            Job::Ingest(arguments) => ingest::run(&arguments, out),
            Job::Drift(arguments) => drift::run(&arguments, &specs()?, out),
            Job::Diff(arguments) => diff::run(&arguments, specs, out),
            Job::Completions { shell } => {
                let mut command = Self::command();
                clap_complete::generate(shell, &mut command, "fintoc", out);
                Ok(Outcome::Good)
            }
        }
    }
}
