// What the check that runs has found, where the violations of the object at hand begin, and the time.
let found, since, now;

// A piece of a JSON Pointer. A name may come from whoever made the value: it is cut, and all but ASCII is escaped.
const piece = (name) =>
  "/" + /.{0,64}/su.exec(name)[0]
    .replace(/[^ -[\]-~]/g, (unit) => "\\u" + unit.charCodeAt().toString(16).padStart(4, 0))
    .replace(/~/g, "~0")
    .replace(/\//g, "~1");

// Notes what is wrong with the value at hand, or with what the path leads to from it. The result is false.
// Until all is found, a path begins at its end: names are put in front of it.
const report = (code, params = {}, path = [], severity = "error", rule) => {
  let pointer = "";
  for (const name of path) pointer += "/" + name;
  return !found.push({ path: path.reverse(), pointer, code, params, severity, rule, message: code });
};

// What was found in a member or an item stands below its name.
const below = (name, index, begin = "/" + name) => {
  for (; index < found.length; index++) {
    found[index].path.push(name);
    found[index].pointer = begin + found[index].pointer;
  }
  return index;
};

const { getPrototypeOf, keys, prototype } = Object;

// Not an instance of a class, in whatever window it was made.
const isPlain = (value) => {
  const parent = getPrototypeOf(value);
  return parent == prototype || !parent || !getPrototypeOf(parent);
};

const kind = (value) =>
  typeof value == "number" ? (!isFinite(value) ? "infinite" : value % 1 ? "number" : "integer")
  : typeof value != "object" ? typeof value
  : !value ? "null"
  : Array.isArray(value) ? "array"
  : isPlain(value) ? "object"
  : "instance";

const wrong = (value, ...expected) =>
  kind(value) == "infinite" ? report("number") : report("type", { expected, found: kind(value) });

const own = prototype.hasOwnProperty;

// Only own members count, and one that is undefined is absent.
const has = (value, name) => own.call(value, name) && value[name] !== undefined;
