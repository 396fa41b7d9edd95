// The right kind, and then each keyword until one is broken.
const scalar = (kind) => (...keywords) => typed(kind, (value) => keywords.some((keyword) => keyword(value)));

const string = scalar("string");

const integer = scalar("integer");

const number = scalar("number");

const boolean = scalar("boolean");

// One of a list of words; `aliases` gives the word for each other spelling.
const words = (code, severity) => (words, aliases = {}) =>
  typed("string", (value) =>
    words.includes(value) || own.call(aliases, value) || report([], code, { words }, severity));

const closed = words("enum");

const open = words("unknown_word", "note");

const nullable = (check) => (value) => {
  const index = found.length;
  if (value !== null) check(value);
  const first = found[index];
  if (first?.code == "type" && !first.path.length) first.params.expected.push("null");
};

const array = (check, ...keywords) =>
  typed("array", (value) => {
    for (const keyword of keywords) keyword(value);
    for (let index = 0; index < value.length; index++) inside(value, index, check);
  });

// Members whose names the sender chooses: each name and each value is checked.
const map = (checkName, check, ...keywords) =>
  typed("object", (value) => {
    for (const keyword of keywords) keyword(value);
    for (const name of names(value)) {
      const index = found.length;
      inside({ [name]: name }, name, checkName);
      for (const broken of found.slice(index)) broken.params.of = "name";
      inside(value, name, check);
    }
  });

// The rules run when the members are checked. `tag` is a member that a union has looked at.
const object = (members, ...rules) =>
  typed("object", (value, tag) => {
    const before = found.length;
    for (const name in value) {
      if (!has(value, name)) continue;
      if (own.call(members, name)) inside(value, name, members[name]);
      else if (name != tag) unknown(name);
    }
    since = before;
    for (const rule of rules) rule(value);
  });

// A union whose variants are told apart by their JSON kind.
const byKind = (variants) => (value) => {
  const found = kind(value);
  const check = variants[found] ?? (found == "integer" && variants.number);
  return check ? check(value) : wrong(found, ...keys(variants));
};

// A union whose variants are told apart by a word in a member.
const byTag = (tag, variants) =>
  typed("object", (value) => {
    const word = value[tag];
    if (!has(value, tag)) report([tag], "required");
    else if (typeof word != "string") inside(value, tag, string());
    else if (own.call(variants, word)) variants[word](value, tag);
    else report([tag], "enum", { words: keys(variants) });
  });
