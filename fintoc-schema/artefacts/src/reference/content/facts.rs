//! Short facts, where they were read, and where sources disagree.

use super::{Dispute, Piece, Source, Writer};
use fintoc_schema::json_schema::json::compact;
use fintoc_schema::model::{Argument, Constraint, Contradiction, Evidence, Lifecycle, Literal};

/// A fact as a word and what it says.
type Fact = (String, Vec<Piece>);

impl Writer<'_> {
    /// The documented bounds. Technical ones are no rule of Fintoc.
    pub(super) fn limits(&self, constraints: &[Constraint]) -> Option<Fact> {
        let documented = constraints.iter().filter(|constraint| !constraint.technical);
        let mut pieces: Vec<Piece> = Vec::new();
        for constraint in documented {
            if !pieces.is_empty() {
                pieces.push(Piece::text(", "));
            }
            pieces.push(self.limit(constraint));
        }
        (!pieces.is_empty()).then(|| (self.words.limits.to_owned(), pieces))
    }

    /// `less than 7000000`, or the keyword as JSON Schema has it.
    fn limit(&self, constraint: &Constraint) -> Piece {
        let keyword = constraint.keyword.json_schema;
        match (&constraint.argument, self.words.limit(keyword)) {
            (Argument::Integer(bound), Some(words)) => Piece::text(words.replace("{}", &bound.to_string())),
            (Argument::Flag, Some(words)) => Piece::text(words),
            (Argument::Integer(bound), None) => Piece::code(format!("{keyword} {bound}")),
            (Argument::Flag, None) => Piece::code(keyword),
            (Argument::Text(text), _) => Piece::code(format!("{keyword} \"{text}\"")),
            (Argument::Patterns(patterns), _) => Piece::code(format!("{keyword} {}", patterns.join(" "))),
        }
    }

    pub(super) fn example(&self, examples: &[Literal]) -> Option<Fact> {
        let mut pieces: Vec<Piece> = Vec::new();
        for example in examples.iter().take(3) {
            if !pieces.is_empty() {
                pieces.push(Piece::text(", "));
            }
            pieces.push(Piece::code(compact(example)));
        }
        (!pieces.is_empty()).then(|| (self.words.example.to_owned(), pieces))
    }

    pub(super) fn lifecycle(&self, lifecycle: &Lifecycle) -> Vec<Fact> {
        let facts = [
            (self.words.since, &lifecycle.since),
            (self.words.deprecated, &lifecycle.deprecated),
            (self.words.instead, &lifecycle.replacement),
            (self.words.removed, &lifecycle.removed),
        ];
        let known = facts.into_iter().filter_map(|(word, fact)| Some((word, fact.as_ref()?)));
        known.map(|(word, fact)| (word.to_owned(), vec![Piece::code(fact)])).collect()
    }

    pub(super) fn sources(&self, evidence: &[Evidence]) -> Vec<Source> {
        evidence.iter().map(|evidence| self.source(evidence)).collect()
    }

    fn source(&self, evidence: &Evidence) -> Source {
        let certainty = self.words.certainty(evidence.certainty).to_owned();
        let read = evidence.page.as_ref().map(|page| match &page.read {
            Some(day) => format!("{} {day}", self.words.read_on),
            None => self.words.day_unknown.to_owned(),
        });
        let details: Vec<String> =
            [Some(certainty), read, evidence.note.clone()].into_iter().flatten().collect();
        Source {
            title: evidence.page.as_ref().map(|page| page.title.clone()).unwrap_or_default(),
            url: evidence.page.as_ref().and_then(|page| page.url.clone()),
            details: details.join("; "),
        }
    }

    pub(super) fn disputes(&self, contradictions: &[Contradiction]) -> Vec<Dispute> {
        let dispute = |item: &Contradiction| Dispute {
            id: item.id.clone(),
            claims: item
                .claims
                .iter()
                .map(|one| (one.page.title.clone(), self.words.of(&one.says)))
                .collect(),
            decision: self.words.of(&item.decision),
            reason: self.words.of(&item.reason),
        };
        contradictions.iter().map(dispute).collect()
    }
}
