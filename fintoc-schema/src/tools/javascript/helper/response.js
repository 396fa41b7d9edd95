const unknown = () => report("unknown_member", {}, [], "note");

// Whether a value cannot be read because of what is said of it.
const stops = (broken) => ["type", "enum", "number"].includes(broken.code);
