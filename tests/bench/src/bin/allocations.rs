//! Prints how many allocations one call of a way makes.
//!
//!     allocations WAY DOCUMENT

use fintoc_bench::called;

fn main() {
    let (mut call, _) = called(std::env::args().skip(1));
    // What is allocated once in the life of a program is none of the call's.
    for _ in 0..3 {
        call();
    }
    let counted = allocation_counter::measure(|| {
        call();
    });
    println!("{}", counted.count_total);
}
