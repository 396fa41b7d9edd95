// The violations of an object begin at `first`; its rules look at what was said of the values inside.
const judgeRules = (value, first, rules) => {
  since = first;
  for (const rule of rules) rule(value);
};

// A place below an object is a list of names, in which `*` stands for the item of an index.
const way = (place, index) => place.map((name) => (name == "*" ? index : name));

const isStopped = (way) => {
  for (let index = since; index < found.length; index++)
    if (stops(found[index]) && (way + ",").startsWith(found[index].path + ",")) return true;
};

// The value at a place, unless it is absent or something that was found on the way stops it from being read.
// The names before `begin` have been followed.
const read = (value, place, index, begin = 0) => {
  for (let step = begin; step < place.length; step++) {
    if (value == null || !own.call(value, place[step])) return;
    value = value[place[step]];
  }
  if (value == null || (since < found.length && isStopped(way(place, index)))) return;
  // An integer beyond may not be the one that was written.
  if (typeof value != "number" || Math.abs(value) < 2 ** 53) return value;
};

// Judges each value at a place; `breaks` may look at the whole object.
const each = (code, rule, severity, place, params, breaks) => {
  const star = place.indexOf("*");
  return (value) => {
    const list = star < 0 ? [value] : (read(value, place.slice(0, star)) ?? []);
    for (let index = 0; index < list.length; index++) {
      const one = read(list[index], place, index, star + 1);
      if (one !== undefined && breaks(one, value)) report(code, params, way(place, index), severity, rule);
    }
  };
};

const meaning = (aliases) => (word) => (own.call(aliases, word) ? aliases[word] : word);

const same = (rule, severity, first, others, meaning = itself) =>
  each("same", rule, severity, others, { first: first.join(".") }, (other, value) => {
    const one = read(value, first);
    return one !== undefined && meaning(one) !== meaning(other);
  });

// The sum over the items of the product of the factors obeys a scalar, if all of them can be read.
const sum = (rule, severity, items, factors, obeys) => (value) => {
  const list = read(value, items);
  if (!list) return;
  let total = 0;
  for (let index = 0; index < list.length; index++) {
    let product = 1;
    for (const factor of factors) product *= read(list[index], factor, index, items.length + 1);
    total += product;
  }
  const before = found.length;
  if (total == total) obeys(total);
  for (const { code, params } of found.splice(before))
    report("sum", { keyword: code, ...params }, way(items), severity, rule);
};

const prefix = (rule, severity, place, prefix) =>
  each("prefix", rule, severity, place, { prefix }, (text) => !text.startsWith(prefix));

// Without a time, now is no number, and no instant is less than that.
const afterNow = (rule, severity, place, seconds) =>
  each("after_now", rule, severity, place, { seconds }, (text) => now && instant(text) < now + seconds * 1000);

// A text passes at least one of the algorithms; perhaps only where another place holds one of the words.
const checksum = (rule, severity, place, algorithms, other, ...words) => {
  const names = keys(algorithms);
  return each("checksum", rule, severity, place, { algorithms: names }, (text, value) =>
    (!other || words.includes(read(value, other))) && !names.some((name) => algorithms[name](text)));
};
