const list = (kinds) => kinds.map((kind) => words[kind]).join(", ").replace(/, (?=[^,]*$)/, or);

const fill = (name, value) =>
  name == "expected" ? list(value)
  : name == "found" ? words[value]
  : Array.isArray(value) ? value.join(", ")
  : value;

// The sentence for a violation, without the name of the member: "must be more than 0".
const message = ({ code, params }) => {
  const offered = params.nearest ? "_nearest" : params.example ? "_example" : "";
  const key = code + (params.of ? "_of_name" : offered);
  return (sentences[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => fill(name, params[name]));
};
