const string = (value) => typeof value == "string" || wrong(value, "string");

const integer = (value) => Number.isInteger(value) || wrong(value, "integer");

const number = (value) => (typeof value == "number" && isFinite(value)) || wrong(value, "number");

const boolean = (value) => typeof value == "boolean" || wrong(value, "boolean");

const object = (value) => kind(value) == "object" || wrong(value, "object");

const array = (value) => Array.isArray(value) || wrong(value, "array");

// Whether a string is one of the values or an alias of one.
const isWord = (value, words, aliases) => words.includes(value) || (aliases && own.call(aliases, value));

const closed = (value, words, aliases) =>
  string(value) && !isWord(value, words, aliases) && report("enum", { values: words });

const open = (value, words, aliases) =>
  string(value) && !isWord(value, words, aliases) && report("unknown_value", {}, [], "note");

const orNull = (value, check) => {
  if (value === null) return;
  const index = found.length;
  check(value);
  const first = found[index];
  if (first && first.code == "type" && !first.path.length) first.params.expected.push("null");
};

const items = (value, check) => {
  for (let index = 0, end = found.length; index < value.length; index++) {
    check(value[index]);
    if (end < found.length) end = below(index, end);
  }
};

// Checks the names and the values of the members of a map.
const entries = (value, checkName, check) => {
  let end = found.length;
  for (const name in value) {
    if (!has(value, name)) continue;
    checkName(name);
    for (let index = end; index < found.length; index++) found[index].params.of = "name";
    check(value[name]);
    if (end < found.length) end = below(name, end, piece(name));
  }
};

const byKind = (value, variants) => {
  const found = kind(value);
  const check = variants[found] ?? (found == "integer" && variants.number);
  check ? check(value) : wrong(value, ...keys(variants));
};

const byTag = (value, tag, variants) => {
  if (!object(value)) return;
  const word = value[tag];
  const index = found.length;
  if (!has(value, tag)) report("required");
  else if (typeof word == "string" && own.call(variants, word)) return variants[word](value);
  else closed(word, keys(variants));
  below(tag, index);
};
