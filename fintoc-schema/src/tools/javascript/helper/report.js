// What the check that runs has found, where the violations of the object at hand begin, and the time.
let found, since, now;

// Notes what is wrong with the value at hand, or with what the path leads to from it. The result is false.
const report = (code, params = {}, path = [], severity = "error", rule) =>
  !found.push({ path, code, params, severity, rule });

// What was found in a member or an item stands below its name.
const below = (name, index) => {
  for (; index < found.length; index++) found[index].path.unshift(name);
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
