//! Writes rules as statements over the members at hand.
//!
//! A statement compares the values first, which is cheap for a valid document. Only if they violate the rule, it tests
//! whether the rule applies to them at all.

use std::collections::BTreeSet;

use super::functions::{Functions, aliases_name, has_aliases, has_parts};
use super::paths::{after_star, before_star, chain, has_star, item_path, path_of, variable};
use super::print::Js;
use fintoc_schema::model::{Condition, Direction, Kind, Object, Path, Rule, RuleAssertion, Step, Type};
use fintoc_schema::walk::type_at;

/// The rules of one object.
pub(super) struct Rules<'m> {
    object: &'m Object,
    /// The members that the rules use, which the object's function keeps in variables.
    pub(super) kept: BTreeSet<&'m str>,
    /// The statements.
    pub(super) text: String,
}

/// ```js
/// since = first;
/// absent($amount) + absent($items) != 1 &&
///   report("exactly_one_of", { members: ["amount", "items"] }, [], "error", "amount-or-items");
/// lacks($url, "https://") && breach(value, "prefix", { prefix: "https://" }, "warning", "url-https", ["url"]);
/// ```
pub(super) fn write<'m>(object: &'m Object, functions: &mut Functions) -> Rules<'m> {
    let mut rules = Rules { object, kept: BTreeSet::new(), text: String::new() };
    if !object.rules.is_empty() {
        rules.text.push_str("  since = first;\n");
        functions.uses(["since"]);
    }
    for rule in &object.rules {
        rules.write(rule, functions);
    }
    rules
}

impl<'m> Rules<'m> {
    fn write(&mut self, rule: &'m Rule, functions: &mut Functions) {
        let severity = match functions.direction {
            Direction::Request => rule.writer,
            Direction::Response => rule.reader,
        };
        let (code, severity, id) =
            (Js::string(rule.assertion.kind().word()), Js::string(severity.word()), Js::string(&rule.id));
        let report = |params: Js| {
            Js::call("report", [code.clone(), params, Js::Array(vec![]), severity.clone(), id.clone()])
        };
        let breach = |params: Vec<(&str, Js)>, places: Vec<Js>| {
            let head = [Js::name("value"), code.clone(), object(params), severity.clone(), id.clone()];
            Js::call("breach", head.into_iter().chain(places))
        };
        match &rule.assertion {
            RuleAssertion::ExactlyOneOf(members) => {
                let broken =
                    format!("{} != {}", self.absent(members, functions), members.len().saturating_sub(1));
                self.statement(&broken, report(about(members)), functions);
            }
            RuleAssertion::AtLeastOneOf(members) => {
                let broken = format!("{} == {}", self.absent(members, functions), members.len());
                self.statement(&broken, report(about(members)), functions);
            }
            RuleAssertion::Together(members) => {
                let broken = format!("({}) % {}", self.absent(members, functions), members.len());
                self.statement(&broken, report(about(members)), functions);
            }
            RuleAssertion::Excludes(members) => {
                let broken =
                    format!("{} < {}", self.absent(members, functions), members.len().saturating_sub(1));
                self.statement(&broken, report(about(members)), functions);
            }
            RuleAssertion::Requires { member, needs } => {
                let asks = self.absent(std::slice::from_ref(member), functions);
                let broken = format!("!{asks} && {}", self.absent(needs, functions));
                let params = object([("member", Js::string(member)), ("needs", strings(needs))]);
                self.statement(&broken, report(params), functions);
            }
            RuleAssertion::Sum { factors, obeys } => {
                let obeys = functions.function(&Type::Scalar(obeys.clone()));
                // In a request the bounds exclude numbers that are not exact.
                let exact = functions.direction == Direction::Response
                    || factors.iter().any(|factor| self.may_be_null(factor));
                let product = factors.iter().map(|Path(steps)| {
                    let value = after_star(steps);
                    if exact { format!("exact({value})") } else { value }
                });
                let product = format!("(item) => {}", product.collect::<Vec<_>>().join(" * "));
                let list = before_star(factors.first().map_or(&[][..], |Path(steps)| steps));
                let arguments = [
                    Js::Text(self.value(list)),
                    Js::Text(product),
                    Js::Array(factors.iter().map(|Path(steps)| path_of(steps)).collect()),
                    Js::name(obeys),
                    severity,
                    id,
                    path_of(list),
                ];
                let call = Js::call("sum", arguments);
                functions.uses(call.names().into_iter().chain(exact.then_some("exact")));
                self.text.push_str(&format!("  {};\n", call.print(3, 1)));
            }
            RuleAssertion::Same { first, others } => {
                let how = self.meaning(first, functions);
                let [one, other] = [self.value(&first.0), self.other(others)].map(|value| match &how {
                    Meaning::Number => format!("exact({value})"),
                    Meaning::Parts | Meaning::Word(_) | Meaning::Itself => value,
                });
                let (how, uses) = match how {
                    Meaning::Itself => (String::new(), vec![]),
                    Meaning::Number => (String::new(), vec!["exact"]),
                    Meaning::Parts => (", canonical".to_owned(), vec!["canonical"]),
                    Meaning::Word(function) => (format!(", {function}"), vec![]),
                };
                functions.uses(["differ"].into_iter().chain(uses));
                let name = first.0.iter().filter_map(|step| match step {
                    Step::Member(member) => Some(&*member.wire),
                    Step::Each => None,
                });
                let name = name.collect::<Vec<_>>().join(".");
                let call =
                    breach(vec![("first", Js::string(&name))], vec![item_path(&others.0), path_of(&first.0)]);
                self.over(others, &format!("differ({one}, {other}{how})"), call, functions);
            }
            RuleAssertion::Checksum { path, algorithms, when } => {
                let words: Vec<&str> = algorithms.iter().map(|algorithm| algorithm.word()).collect();
                let fails = format!("fails({}, {})", self.other(path), words.join(", "));
                functions.uses(["fails"].into_iter().chain(words.iter().copied()));
                let mut places = vec![item_path(&path.0)];
                places.extend(when.iter().map(|when| path_of(&when.path.0)));
                let condition = match when {
                    Some(when) => format!("{} && {fails}", self.condition(when)),
                    None => fails,
                };
                let call = breach(vec![("algorithms", Js::strings(words))], places);
                self.over(path, &condition, call, functions);
            }
            RuleAssertion::Prefix { path, prefix } => {
                let prefix = Js::string(prefix);
                let condition = format!("lacks({}, {})", self.other(path), prefix.print(0, 0));
                functions.uses(["lacks"]);
                self.over(
                    path,
                    &condition,
                    breach(vec![("prefix", prefix)], vec![item_path(&path.0)]),
                    functions,
                );
            }
            RuleAssertion::AfterNow { path, seconds } => {
                let seconds = Js::Text(seconds.to_string());
                let condition = format!("isEarly({}, {})", self.other(path), seconds.print(0, 0));
                functions.uses(["isEarly"]);
                self.over(
                    path,
                    &condition,
                    breach(vec![("seconds", seconds)], vec![item_path(&path.0)]),
                    functions,
                );
            }
        }
    }

    /// `absent($amount) + absent($items)`
    fn absent(&mut self, members: &'m [String], functions: &mut Functions) -> String {
        self.kept.extend(members.iter().map(String::as_str));
        functions.uses(["absent"]);
        let terms = members.iter().map(|member| format!("absent({})", variable(member)));
        terms.collect::<Vec<_>>().join(" + ")
    }

    /// Returns the value at a path: `$customer?.tax_id`.
    fn value(&mut self, steps: &'m [Step]) -> String {
        let Some((Step::Member(first), rest)) = steps.split_first() else { return "value".to_owned() };
        // The tag of a union is not a field of its variants.
        if self.object.fields.iter().any(|field| field.wire == first.wire) {
            self.kept.insert(&first.wire);
            format!("{}{}", variable(&first.wire), chain(rest))
        } else {
            format!("value{}", chain(steps))
        }
    }

    /// Returns the value at a path, or that of one item.
    fn other(&mut self, Path(steps): &'m Path) -> String {
        if has_star(steps) { after_star(steps) } else { self.value(steps) }
    }

    /// Whether the value at a path may be null.
    fn may_be_null(&self, Path(steps): &Path) -> bool {
        let [before @ .., Step::Member(last)] = steps.as_slice() else { return true };
        let bearer = match before {
            [] => Some(self.object),
            before => match type_at(self.object, before) {
                Some(Type::Object(object)) => Some(&**object),
                _ => None,
            },
        };
        let field = bearer.and_then(|object| object.fields.iter().find(|field| field.wire == last.wire));
        field.is_none_or(|field| field.nullable)
    }

    fn condition(&mut self, when: &'m Condition) -> String {
        let value = self.value(&when.path.0);
        let words = with_aliases(type_at(self.object, &when.path.0), &when.equals);
        let tests: Vec<String> =
            words.iter().map(|word| format!("{value} === {}", Js::string(word).print(0, 0))).collect();
        if tests.len() > 1 { format!("({})", tests.join(" || ")) } else { tests.concat() }
    }

    fn meaning(&self, first: &Path, functions: &mut Functions) -> Meaning {
        match type_at(self.object, &first.0) {
            Some(Type::Enum(list)) if has_aliases(list) => {
                let name = format!("meaningOf{}", list.name);
                if functions.declares(&name) {
                    let text = format!("const {name} = (word) => meaning(word, {});\n\n", aliases_name(list));
                    functions.uses(["meaning"]);
                    functions.text.push_str(&text);
                }
                Meaning::Word(name)
            }
            Some(Type::Scalar(scalar)) if matches!(scalar.kind, Kind::Integer | Kind::Number) => {
                Meaning::Number
            }
            Some(ty) if has_parts(ty) => Meaning::Parts,
            _ => Meaning::Itself,
        }
    }

    /// Adds a statement, in a loop if the path leads to items.
    fn over(&mut self, Path(steps): &'m Path, condition: &str, call: Js, functions: &mut Functions) {
        if !has_star(steps) {
            return self.statement(condition, call, functions);
        }
        let list = self.value(before_star(steps));
        functions.uses(call.names().into_iter().chain(["listed"]));
        // A closure would slow down the whole function, even for objects without the array.
        self.text.push_str(&format!(
            "  for (let index = 0, list = listed({list}); index < list.length; index++) {{\n    \
             const item = list[index];\n    {condition} &&\n      {};\n  }}\n",
            call.print(7, 3),
        ));
    }

    fn statement(&mut self, broken: &str, call: Js, functions: &mut Functions) {
        functions.uses(call.names());
        let line = format!("  {broken} && {};\n", call.print(0, 0));
        let fits = line.len() <= WIDE && line.lines().count() == 1;
        self.text.push_str(&match fits {
            true => line,
            false => format!("  {broken} &&\n    {};\n", call.print(5, 2)),
        });
    }
}

/// The longest line of a statement, in characters.
const WIDE: usize = 110;

/// The comparison of two values.
enum Meaning {
    Itself,
    /// Numbers that are exact.
    Number,
    /// Arrays and objects.
    Parts,
    /// Enumeration values, normalized by this function.
    Word(String),
}

fn about(members: &[String]) -> Js {
    object([("members", strings(members))])
}

fn strings(texts: &[String]) -> Js {
    Js::strings(texts.iter().map(String::as_str))
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, Js)>) -> Js {
    Js::Object(members.into_iter().map(|(name, value)| (name.to_owned(), Some(value))).collect())
}

/// Returns a value of an enumeration and its aliases.
fn with_aliases(ty: Option<&Type>, word: &str) -> Vec<String> {
    let variant = match ty {
        Some(Type::Enum(list)) => list.variants.iter().find(|variant| variant.wire == word),
        _ => None,
    };
    let aliases = variant.into_iter().flat_map(|variant| variant.aliases.clone());
    [word.to_owned()].into_iter().chain(aliases).collect()
}
