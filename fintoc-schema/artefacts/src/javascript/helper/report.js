// The violations of the running check, the index at which those of the current object start, and the time.
let found, since, now;

// Returns a token of a JSON Pointer. An unknown name is cut, and everything but ASCII is escaped.
const piece = (name) =>
  "/" + /.{0,64}/su.exec(name)[0]
    .replace(/[^ -[\]-~]/g, (unit) => "\\u" + unit.charCodeAt().toString(16).padStart(4, 0))
    .replace(/~/g, "~0")
    .replace(/\//g, "~1");

// Reports a violation at the current value, or at a path below it, and returns false. Until the check ends, paths are in
// reverse order, so that `below` can append names.
const report = (code, params = {}, path = [], severity = "error", rule) => {
  let pointer = "";
  for (const name of path) pointer += "/" + name;
  return !found.push({ path: path.reverse(), pointer, code, params, severity, rule, message: code });
};

// Moves the violations from an index on below a name.
const below = (name, index, begin = "/" + name) => {
  for (; index < found.length; index++) {
    found[index].path.push(name);
    found[index].pointer = begin + found[index].pointer;
  }
  return index;
};

const { getPrototypeOf, keys, prototype } = Object;

// Not an instance of a class; the object may come from another window.
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

// Only own members that are not undefined are present.
const has = (value, name) => own.call(value, name) && value[name] !== undefined;
