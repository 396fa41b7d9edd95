//! Turns a file's nodes into the parts of a spec.
//!
//! Missing and mistyped values have been reported by `shape`; they are skipped here.

use super::node::{Kind, Member, Node, Table};
use crate::assertion::Assertion;
use crate::constraint::{Keyword, LARGEST_INTEGER, Limit, Measure, Role, RuleKind};
use crate::spec::{
    Constraint, Contradiction, Enum, Evidence, Facts, Field, Header, Lifecycle, Messages, Module, Object,
    Page, Rule, RuleParts, Scalar, Sentence, Shape, Spanned, Union, Value, ValueKind, Variant, Word, Words,
};

/// Adds what a file says to its module.
pub(super) fn file(root: &Table, module: &mut Module) {
    if let Some(member) = root.get("module") {
        let header = table_of(member, |table| Header {
            span: member.key.span.clone(),
            path_generation: table.text("path_generation"),
            dated_version: table.text("dated_version"),
        });
        module.headers.extend(header);
    }
    module.pages.extend(root.inner("page").iter().filter_map(|member| {
        let id = member.key.clone();
        table_of(member, |table| Page {
            id,
            title: table.text("title"),
            url: table.text("url"),
            read: table.text("read"),
        })
    }));
    module
        .scalars
        .extend(root.inner("scalar").iter().filter_map(|member| table_of(member, |t| scalar(member, t))));
    module
        .enums
        .extend(root.inner("enum").iter().filter_map(|member| table_of(member, |t| enumeration(member, t))));
    module
        .unions
        .extend(root.inner("union").iter().filter_map(|member| table_of(member, |t| union(member, t))));
    module
        .objects
        .extend(root.inner("object").iter().filter_map(|member| table_of(member, |t| object(member, t))));
}

/// The catalogue.
pub(super) fn messages(root: &Table) -> Messages {
    let span = root.get("message").or(root.members.first()).map(|member| member.key.span.clone());
    let all = |name: &str| {
        let lines = root.inner(name).iter();
        lines.map(sentence).collect()
    };
    Messages {
        span: span.unwrap_or_else(|| crate::diagnostic::SourceFile::new("", "").span(0..0)),
        sentences: all("message"),
        words: all("word"),
    }
}

fn sentence(line: &Member) -> Sentence {
    let table = line.value.table();
    Sentence {
        code: line.key.clone(),
        text: words(&line.value),
        form: table.and_then(|table| table.text("form")),
        meaning: table.and_then(|table| table.get("meaning")).and_then(|member| words(&member.value)),
    }
}

/// What a member that is a table says.
fn table_of<T>(member: &Member, make: impl FnOnce(&Table) -> T) -> Option<T> {
    member.value.table().map(make)
}

fn scalar(member: &Member, table: &Table) -> Scalar {
    Scalar {
        name: member.key.clone(),
        shape: shape(table),
        sensitive: table.text("sensitive"),
        examples: values(table),
        facts: facts(table),
    }
}

fn shape(table: &Table) -> Shape {
    Shape {
        word: table.text("type"),
        items: table.text("items"),
        keys: table.text("keys"),
        values: table.text("values"),
        constraints: constraints(table),
        format: table.text("format"),
        technical: table.texts("technical"),
    }
}

fn constraints(table: &Table) -> Vec<Constraint> {
    let rows = Keyword::ALL.iter().filter_map(|keyword| {
        let member = table.get(keyword.word())?;
        let assertion = assertion(*keyword, &member.value)?;
        let spans = match &member.value.kind {
            Kind::List(items) => items.iter().filter_map(Node::text).map(|text| text.span).collect(),
            _ => vec![member.value.span.clone()],
        };
        Some(Constraint { assertion, key: member.key.span.clone(), spans })
    });
    rows.collect()
}

/// A keyword with its argument; `None` where the argument is of the wrong kind.
fn assertion(keyword: Keyword, node: &Node) -> Option<Assertion> {
    match keyword.role() {
        Role::Constant => Some(Assertion::Constant(node.text()?.value)),
        Role::Limit(limit) => node
            .integer()
            .filter(|number| is_possible(limit, *number))
            .map(|number| Assertion::Limit(limit, number)),
        Role::Factor => {
            node.integer().filter(|factor| (1..=LARGEST_INTEGER).contains(factor)).map(Assertion::MultipleOf)
        }
        Role::Pattern => match &node.kind {
            Kind::List(items) => Some(Assertion::Patterns(
                items.iter().filter_map(Node::text).map(|text| text.value).collect(),
            )),
            _ => Some(Assertion::Patterns(vec![node.text()?.value])),
        },
        Role::Unique => matches!(node.kind, Kind::Boolean(true)).then_some(Assertion::Unique),
    }
}

fn is_possible(limit: Limit, number: i64) -> bool {
    match limit.measure() {
        Measure::Value => true,
        Measure::Length | Measure::Items | Measure::Members => number >= 0,
    }
}

fn enumeration(member: &Member, table: &Table) -> Enum {
    let words = table.inner("value").iter().filter_map(|member| {
        table_of(member, |table| Word {
            wire: member.key.clone(),
            aliases: table.texts("aliases"),
            lifecycle: lifecycle(table),
            facts: facts(table),
        })
    });
    Enum {
        name: member.key.clone(),
        open: table.flag("open"),
        words: words.collect(),
        empty: is_empty(table, "value"),
        facts: facts(table),
    }
}

fn union(member: &Member, table: &Table) -> Union {
    let variants = table.inner("variant").iter().map(|member| Variant {
        wire: member.key.clone(),
        word: member.value.table().and_then(|table| table.text("type")),
    });
    Union {
        name: member.key.clone(),
        by: table.text("by"),
        tag: table.text("tag"),
        variants: variants.collect(),
        empty: is_empty(table, "variant"),
        facts: facts(table),
    }
}

fn is_empty(table: &Table, name: &str) -> bool {
    table.value(name).and_then(Node::table).is_some_and(|inner| inner.members.is_empty())
}

fn object(member: &Member, table: &Table) -> Object {
    let fields =
        table.inner("field").iter().filter_map(|member| table_of(member, |table| field(member, table)));
    let rules = table.inner("rule").iter().filter_map(|member| table_of(member, |table| rule(member, table)));
    Object {
        name: member.key.clone(),
        direction: table.text("direction"),
        root: table.flag("root"),
        fields: fields.collect(),
        rules: rules.collect(),
        examples: values(table),
        facts: facts(table),
    }
}

fn rule(member: &Member, table: &Table) -> Rule {
    let when = table.value("when").and_then(|node| node.table());
    let list =
        table.value("members").or(table.value("needs")).filter(|node| matches!(node.kind, Kind::List(_)));
    let mut members = table.texts("members");
    members.extend(table.texts("needs"));
    Rule {
        id: member.key.clone(),
        kind: table
            .text("kind")
            .and_then(|word| Some(Spanned { value: RuleKind::parse(&word.value)?, span: word.span })),
        writer: table.text("writer"),
        reader: table.text("reader"),
        parts: RuleParts {
            members,
            list: list.map(|node| node.span.clone()),
            member: table.text("member"),
            factors: table.texts("factors"),
            obeys: table.text("obeys"),
            first: table.text("first"),
            others: table.text("others"),
            path: table.text("path"),
            algorithms: table.texts("algorithms"),
            when: when.map(|when| (when.text("path"), when.text("equals"))),
            prefix: table.text("prefix"),
            seconds: table.integer("seconds"),
        },
        facts: facts(table),
    }
}

fn field(member: &Member, table: &Table) -> Field {
    Field {
        wire: member.key.clone(),
        shape: shape(table),
        required: table.flag("required"),
        nullable: table.flag("nullable"),
        default: table.value("default").and_then(value),
        default_applied_by: table.text("default_applied_by"),
        examples: values(table),
        sensitive: table.text("sensitive"),
        lifecycle: lifecycle(table),
        facts: facts(table),
    }
}

fn lifecycle(table: &Table) -> Lifecycle {
    Lifecycle {
        since: table.text("since"),
        deprecated: table.text("deprecated"),
        replacement: table.text("replacement"),
        removed: table.text("removed"),
    }
}

fn facts(table: &Table) -> Facts {
    let evidence = table.list("evidence").iter().filter_map(|node| {
        let table = node.table()?;
        Some(Evidence {
            span: node.span.clone(),
            page: table.text("page"),
            certainty: table.text("certainty"),
            note: table.text("note"),
            fingerprint: table.text("fingerprint"),
            flagged: table.texts("flagged"),
        })
    });
    let contradictions = table.inner("contradictions").iter().filter_map(|member| {
        let table = member.value.table()?;
        let claims = table.list("claims").iter().filter_map(Node::table);
        Some(Contradiction {
            id: member.key.clone(),
            claims: claims.map(|claim| (claim.text("page"), claim.value("says").and_then(words))).collect(),
            decision: table.value("decision").and_then(words),
            reason: table.value("reason").and_then(words),
        })
    });
    Facts {
        label: table.value("label").and_then(words),
        description: table.value("description").and_then(words),
        todo: table.text("todo"),
        evidence: evidence.collect(),
        contradictions: contradictions.collect(),
    }
}

fn words(node: &Node) -> Option<Words> {
    let table = node.table()?;
    Some(Words { en: table.text("en"), es: table.text("es") })
}

fn values(table: &Table) -> Vec<Value> {
    table.list("examples").iter().filter_map(value).collect()
}

fn value(node: &Node) -> Option<Value> {
    let kind = match &node.kind {
        Kind::Text(text) => ValueKind::Text(text.clone()),
        Kind::Integer(number) => ValueKind::Integer(*number),
        Kind::Decimal(number) => ValueKind::Decimal(*number),
        Kind::Boolean(truth) => ValueKind::Boolean(*truth),
        Kind::Date | Kind::Broken => return None,
        Kind::List(items) => ValueKind::List(items.iter().filter_map(value).collect()),
        Kind::Table(table) => {
            let member = |member: &Member| -> Option<(Spanned<String>, Value)> {
                Some((member.key.clone(), value(&member.value)?))
            };
            ValueKind::Table(table.members.iter().filter_map(member).collect())
        }
    };
    Some(Value { kind, span: node.span.clone() })
}
