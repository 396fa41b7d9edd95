const absent = (value) => +(value === undefined);

// Whether something that was found on the way to a place below the object at hand stops it from being read.
const isStopped = (place) => {
  for (let index = since; index < found.length; index++) {
    const { path } = found[index];
    const leads = (name, step) => [name, "*"].includes(place[path.length - step - 1]);
    if (stops(found[index]) && path.every(leads)) return true;
  }
};

// Notes that a rule is broken at the first of the places that it looked at, if each of them has a value of its own.
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

// An integer beyond may not be the one that was written.
const exact = (value) => (typeof value == "number" && Math.abs(value) < 2 ** 53 ? value : undefined);

const meaning = (word, aliases) => (own.call(aliases, word) ? aliases[word] : word);

const differ = (one, other, meaning = itself) =>
  one !== other && one != null && other != null && meaning(one) !== meaning(other);

// The sum over the items obeys a scalar, if all factors of all items can be read.
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

// Without a time, now is no number, and no instant is less than that.
const isEarly = (text, seconds) => typeof text == "string" && instant(text) < now + seconds * 1000;

// Whether a text passes none of the algorithms.
const fails = (text, ...algorithms) => typeof text == "string" && !algorithms.some((passes) => passes(text));
