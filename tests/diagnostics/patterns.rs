//! The tables that decide patterns against the engine of the `regex` crate.

use fintoc_schema::pattern::compile;

/// A small generator of our own: the same patterns and texts on every run and every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    fn atom(&mut self, depth: usize) -> String {
        if depth > 0 && self.roll(3) == 0 {
            return format!("(?:{})", self.choice(depth - 1));
        }
        self.pick(&["a", "b", "-", "[ab]", "[a-c]", "[a-z0-9]", "[.]", "\\x24", "[\\x5b-]", "@", "[ -~]"])
            .to_owned()
    }

    fn row(&mut self, depth: usize) -> String {
        let count = self.roll(4);
        (0..count)
            .map(|_| {
                let atom = self.atom(depth);
                let times = self.pick(&["", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}"]);
                format!("{atom}{times}")
            })
            .collect()
    }

    fn choice(&mut self, depth: usize) -> String {
        let count = 1 + self.roll(3);
        (0..count).map(|_| self.row(depth)).collect::<Vec<_>>().join("|")
    }

    /// A group around all, since `^a|b$` is not what it seems.
    fn pattern(&mut self) -> String {
        format!("^(?:{})$", self.choice(2))
    }

    fn text(&mut self) -> String {
        let count = self.roll(9);
        (0..count)
            .map(|_| self.pick(&["a", "b", "c", "z", "0", "-", ".", "$", "@", "[", "\n", "\u{f1}"]))
            .collect()
    }
}

fn oracle(pattern: &str) -> regex::Regex {
    regex::Regex::new(pattern).expect("a good pattern")
}

#[test]
fn pattern_agrees_with_a_regex_engine() {
    let mut dice = Dice(1);
    let mut compared = 0;
    while compared < 400 {
        let pattern = dice.pattern();
        let Ok(dfa) = compile(&[&pattern]) else { continue };
        compared += 1;
        let oracle = oracle(&pattern);
        for _ in 0..200 {
            let text = dice.text();
            assert_eq!(dfa.matches(&text), oracle.is_match(&text), "{pattern} on {text:?}");
        }
    }
}

#[test]
fn several_patterns_form_an_intersection() {
    let mut dice = Dice(2);
    let mut compared = 0;
    while compared < 200 {
        let patterns = [dice.pattern(), dice.pattern()];
        let Ok(dfa) = compile(&patterns) else { continue };
        compared += 1;
        let oracles = patterns.each_ref().map(|pattern| oracle(pattern));
        for _ in 0..200 {
            let text = dice.text();
            let all = oracles.iter().all(|oracle| oracle.is_match(&text));
            assert_eq!(dfa.matches(&text), all, "{patterns:?} on {text:?}");
        }
    }
}

/// Whether some text of a length matches, by trying all texts over a small alphabet.
#[test]
fn bounds_the_length_of_matching_strings() {
    let mut dice = Dice(3);
    let mut texts = vec![vec![String::new()]];
    for length in 0..5 {
        let longer =
            texts[length].iter().flat_map(|text| ["a", "b", "."].map(|letter| format!("{text}{letter}")));
        let longer = longer.collect();
        texts.push(longer);
    }
    let mut compared = 0;
    while compared < 300 {
        let pattern = dice.pattern();
        let Ok(dfa) = compile(&[pattern.as_str(), "^[ab.]*$"]) else { continue };
        compared += 1;
        for (length, texts) in texts.iter().enumerate() {
            let some = texts.iter().any(|text| dfa.matches(text));
            let length = length as u64;
            assert_eq!(dfa.allows_length(length, length), some, "{pattern} at {length}");
            assert!(!some || dfa.allows_length(0, length) && dfa.allows_length(length, 100));
        }
    }
}

/// Two patterns that mean the same give the same table.
#[test]
fn minimized_automaton_is_unique() {
    let table = |pattern: &str| compile(&[pattern]).expect("a good pattern");
    assert_eq!(table("^[ab]+$"), table("^(?:a|b)[ab]*$"));
    assert_eq!(table("^a{2,4}$"), table("^aaa?a?$"));
    assert_ne!(table("^a{2,4}$"), table("^a{2,3}$"));
    assert_eq!(compile(&["^[a-c]+$", "^[b-d]+$"]).expect("two good patterns"), table("^[bc]+$"));
}

/// Every pattern of the specs, on texts made from its own examples.
#[test]
fn patterns_of_the_specs_agree_with_a_regex_engine() {
    let model = fintoc_tests::real();
    let mut dice = Dice(4);
    for scalar in model.modules.iter().flat_map(|module| &module.scalars) {
        for constraint in &scalar.constraints {
            let Some(patterns) = constraint.assertion.patterns() else { continue };
            let dfa = compile(patterns).expect("checked");
            let oracles: Vec<regex::Regex> = patterns.iter().map(|pattern| oracle(pattern)).collect();
            for example in &scalar.examples {
                let fintoc_schema::model::Literal::Text(text) = example else { continue };
                for _ in 0..200 {
                    let mut letters: Vec<char> = text.chars().collect();
                    let at = dice.roll(letters.len());
                    match dice.roll(3) {
                        0 => letters.truncate(at),
                        1 => letters.insert(at, char::from(b' ' + dice.roll(95) as u8)),
                        _ => letters[at] = char::from(b' ' + dice.roll(95) as u8),
                    }
                    let text: String = letters.into_iter().collect();
                    let all = oracles.iter().all(|oracle| oracle.is_match(&text));
                    assert_eq!(dfa.matches(&text), all, "{} on {text:?}", scalar.name);
                }
            }
        }
    }
}
