//! Runs the ways: instructions under callgrind, allocations in a program of their own, time in this one.

use std::env::{consts::EXE_SUFFIX, current_exe};
use std::process::{Command, Stdio};
use std::time::Duration;

use cpu_time::ThreadTime;

use crate::{Call, Document, Way};

/// What one way costs on one document.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Instructions of one call.
    pub instructions: u64,
    /// Allocations of one call; growing a buffer is one.
    pub allocations: u64,
    /// Time of one call, as a part of BASE's: the median of several rounds.
    pub time: f64,
    /// The number of errors that a call reports.
    pub found: usize,
}

/// A way on a document, with its figures.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// The index in [`Way::all`].
    pub way: usize,
    /// The document.
    pub document: Document,
    /// The figures.
    pub figures: Figures,
}

/// Few, since a call under callgrind takes fifty times as long, and one costs what the other costs.
const CALLS: u64 = 10;

/// Rounds in which every way has its turn.
const ROUNDS: usize = 101;

/// How long a way is called in a round.
const TURN: Duration = Duration::from_millis(1);

/// Measures everything.
///
/// # Panics
///
/// If a way rejects a valid document, or finds no error in one that has five.
#[must_use]
pub fn measure() -> Vec<Measured> {
    let ways = Way::all();
    Document::ALL.into_iter().flat_map(|document| on(document, &ways)).collect()
}

fn on(document: Document, ways: &[Way]) -> Vec<Measured> {
    let calls = ways.iter().enumerate().filter_map(|(index, way)| Some((index, way.call(document)?)));
    let mut calls: Vec<(usize, Call)> = calls.collect();
    let found: Vec<usize> = calls.iter_mut().map(|(_, call)| call()).collect();
    for ((index, _), found) in calls.iter().zip(&found) {
        let name = ways[*index].name;
        assert_eq!(*found > 0, document.is_spoilt(), "{name} finds {found} errors in {}", document.word());
    }
    let times = times(document, ways, &mut calls);
    let measured = calls.iter().zip(found).zip(times).map(|(((way, _), found), time)| {
        eprintln!("{:>16}  {}", document.word(), ways[*way].name);
        let figures = Figures {
            instructions: instructions(*way, document),
            allocations: allocations(*way, document),
            time,
            found,
        };
        Measured { way: *way, document, figures }
    });
    measured.collect()
}

/// The time of each call, as a part of BASE's, which has its turn just before, so that a slow moment of the machine hits both.
fn times(document: Document, ways: &[Way], calls: &mut [(usize, Call)]) -> Vec<f64> {
    let mut base = ways[0].call(document.sound()).expect("BASE reads every valid document");
    let mut ratios = vec![Vec::new(); calls.len()];
    for _ in 0..ROUNDS {
        for ((_, call), ratios) in calls.iter_mut().zip(&mut ratios) {
            let base = nanoseconds(&mut base);
            ratios.push(nanoseconds(call) / base);
        }
    }
    ratios.iter_mut().map(|ratios| median(ratios)).collect()
}

// Of the processor, not of the clock on the wall: what other programs do meanwhile is none of the call's.
fn nanoseconds(call: &mut Call) -> f64 {
    let (begun, mut times) = (ThreadTime::now(), 0);
    while begun.elapsed() < TURN {
        for _ in 0..8 {
            call();
        }
        times += 8;
    }
    begun.elapsed().as_nanos() as f64 / f64::from(times)
}

fn median(of: &mut [f64]) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}

/// This program again, under callgrind.
fn instructions(way: usize, document: Document) -> u64 {
    let mut valgrind = Command::new("valgrind");
    valgrind.args([
        "--tool=callgrind",
        "--callgrind-out-file=/dev/null",
        "--toggle-collect=fintoc_bench::measure::counted*",
    ]);
    valgrind.arg(beside("measure")).args(["call", &way.to_string(), document.word(), &CALLS.to_string()]);
    let said = valgrind.stdout(Stdio::null()).output().expect("valgrind is installed");
    let said = String::from_utf8_lossy(&said.stderr);
    number_after(&said, "Collected : ").unwrap_or_else(|| panic!("callgrind says:\n{said}")) / CALLS
}

/// Calls a way in a function that callgrind can tell by its name, after some calls for what is done once.
pub fn call(call: &mut Call, times: u64) {
    for _ in 0..3 {
        call();
    }
    counted(call, times);
}

#[inline(never)]
fn counted(call: &mut Call, times: u64) {
    for _ in 0..times {
        call();
    }
}

/// Another program, because what counts allocations costs instructions.
fn allocations(way: usize, document: Document) -> u64 {
    let mut counter = Command::new(beside("allocations"));
    let said = counter.args([&way.to_string(), document.word()]).output().expect("built beside this one");
    let said = String::from_utf8_lossy(&said.stdout);
    number_after(&said, "").unwrap_or_else(|| panic!("the counter says:\n{said}"))
}

fn beside(program: &str) -> std::path::PathBuf {
    let this = current_exe().expect("a program has a path");
    this.with_file_name(format!("{program}{EXE_SUFFIX}"))
}

fn number_after(text: &str, words: &str) -> Option<u64> {
    let (_, rest) = text.split_once(words)?;
    rest.split_whitespace().next()?.parse().ok()
}
