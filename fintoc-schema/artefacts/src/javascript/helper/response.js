const unknown = (name, known, index) => {
  report("unknown_member", suggest(name, known), [], "note");
  return below(name, index, piece(name));
};

// The names of required members are the first ones, then those of expected members.
const missing = (value, names, required, all) => {
  for (let index = 0; index < all; index++)
    if (has(value, names[index])) continue;
    else if (index < required) report("required", {}, [names[index]]);
    else report("missing_member", {}, [names[index]], "note");
};

// Whether a violation makes its value unreadable.
const stops = ({ code }) => code == "type" || code == "enum" || code == "number";

// A violated pattern does not make the value unreadable, so the format and the calendar are checked first.
const instant = (text) => {
  const day = /^\d{4}-\d\d-\d\d(?=T\d\d:\d\d:\d\d(?:[.]\d+)?(?:Z|[+-]\d\d:\d\d)$)/.exec(text)?.[0];
  const midnight = Date.parse(day + "T00:00:00Z");
  return midnight && new Date(midnight).toISOString().startsWith(day) ? Date.parse(text) : NaN;
};
