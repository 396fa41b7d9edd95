//! Makes an error somewhere in an instance, without knowledge of its type.

use fintoc_validator::instance::{Random, UNUSUAL, free_string};

use super::random::Pick;
use super::tree::Json;

/// Names with a meaning in JavaScript, in this project, or in neither.
const NAMES: &[&str] = &[
    "__proto__",
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "length",
    "amount",
    "Amount",
    "amounts",
    "currency",
    "line_items",
    "metadata",
    "id",
    "status",
    "",
    "a",
    "no such",
    "\u{f1}",
];

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "0.5",
    "1.5",
    "-1.5",
    "1e-7",
    "1E2",
    "100e-2",
    "1.0e1",
    "6999999",
    "7000000",
    "6999999.0",
    "6999999.5",
    "6999999.9999999999",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "-9007199254740991",
    "-9007199254740992",
    "9007199254740991.2",
    "18446744073709551616",
    "1e15",
    "1e16",
    "1e300",
    "-1e300",
    "5e-324",
    "123456789012345678901234567890",
    "0.1e1",
    "12e-1",
    "4.0e-1",
];

/// Makes one error, or a change that happens to be valid.
pub(super) fn once(instance: &mut Json, random: &mut Random) {
    let position = random.index(instance.count());
    // The whole is seldom spoilt as such: then nothing else would be looked at.
    let position =
        if position == 0 && random.chance(9, 10) { random.index(instance.count()) } else { position };
    let Some(value) = instance.nth(position) else { return };
    if random.chance(1, 4) {
        *value = other(random);
        return;
    }
    match value {
        Json::Null | Json::Bool(_) => *value = other(random),
        Json::Number(spelling) => *spelling = (*random.pick(NUMBERS)).to_owned(),
        Json::Text(text) => spoil_text(text, random),
        Json::Array(items) => spoil_array(items, random),
        Json::Object(members) => spoil_object(members, random),
    }
}

/// A value of any kind.
fn other(random: &mut Random) -> Json {
    match random.below(9) {
        0 | 1 => Json::Null,
        2 => Json::Bool(random.chance(1, 2)),
        3 | 4 => Json::Number((*random.pick(NUMBERS)).to_owned()),
        5 => Json::Text((*random.pick(&["", "1000", "true", "null", "CLP", "clp", "Clp"])).to_owned()),
        6 => Json::Text(free_string(random.below(5), random)),
        7 => Json::Array((0..random.below(3)).map(|_| Json::Number("1".to_owned())).collect()),
        _ => Json::Object((0..random.below(2)).map(|_| ("value".to_owned(), Json::Null)).collect()),
    }
}

fn spoil_text(text: &mut String, random: &mut Random) {
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.index(letters.len() + 1);
    match random.below(9) {
        0 => letters.push('\n'),
        1 => letters.insert(at, *random.pick(UNUSUAL)),
        2 | 3 if at < letters.len() => drop(letters.remove(at)),
        4 | 5 if at < letters.len() => letters.splice(at..=at, [*random.pick(UNUSUAL)]).for_each(drop),
        6 => letters.clear(),
        7 => letters = text.to_ascii_lowercase().chars().collect(),
        8 => letters.extend(std::iter::repeat_n('a', random.index(600))),
        _ => letters = text.to_ascii_uppercase().chars().collect(),
    }
    *text = letters.into_iter().collect();
}

fn spoil_array(items: &mut Vec<Json>, random: &mut Random) {
    match (random.below(4), items.first().cloned()) {
        (0, _) => items.clear(),
        (1, Some(first)) => items.push(first),
        (2, _) => drop(items.pop()),
        _ => items.push(other(random)),
    }
}

fn spoil_object(members: &mut Vec<(String, Json)>, random: &mut Random) {
    let at = random.index(members.len());
    let unknown = |members: &[(String, Json)], name: &str| members.iter().all(|(known, _)| known != name);
    match random.below(6) {
        0 | 1 if !members.is_empty() => drop(members.remove(at)),
        2 => {
            let name = *random.pick(NAMES);
            if unknown(members, name) {
                members.push((name.to_owned(), other(random)));
            }
        }
        3 => {
            let near = members.get(at).map(|(name, _)| format!("{name}s"));
            if let Some(near) = near.filter(|near| unknown(members, near)) {
                members.get_mut(at).into_iter().for_each(|(name, _)| name.clone_from(&near));
            }
        }
        4 => {
            for count in 0..random.below(60) {
                let name = format!("k{count}");
                if unknown(members, &name) {
                    members.push((name, Json::Text("v".to_owned())));
                }
            }
        }
        _ => {
            let other = random.index(members.len());
            if let (Some((_, one)), Some((_, two))) = (members.get(at).cloned(), members.get(other).cloned())
            {
                members.get_mut(at).into_iter().for_each(|(_, value)| value.clone_from(&two));
                members.get_mut(other).into_iter().for_each(|(_, value)| value.clone_from(&one));
            }
        }
    }
}
