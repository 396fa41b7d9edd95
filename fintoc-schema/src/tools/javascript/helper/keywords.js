const keyword = (code, breaks) => (limit) => (value) => breaks(value, limit) && report([], code, { limit });

const constant = (text) => (value) => value != text && report([], "const", { value: text });

const minimum = keyword("minimum", (value, limit) => value < limit);

const exclusiveMinimum = keyword("exclusive_minimum", (value, limit) => value <= limit);

const maximum = keyword("maximum", (value, limit) => value > limit);

const exclusiveMaximum = keyword("exclusive_maximum", (value, limit) => value >= limit);

// Lengths are code points, counted only where the number of UTF-16 units does not decide.
const minLength = keyword("min_length", (value, limit) => value.length < 2 * limit && [...value].length < limit);

const maxLength = keyword("max_length", (value, limit) => value.length > limit && [...value].length > limit);

const pattern = (...patterns) => (value) =>
  patterns.every((pattern) => pattern.test(value)) || report([], "pattern");

const minItems = keyword("min_items", (value, limit) => value.length < limit);

const maxItems = keyword("max_items", (value, limit) => value.length > limit);

// A text that equal JSON values share.
const canonical = (value) =>
  JSON.stringify(value, (_, inner) =>
    kind(inner) == "object" ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);

const uniqueItems = (meaning = itself) => (value) =>
  new Set(value.map(meaning)).size < value.length && report([], "unique_items");

const minProperties = keyword("min_properties", (value, limit) => names(value).length < limit);

const maxProperties = keyword("max_properties", (value, limit) => names(value).length > limit);
