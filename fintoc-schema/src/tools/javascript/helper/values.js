// The values at a place below an object that can be read, each with the names that lead to it.
const reach = (value, [step, ...rest], here = []) =>
  value == null || found.slice(since).some((broken) => stops(broken) && broken.path + "" == here) ? []
  : !step ? [[value, here]]
  : step == "*" ? value.flatMap((item, index) => reach(item, rest, [...here, index]))
  : reach(has(value, step) ? value[step] : null, rest, [...here, step]);

const each = (value, place) => reach(value, place.split("."));

const only = (value, place) => each(value, place)[0]?.[0];

const meaning = (aliases) => (word) => (own.call(aliases, word) ? aliases[word] : word);

const same = (rule, severity, first, others, meaning = itself) => (value) => {
  for (const [one] of each(value, first))
    for (const [other, path] of each(value, others))
      if (meaning(one) !== meaning(other)) report(path, "same", { first }, severity, rule);
};

// The sum over the items of the product of the factors obeys a scalar, if all of them can be read.
const sum = (rule, severity, items, factors, obeys) => (value) => {
  for (const [list, path] of each(value, items)) {
    const product = (index) =>
      factors.reduce((all, factor) => all * only(value, items + "." + index + "." + factor), 1);
    const total = list.reduce((all, _, index) => all + product(index), 0);
    if (total == total && obeys(total)) {
      const { code, params } = found.pop();
      report(path, "sum", { keyword: code, ...params }, severity, rule);
    }
  }
};

const texts = (code, rule, severity, place, params, breaks) => (value) => {
  for (const [text, path] of each(value, place))
    if (breaks(text)) report(path, code, params, severity, rule);
};

const prefix = (rule, severity, place, prefix) =>
  texts("prefix", rule, severity, place, { prefix }, (text) => !text.startsWith(prefix));

// Without a time, now is no number, and no instant is less than that.
const afterNow = (rule, severity, place, seconds) =>
  texts("after_now", rule, severity, place, { seconds }, (text) => Date.parse(text) < now + seconds * 1000);

// A text passes at least one of the algorithms; perhaps only where another place holds one of the words.
const checksum = (rule, severity, place, algorithms, other, ...words) => {
  const fails = (text) => !Object.values(algorithms).some((passes) => passes(text));
  const judge = texts("checksum", rule, severity, place, { algorithms: keys(algorithms) }, fails);
  return (value) => (!other || words.includes(only(value, other))) && judge(value);
};
