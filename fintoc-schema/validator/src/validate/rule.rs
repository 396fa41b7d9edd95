//! Validates an object against its rules: which members are present together, and how their values relate.

use super::Run;
use super::value::{choose, variant};
use crate::checksum::{instant, is_valid};
use crate::json::{Node, Value};
use crate::report::{Param, Violation, child_pointer};
use fintoc_schema::model::{Path, Rule, RuleAssertion, Severity, Step, Type};

/// A value that takes part in a rule.
#[derive(Clone)]
struct Operand<'n> {
    ty: &'n Type,
    node: &'n Node,
    pointer: String,
}

/// The parameters of a rule's message, and the values that violate the rule.
type Outcome<'n> = (Vec<(&'static str, Param)>, Vec<Operand<'n>>);

impl Run<'_> {
    pub(super) fn rule(&mut self, rule: &Rule, ty: &Type, node: &Node, pointer: &str) {
        let severity = if self.strict() { rule.writer } else { rule.reader };
        let stops = self.strict() && severity == Severity::Error;
        let (params, offenders) =
            self.evaluate(&rule.assertion, &Operand { ty, node, pointer: pointer.to_owned() });
        let violation = Violation::new(rule.assertion.kind()).by(&rule.origin);
        let violation = Violation { params, severity, stops, rule: Some(rule.id.clone()), ..violation };
        for operand in offenders {
            self.push(&operand.pointer, &operand.node.span, violation.clone());
        }
    }

    fn evaluate<'n>(&self, kind: &RuleAssertion, root: &Operand<'n>) -> Outcome<'n> {
        let has = |name: &String| root.node.member(name).is_some();
        let count = |names: &[String]| names.iter().filter(|name| has(name)).count();
        let unless = |holds: bool| if holds { Vec::new() } else { vec![root.clone()] };
        let members = |names: &[String], holds| (vec![("members", Param::from_iter(names))], unless(holds));
        match kind {
            RuleAssertion::ExactlyOneOf(names) => members(names, count(names) == 1),
            RuleAssertion::AtLeastOneOf(names) => members(names, count(names) >= 1),
            RuleAssertion::Excludes(names) => members(names, count(names) <= 1),
            RuleAssertion::Together(names) => members(names, [0, names.len()].contains(&count(names))),
            RuleAssertion::Requires { member, needs } => {
                let params = vec![("member", Param::from(&**member)), ("needs", Param::from_iter(needs))];
                (params, unless(!has(member) || count(needs) == needs.len()))
            }
            RuleAssertion::Sum { factors, obeys } => {
                let Some((array, total)) = self.total(factors, root) else { return Outcome::default() };
                let total = Node { value: Value::Number(total as f64), span: 0..0 };
                let Some(broken) = self.scalar(obeys, &total) else { return Outcome::default() };
                ([vec![("keyword", broken.code.into())], broken.params].concat(), vec![array])
            }
            RuleAssertion::Same { first: Path(path), others } => {
                let Some(first) = self.operands(path, root).flatten().next() else {
                    return Outcome::default();
                };
                let others = self.operands(&others.0, root).flatten();
                let differ = others.filter(|other| meaning(other) != meaning(&first)).collect();
                (vec![("first", Param::Text(Path(path.clone()).to_string()))], differ)
            }
            RuleAssertion::Checksum { path, algorithms, when } => {
                let applies = when.as_ref().is_none_or(|when| {
                    let word = format!("{:?}", when.equals);
                    self.operands(&when.path.0, root).flatten().any(|operand| meaning(&operand) == word)
                });
                let names = algorithms.iter().map(|algorithm| algorithm.word());
                let correct = |text: &str| algorithms.iter().any(|one| is_valid(*one, text));
                let fail = self.texts(path, root, |text| applies && !correct(text));
                (vec![("algorithms", Param::from_iter(names))], fail)
            }
            RuleAssertion::Prefix { path, prefix } => {
                let fail = self.texts(path, root, |text| !text.starts_with(prefix));
                (vec![("prefix", Param::from(&**prefix))], fail)
            }
            RuleAssertion::AfterNow { path, seconds } => {
                let first = self.validator.now.map(|now| now.saturating_add(*seconds));
                let early = |text: &str| instant(text).zip(first).is_some_and(|(it, first)| it < first);
                (vec![("seconds", Param::from(*seconds))], self.texts(path, root, early))
            }
        }
    }

    /// Returns the array of the factors and the sum of their products, if every factor takes part.
    fn total<'n>(&self, factors: &[Path], root: &Operand<'n>) -> Option<(Operand<'n>, i128)> {
        let array = factors.first()?.0.split(|step| matches!(step, Step::Each)).next()?;
        let array = self.operands(array, root).next()??;
        let mut products = vec![1_i128; array.node.items().len()];
        for Path(factor) in factors {
            for (product, operand) in products.iter_mut().zip(self.operands(factor, root)) {
                let Value::Number(factor) = operand?.node.value else { return None };
                *product = product.saturating_mul(factor as i128);
            }
        }
        Some((array, products.into_iter().fold(0, i128::saturating_add)))
    }

    fn texts<'n>(&self, path: &Path, root: &Operand<'n>, fails: impl Fn(&str) -> bool) -> Vec<Operand<'n>> {
        self.operands(&path.0, root)
            .flatten()
            .filter(|operand| operand.node.text().is_some_and(&fails))
            .collect()
    }

    /// Returns the values at a path; `None` for one that is absent or takes no part.
    fn operands<'n>(
        &self,
        path: &[Step],
        root: &Operand<'n>,
    ) -> impl Iterator<Item = Option<Operand<'n>>> + use<'n> {
        let mut operands = vec![Some(root.clone())];
        for step in path {
            let next = operands.into_iter().flat_map(|operand| match (step, operand) {
                (_, None) => vec![None],
                (Step::Member(member), Some(operand)) => vec![self.member(&operand, &member.wire)],
                (Step::Each, Some(operand)) => self.items(&operand),
            });
            operands = next.collect();
        }
        operands.into_iter()
    }

    fn member<'n>(&self, operand: &Operand<'n>, name: &str) -> Option<Operand<'n>> {
        let Type::Object(object) = operand.ty else { return None };
        let field = object.fields.iter().find(|field| field.wire == name)?;
        self.enter(&field.ty, &operand.node.member(name)?.node, child_pointer(&operand.pointer, name))
    }

    fn items<'n>(&self, operand: &Operand<'n>) -> Vec<Option<Operand<'n>>> {
        let Type::Array(array) = operand.ty else { return vec![None] };
        let items = operand.node.items().iter().enumerate();
        items
            .map(|(index, item)| self.enter(&array.items, item, format!("{}/{index}", operand.pointer)))
            .collect()
    }

    /// Only a value that can be read takes part.
    fn enter<'n>(&self, ty: &'n Type, node: &'n Node, pointer: String) -> Option<Operand<'n>> {
        if node.is_infinite() || self.own(ty, false, node).iter().any(|violation| violation.stops) {
            return None;
        }
        let Type::Union(union) = ty else { return Some(Operand { ty, node, pointer }) };
        self.enter(choose(union, node)?, node, pointer)
    }
}

/// Returns a string that is the same for values with the same meaning.
fn meaning(operand: &Operand<'_>) -> String {
    match (operand.ty, operand.node.text()) {
        (Type::Enum(list), Some(word)) => {
            format!("{:?}", variant(list, word).map_or(word, |known| &known.wire))
        }
        _ => operand.node.canonical(),
    }
}
