//! Judges an object by its rules: which members stand together, and what their values say of each other.

use super::Case;
use super::value::{choose, variant};
use crate::checksum::{instant, passes};
use crate::json::{Node, Value};
use crate::report::{Param, Violation, below};
use fintoc_schema::model::{Path, Rule, RuleKind, Severity, Step, Type};

/// A value that takes part in a rule.
#[derive(Clone)]
struct Spot<'n> {
    ty: &'n Type,
    node: &'n Node,
    pointer: String,
}

/// What a broken rule's sentence is filled with, and where it is broken.
type Breaks<'n> = (Vec<(&'static str, Param)>, Vec<Spot<'n>>);

impl Case<'_> {
    pub(super) fn rule(&mut self, rule: &Rule, ty: &Type, node: &Node, pointer: &str) {
        let severity = if self.strict() { rule.writer } else { rule.reader };
        let stops = self.strict() && severity == Severity::Error;
        let (params, spots) = self.breaks(&rule.kind, &Spot { ty, node, pointer: pointer.to_owned() });
        let violation = Violation::new(rule.kind.word()).by(&rule.origin);
        let violation = Violation { params, severity, stops, rule: Some(rule.id.clone()), ..violation };
        for spot in spots {
            self.push(&spot.pointer, &spot.node.span, violation.clone());
        }
    }

    fn breaks<'n>(&self, kind: &RuleKind, root: &Spot<'n>) -> Breaks<'n> {
        let has = |name: &String| root.node.member(name).is_some();
        let count = |names: &[String]| names.iter().filter(|name| has(name)).count();
        let unless = |holds: bool| if holds { Vec::new() } else { vec![root.clone()] };
        let members = |names: &[String], holds| (vec![("members", Param::from_iter(names))], unless(holds));
        match kind {
            RuleKind::ExactlyOneOf(names) => members(names, count(names) == 1),
            RuleKind::AtLeastOneOf(names) => members(names, count(names) >= 1),
            RuleKind::Excludes(names) => members(names, count(names) <= 1),
            RuleKind::Together(names) => members(names, [0, names.len()].contains(&count(names))),
            RuleKind::Requires { member, needs } => {
                let params = vec![("member", Param::from(&**member)), ("needs", Param::from_iter(needs))];
                (params, unless(!has(member) || count(needs) == needs.len()))
            }
            RuleKind::Sum { factors, obeys } => {
                let Some((array, total)) = self.total(factors, root) else { return Breaks::default() };
                let total = Node { value: Value::Number(total as f64), span: 0..0 };
                let Some(broken) = self.scalar(obeys, &total) else { return Breaks::default() };
                ([vec![("keyword", broken.code.into())], broken.params].concat(), vec![array])
            }
            RuleKind::Same { first: Path(path), others } => {
                let Some(first) = self.spots(path, root).flatten().next() else { return Breaks::default() };
                let others = self.spots(&others.0, root).flatten();
                let differ = others.filter(|other| meaning(other) != meaning(&first)).collect();
                (vec![("first", Param::Text(Path(path.clone()).to_string()))], differ)
            }
            RuleKind::Checksum { path, algorithms, when } => {
                let asked = when.as_ref().is_none_or(|when| {
                    let word = format!("{:?}", when.equals);
                    self.spots(&when.path.0, root).flatten().any(|spot| meaning(&spot) == word)
                });
                let names = algorithms.iter().map(|algorithm| algorithm.word());
                let right = |text: &str| algorithms.iter().any(|one| passes(*one, text));
                let fail = self.texts(path, root, |text| asked && !right(text));
                (vec![("algorithms", Param::from_iter(names))], fail)
            }
            RuleKind::Prefix { path, prefix } => {
                let fail = self.texts(path, root, |text| !text.starts_with(prefix));
                (vec![("prefix", Param::from(&**prefix))], fail)
            }
            RuleKind::AfterNow { path, seconds } => {
                let first = self.judge.now.map(|now| now.saturating_add(*seconds));
                let early = |text: &str| instant(text).zip(first).is_some_and(|(it, first)| it < first);
                (vec![("seconds", Param::from(*seconds))], self.texts(path, root, early))
            }
        }
    }

    /// The array of the factors and the sum of their products, if every one of them takes part.
    fn total<'n>(&self, factors: &[Path], root: &Spot<'n>) -> Option<(Spot<'n>, i128)> {
        let array = factors.first()?.0.split(|step| matches!(step, Step::Each)).next()?;
        let array = self.spots(array, root).next()??;
        let mut products = vec![1_i128; array.node.items().len()];
        for Path(factor) in factors {
            for (product, spot) in products.iter_mut().zip(self.spots(factor, root)) {
                let Value::Number(factor) = spot?.node.value else { return None };
                *product = product.saturating_mul(factor as i128);
            }
        }
        Some((array, products.into_iter().fold(0, i128::saturating_add)))
    }

    fn texts<'n>(&self, path: &Path, root: &Spot<'n>, fails: impl Fn(&str) -> bool) -> Vec<Spot<'n>> {
        self.spots(&path.0, root).flatten().filter(|spot| spot.node.text().is_some_and(&fails)).collect()
    }

    /// The values at a path; `None` for one that is not there or takes no part.
    fn spots<'n>(&self, path: &[Step], root: &Spot<'n>) -> impl Iterator<Item = Option<Spot<'n>>> + use<'n> {
        let mut spots = vec![Some(root.clone())];
        for step in path {
            let next = spots.into_iter().flat_map(|spot| match (step, spot) {
                (_, None) => vec![None],
                (Step::Member(member), Some(spot)) => vec![self.member(&spot, &member.wire)],
                (Step::Each, Some(spot)) => self.items(&spot),
            });
            spots = next.collect();
        }
        spots.into_iter()
    }

    fn member<'n>(&self, spot: &Spot<'n>, name: &str) -> Option<Spot<'n>> {
        let Type::Object(object) = spot.ty else { return None };
        let field = object.fields.iter().find(|field| field.wire == name)?;
        self.enter(&field.ty, &spot.node.member(name)?.node, below(&spot.pointer, name))
    }

    fn items<'n>(&self, spot: &Spot<'n>) -> Vec<Option<Spot<'n>>> {
        let Type::Array(array) = spot.ty else { return vec![None] };
        let items = spot.node.items().iter().enumerate();
        items
            .map(|(index, item)| self.enter(&array.items, item, format!("{}/{index}", spot.pointer)))
            .collect()
    }

    /// Only what can be read takes part.
    fn enter<'n>(&self, ty: &'n Type, node: &'n Node, pointer: String) -> Option<Spot<'n>> {
        if node.is_infinite() || self.own(ty, false, node).iter().any(|violation| violation.stops) {
            return None;
        }
        let Type::Union(union) = ty else { return Some(Spot { ty, node, pointer }) };
        self.enter(choose(union, node)?, node, pointer)
    }
}

/// A text that values share which mean the same.
fn meaning(spot: &Spot<'_>) -> String {
    match (spot.ty, spot.node.text()) {
        (Type::Enum(list), Some(word)) => {
            format!("{:?}", variant(list, word).map_or(word, |known| &known.wire))
        }
        _ => spot.node.canonical(),
    }
}
