const unknown = (name, known, index) => {
  report("unknown_member", suggest(name, known));
  return below(name, index, piece(name));
};

// The names of required members come first.
const missing = (value, names, required) => {
  for (let index = 0; index < required; index++) if (!has(value, names[index])) report("required", {}, [names[index]]);
};

// Whether a value cannot be read because of what is said of it.
const stops = (broken) => !broken.rule && broken.severity == "error";

// A text that is no instant breaks its pattern and is not asked.
const instant = Date.parse;
