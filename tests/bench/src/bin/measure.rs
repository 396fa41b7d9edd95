//! Prints the table, or calls a way some times for a profiler.
//!
//!     measure
//!     measure call WAY DOCUMENT TIMES
//!     measure ways

use fintoc_bench::{Document, Way, call, called, markdown, measure};

fn main() {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("call") => {
            let (mut way, times) = called(arguments);
            call(&mut way, times);
        }
        Some("ways") => {
            for (index, way) in Way::all().iter().enumerate() {
                let documents = Document::ALL.into_iter().filter(|it| way.group.takes(*it));
                let documents: Vec<&str> = documents.map(Document::word).collect();
                println!("{index:>3}  {:?}: {} ({})", way.group, way.name, documents.join(", "));
            }
        }
        Some(other) => panic!("{other} is neither `call` nor `ways`"),
        None => print!("{}", markdown(&measure())),
    }
}
