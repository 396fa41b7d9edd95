const constant = (value, text) => value == text || report("const", { value: text });

const minimum = (value, limit) => value >= limit || report("minimum", { limit });

const exclusiveMinimum = (value, limit) => value > limit || report("exclusive_minimum", { limit });

const maximum = (value, limit) => value <= limit || report("maximum", { limit });

const exclusiveMaximum = (value, limit) => value < limit || report("exclusive_maximum", { limit });

const multipleOf = (value, factor) => value % factor == 0 || report("multiple_of", { factor });

// Lengths are counted in code points, and only if the number of UTF-16 units does not decide.
const minLength = (value, limit) =>
  value.length >= 2 * limit || [...value].length >= limit || report("min_length", { limit });

const maxLength = (value, limit) =>
  value.length <= limit || [...value].length <= limit || report("max_length", { limit });

const pattern = (value, example, ...patterns) => {
  if (patterns.every((pattern) => pattern.test(value))) return true;
  report("pattern", { ...(example && { example }) });
};

const minItems = (value, limit) => value.length >= limit || report("min_items", { limit });

const maxItems = (value, limit) => value.length <= limit || report("max_items", { limit });

const itself = (value) => value;

// Returns the same string for equal JSON values; a value that JSON cannot represent equals only itself.
const canonical = (value) => {
  const sorted = (_, inner) =>
    kind(inner) == "object" ? Object.fromEntries(keys(inner).sort().map((name) => [name, inner[name]])) : inner;
  try {
    return JSON.stringify(value, sorted);
  } catch {
    return value;
  }
};

const uniqueItems = (value, meaning = itself) =>
  new Set(value.map(meaning)).size == value.length || report("unique_items");

const size = (value) => keys(value).filter((name) => has(value, name)).length;

const minProperties = (value, limit) => size(value) >= limit || report("min_properties", { limit });

const maxProperties = (value, limit) => size(value) <= limit || report("max_properties", { limit });
