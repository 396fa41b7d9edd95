//! Through another path, with a rule of one's own.

mod sdk {
    pub mod types {
        pub use fintoc_types::*;

        pub mod rule {
            pub use fintoc_types::rule::*;

            pub fn even(value: i64, even: bool) -> Result<(), fintoc_types::Broken> {
                fintoc_types::Broken::unless(!even || value % 2 == 0, "even", [])
            }
        }
    }
}

use sdk::types::{Build, Read, Redact, Scalar, Validate, Words, Write, from_str};

#[derive(Clone, Scalar)]
#[fintoc(crate = sdk::types, even)]
struct Even(i64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Words)]
#[fintoc(crate = sdk::types)]
enum Word {
    One,
}

#[derive(Clone, Read, Write, Validate, Redact, Build)]
#[fintoc(crate = sdk::types, constructors(even, word), rule(id = "one", exactly_one_of([even, word])))]
struct Choice {
    even: Option<Even>,
    word: Option<Word>,
}

#[derive(Read, Write, Validate, Redact)]
#[fintoc(crate = sdk::types, kind)]
enum Either {
    Even(Even),
    Word(Word),
}

fn main() {
    assert_eq!(from_str::<Choice>(r#"{"even": 3}"#).err().unwrap()[0].code, "even");
    assert!(Choice::with_even(2).build().unwrap().to_builder().with_word("one").build().unwrap().even().is_none());
    assert!(matches!(from_str::<Either>("\"one\"").unwrap().value, Either::Word(Word::One)));
}
