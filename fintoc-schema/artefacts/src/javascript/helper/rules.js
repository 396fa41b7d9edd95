const absent = (value) => +(value === undefined);

// Whether a violation on the way to a location below the current object makes it unreadable.
const isStopped = (place) => {
  for (let index = since; index < found.length; index++) {
    const { path } = found[index];
    const leads = (name, step) => [name, "*"].includes(place[path.length - step - 1]);
    if (stops(found[index]) && path.every(leads)) return true;
  }
};

// Reports a violation of a rule at the first of its locations, if all of them have a readable value.
const breach = (value, code, params, severity, rule, ...places) => {
  for (const place of places) {
    let one = value;
    for (const name of place) {
      if (!own.call(one, name)) return;
      one = one[name];
    }
    if (isStopped(place)) return;
  }
  report(code, params, places[0], severity, rule);
};

const listed = (value) => (Array.isArray(value) ? value : []);

// A larger integer may differ from its text.
const exact = (value) => (typeof value == "number" && Math.abs(value) < 2 ** 53 ? value : undefined);

const meaning = (word, aliases) => (own.call(aliases, word) ? aliases[word] : word);

const differ = (one, other, meaning = itself) =>
  one !== other && one != null && other != null && meaning(one) !== meaning(other);

// Validates the total over the items against a scalar, if all factors of all items are readable.
const sum = (list, product, factors, obeys, severity, rule, place) => {
  if (!Array.isArray(list) || factors.some(isStopped)) return;
  let total = 0;
  for (const item of list) total += product(item);
  const before = found.length;
  if (total == total) obeys(total);
  if (before == found.length) return;
  const { code, params } = found.pop();
  report("sum", { keyword: code, ...params }, place, severity, rule);
};

const lacks = (text, prefix) => typeof text == "string" && !text.startsWith(prefix);

// Without a time, now is NaN, and no instant is less than NaN.
const isEarly = (text, seconds) => typeof text == "string" && instant(text) < now + seconds * 1000;

// Whether a string passes none of the algorithms.
const fails = (text, ...algorithms) => typeof text == "string" && !algorithms.some((passes) => passes(text));
