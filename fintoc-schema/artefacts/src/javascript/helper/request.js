const unknown = (name, known, index) => {
  report("unknown_member", suggest(name, known));
  return below(name, index, piece(name));
};

// The names of required members are the first ones.
const missing = (value, names, required) => {
  for (let index = 0; index < required; index++) if (!has(value, names[index])) report("required", {}, [names[index]]);
};

// Whether a violation makes its value unreadable.
const stops = (broken) => !broken.rule && broken.severity == "error";

// A string that is not an instant violates its pattern and does not get here.
const instant = Date.parse;
