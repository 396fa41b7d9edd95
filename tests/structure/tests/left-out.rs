//! Says what `cargo test` at the root does not run.

fn main() {
    println!(
        "\nnot run by a plain `cargo test`, which covers the crates alone:
  tests/run rust        behaviour: snapshots, vectors, diagnostics, derive errors, pages, agreement, command line
  tests/run frontend    exports in Node, Chromium and Python
  tests/run lint docs artefacts package
  FINTOC_PAGES=DIR cargo test -p fintoc-tests --test pages real    the real documentation pages\n"
    );
}
