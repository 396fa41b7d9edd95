//! The command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    fintoc_schema::tools::cli::run(std::env::args_os())
}
