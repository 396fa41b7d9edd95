// What the check that runs has found: each violation with the names that lead to it from the value at
// hand. `since` is where those of the object at hand begin, `now` the time.
let found, since, now;

const report = (path, code, params = {}, severity = "error", rule) =>
  found.push({ path, code, params, severity, rule });

const { getPrototypeOf, keys, prototype } = Object;

// The JSON kind. An instance of a class is no object, and only a finite number is one.
const kind = (value) =>
  typeof value == "number" ? (isFinite(value) ? (value % 1 ? "number" : "integer") : "infinite")
  : typeof value != "object" ? typeof value
  : !value ? "null"
  : Array.isArray(value) ? "array"
  : getPrototypeOf(getPrototypeOf(value) ?? prototype) ? "instance"
  : "object";

const wrong = (found, ...expected) =>
  found == "infinite" ? report([], "number") : report([], "type", { expected, found });

const typed = (expected, check) => (value, tag) => {
  const found = kind(value);
  return found == expected || (found == "integer" && expected == "number")
    ? check(value, tag)
    : wrong(found, expected);
};

const own = {}.hasOwnProperty;

// Only own members count, and one that is undefined is absent.
const has = (value, name) => own.call(value, name) && value[name] !== undefined;

const names = (value) => keys(value).filter((name) => has(value, name));

// Checks a member or an item, and says of what is found there where it is.
const inside = (value, name, check) => {
  let index = found.length;
  check(value[name]);
  while (index < found.length) found[index++].path.unshift(name);
};

const itself = (value) => value;
