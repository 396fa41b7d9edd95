//! The command line: parses arguments, runs one of the `commands`, and turns its outcome into an exit code.
//!
//! ```text
//! arguments ─lib.rs─▶ commands/<name>.rs ─▶ Outcome ─lib.rs─▶ exit code
//!                       │ commands/specs.rs     finds, reads and compiles the specs
//!                       │ emitters.rs, write.rs what an export writes, atomically
//!                       └ render/               diagnostics and violations on a terminal
//! ```

#![deny(clippy::wildcard_enum_match_arm, clippy::match_wildcard_for_single_variants)]

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

/// Compiles the specs of Fintoc's API: checks them, exports schemas and types, validates instances
#[derive(Debug, Parser)]
#[command(
    name = "fintoc",
    version,
    after_help = "Exit codes: 0 success; 1 errors, violations or changes were found; 2 the command could not run; 3 a page cannot be read."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// The folder of the specs [default: the nearest `specs` in this folder or above].
    #[arg(long, global = true, value_name = "DIR")]
    specs: Option<PathBuf>,

    /// Whether to color the output; `auto` colors terminals and obeys NO_COLOR.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

#[derive(Debug, Subcommand)]
enum Command {
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

/// Runs the command that the arguments name and returns its exit code. The first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = if error.use_stderr() { 2 } else { 0 };
            return error.print().map_or(ExitCode::from(2), |()| ExitCode::from(code));
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
        Ok(Outcome::Success) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Unreadable) => ExitCode::from(3),
        Err(failure) => {
            if let Failure::Message(message) = failure {
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
        match self.command {
            Command::Export(arguments) => export::run(&arguments, &specs()?, out),
            Command::Check(arguments) => check::run(&arguments, self.specs.as_deref(), out),
            Command::Validate(arguments) => validate::run(&arguments, &specs()?, out),
            Command::Explain(arguments) => explain::run(&arguments, specs, out),
            Command::Reference(arguments) => reference::run(&arguments, &specs()?, out),
            Command::Pages(arguments) => pages::run(&arguments, &specs()?, out),
            Command::Ingest(arguments) => ingest::run(&arguments, out),
            Command::Drift(arguments) => drift::run(&arguments, &specs()?, out),
            Command::Diff(arguments) => diff::run(&arguments, specs, out),
            Command::Completions { shell } => {
                let mut command = Self::command();
                clap_complete::generate(shell, &mut command, "fintoc", out);
                Ok(Outcome::Success)
            }
        }
    }
}
