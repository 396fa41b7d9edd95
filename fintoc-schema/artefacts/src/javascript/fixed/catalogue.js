const join = (list, conjunction) => list.join(", ").replace(/, (?=[^,]*$)/, conjunction);

// Returns the message of a violation, without the name of the member: "must be greater than 0".
const catalogue = (sentences, words) => {
  const fill = (name, value) =>
    name == "expected" ? join(value.map((kind) => words[kind]), or)
    : name == "found" ? words[value]
    : name == "members" || name == "needs" ? join(value, and)
    : Array.isArray(value) ? value.join(", ")
    : value;
  return ({ code, params }) => {
    const offered = params.nearest ? "_nearest" : params.example ? "_example" : "";
    const key = code + (params.of ? "_of_name" : offered);
    // The clause of {found} is left out for an error of Ajv, which does not name the type.
    const sentence = params.expected && !params.found ? sentences[key].replace(/, [^,]*\{found\}/, "") : sentences[key];
    return (sentence ?? key).replace(/\{(\w+)\}/g, (_, name) => fill(name, params[name]));
  };
};
